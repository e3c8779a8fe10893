import { type Diagnostic, fault, type Result, warning } from "../model/diagnostic.js";
import type { Letter, LetterPart } from "../model/letter.js";
import type { Reference } from "../model/submission.js";

/** Who writes to whom in a letter: kinds of sender and of addressee (`Sender.kind`, `Office.kind`). */
export interface Parties {
  readonly sender: string;
  readonly addressee: string;
  /** Where the letter's form was chosen. */
  readonly template: Reference;
  /** The office for which the letter is a draft. */
  readonly draftedFor: Reference | null;
}

/** Authorities of a State: governments, foreign ministries, missions. */
const AUTHORITIES: readonly string[] = ["government", "state", "mission"];

/**
 * A note verbale passes between authorities of States alone: not to or from organizations or the public
 * (UN Correspondence Manual, ST/DCS/4/Rev.1, paras 116-118). A draft for somebody else bears nobody's signature.
 */
export function checkForm(letter: Letter, parties: Parties): Result<Letter> {
  if (letter.form === "note-verbale") return { value: letter, diagnostics: closedTo(parties) };
  const signed = letter.form === "letter" ? signedFor(parties) : [];
  return { value: letter, diagnostics: [...signed, ...uncourteous(letter)] };
}

/** What a letter in the first person opens and ends with; a note verbale has its own words for both in its text. */
const COURTESIES: readonly LetterPart["type"][] = ["salutation", "complimentary-close", "signature-block"];

function uncourteous({ parts }: Letter): readonly Diagnostic[] {
  const body = parts.find(({ type }) => type === "body");
  return COURTESIES.filter((courtesy) => parts.every(({ type }) => type !== courtesy)).map((part) =>
    warning("missing-courtesy", body?.place ?? null, { part }),
  );
}

function signedFor({ draftedFor }: Parties): readonly Diagnostic[] {
  return draftedFor === null ? [] : [fault("draft-signed", draftedFor.place, { office: draftedFor.id })];
}

function closedTo({ sender, addressee, template }: Parties): readonly Diagnostic[] {
  const form = "note-verbale";
  const isOpen = (kind: string): boolean => AUTHORITIES.includes(kind);
  if (!isOpen(sender)) return [fault("form-not-open", template.place, { form, to: "sender", kind: sender })];
  if (isOpen(addressee)) return [];
  return [fault("form-not-open", template.place, { form, to: "addressee", kind: addressee })];
}
