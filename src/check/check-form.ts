import { type Diagnostic, fault, type Result } from "../model/diagnostic.js";
import type { Letter } from "../model/letter.js";
import type { Reference } from "../model/submission.js";

/** Who writes to whom in a letter: kinds of sender and of addressee (`Sender.kind`, `Office.kind`). */
export interface Parties {
  readonly sender: string;
  readonly addressee: string;
  /** Where the letter's form was chosen. */
  readonly template: Reference;
}

/** Authorities of a State: governments, foreign ministries, missions. */
const AUTHORITIES: readonly string[] = ["government", "state", "mission"];

/**
 * A note verbale passes between authorities of States alone: not to or from organizations or the public
 * (UN Correspondence Manual, ST/DCS/4/Rev.1, paras 116-118).
 */
export function checkForm(letter: Letter, parties: Parties): Result<Letter> {
  return { value: letter, diagnostics: letter.form === "note-verbale" ? closedTo(parties) : [] };
}

function closedTo({ sender, addressee, template }: Parties): readonly Diagnostic[] {
  const form = "note-verbale";
  const isOpen = (kind: string): boolean => AUTHORITIES.includes(kind);
  if (!isOpen(sender)) return [fault("form-not-open", template.place, { form, to: "sender", kind: sender })];
  if (isOpen(addressee)) return [];
  return [fault("form-not-open", template.place, { form, to: "addressee", kind: addressee })];
}
