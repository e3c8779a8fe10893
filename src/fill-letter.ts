import type { Parties } from "./check/check-form.js";
import { resolveAddressee } from "./directory/resolve-addressee.js";
import { andThen, type Result } from "./model/diagnostic.js";
import { joinMarkedUp, type MarkedUpText } from "./model/markup.js";
import { romanNumeral } from "./model/numeral.js";
import type { Addressee } from "./model/office.js";
import type { Annex, Recipient } from "./model/submission.js";
import { languageOf, type Press } from "./press.js";
import { buildAnnexContext } from "./template/build-annex-context.js";
import { buildContext, rowsOf } from "./template/build-context.js";
import type { Context, ContextEnclosed } from "./template/context.js";

/** A letter as its template and those of its annexes have filled it, and what is said of it. */
export interface FilledLetter {
  readonly marked: MarkedUpText;
  readonly author: string;
  readonly keywords: readonly string[];
  readonly parties: Parties;
}

/** Fills a letter's template, and those of its annexes, which follow it in one marked-up text. */
export function fillLetter(
  recipient: Recipient,
  enclosed: readonly ContextEnclosed[],
  press: Press,
): Result<FilledLetter> {
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
  const context = buildContext(submission, recipient, addressee.value, {
    drafter: drafter === null ? null : resolve(drafter.id).value,
    annexes: annexes.map(({ number }) => number),
    enclosed,
  });
  const whole = [
    press.templates.fill(recipient.template, context, language),
    ...annexes.map(({ annex, number }) =>
      press.templates.fill(annex.template, buildAnnexContext(submission, annex, number, context), language),
    ),
  ].reduce((before, next) => andThen(before, (text) => appended(text, next)));
  const sender = drafter === null ? submission.sender.kind : directory.offices.get(drafter.id)?.kind;
  const parties: Parties = {
    sender: sender ?? "",
    addressee: addressee.value.kind,
    template: recipient.template,
    draftedFor: drafter,
  };
  const filled = andThen(whole, (marked) => ({
    value: { marked, parties, author: context.sender.name, keywords: keywordsOf(context) },
    diagnostics: [],
  }));
  return { value: filled.value, diagnostics: [...addressee.diagnostics, ...filled.diagnostics] };
}

/** Annexes with their Roman numbers; one alone has none. */
function numbered(
  annexes: readonly Annex[],
): readonly { readonly annex: Annex; readonly number: string | null }[] {
  return annexes.map((annex, index) => ({
    annex,
    number: annexes.length === 1 ? null : romanNumeral(index + 1),
  }));
}

function appended(text: MarkedUpText, { value, diagnostics }: Result<MarkedUpText>): Result<MarkedUpText> {
  return { value: value === null ? null : joinMarkedUp([text, value]), diagnostics };
}

function keywordsOf({ letter, addressee }: Context): readonly string[] {
  return [letter.reference, addressee.body].filter((word) => word !== null);
}
