import type { Parties } from "./check/check-form.js";
import { resolveAddressee } from "./directory/resolve-addressee.js";
import { encloseFiles } from "./enclose-files.js";
import type { Diagnostic, Result } from "./model/diagnostic.js";
import { romanNumeral } from "./model/numeral.js";
import type { Addressee } from "./model/office.js";
import type { Annex, Recipient, Reference, SetAnnex } from "./model/submission.js";
import { languageOf, type Press } from "./press.js";
import { buildAnnexContext } from "./template/build-annex-context.js";
import { buildContext, rowsOf } from "./template/build-context.js";
import type { AnnexContext, Context, ContextEnclosed } from "./template/context.js";

/** The data of one letter: all that its templates can reach, and who the parties are. */
export interface GatheredLetter {
  readonly context: Context;
  /** Ids of all annexes in their order, those that are files included. */
  readonly annexIds: readonly string[];
  readonly annexes: readonly { readonly template: Reference; readonly context: AnnexContext }[];
  readonly parties: Parties;
  /** Doubts about who is written to. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Gathers what a letter says, in its language and on its date, before any template is filled. */
export function gatherLetter(
  recipient: Recipient,
  enclosed: readonly ContextEnclosed[],
  press: Press,
): GatheredLetter {
  const { submission, directory } = press.case;
  const language = languageOf(recipient, press);
  const drafter = recipient.draftedFor;
  const resolve = (office: string): Result<Addressee> & { readonly value: Addressee } =>
    resolveAddressee(directory, office, {
      language,
      date: submission.date,
      senders: drafter === null ? "several" : "one",
    });
  const addressee = resolve(recipient.office.id);
  const annexes = numbered(rowsOf(submission.annexes, recipient.annexes));
  const { value: files } = encloseFiles(recipient, press);
  const context = buildContext(submission, recipient, addressee.value, {
    drafter: drafter === null ? null : resolve(drafter.id).value,
    annexes: annexes.map(({ number }) => number),
    files: files ?? [],
    enclosed,
  });
  const sender = drafter === null ? submission.sender.kind : directory.offices.get(drafter.id)?.kind;
  return {
    context,
    annexIds: annexes.map(({ annex }) => annex.id),
    annexes: annexes.filter(isSet).map(({ annex, number }) => ({
      template: annex.template,
      context: buildAnnexContext(submission, annex, number, context),
    })),
    parties: {
      sender: sender ?? "",
      addressee: addressee.value.kind,
      template: recipient.template,
      draftedFor: drafter,
    },
    diagnostics: addressee.diagnostics,
  };
}

interface Numbered<T extends Annex> {
  readonly annex: T;
  readonly number: string | null;
}

function isSet(row: Numbered<Annex>): row is Numbered<SetAnnex> {
  return row.annex.type === "set";
}

/** Annexes with their Roman numbers; one alone has none. */
function numbered(annexes: readonly Annex[]): readonly Numbered<Annex>[] {
  return annexes.map((annex, index) => ({
    annex,
    number: annexes.length === 1 ? null : romanNumeral(index + 1),
  }));
}
