import type { LetterForm } from "../model/letter.js";
import { PARTS } from "./element-table.js";

/** Which parts a letter of a form has, and in which order. */
export interface FormRule {
  /** In the order in which they are read. */
  readonly parts: readonly string[];
  /** Parts without which none can be sent. */
  readonly required: readonly string[];
}

const LETTER_PARTS = PARTS.filter((part) => part !== "initials");

/** The forms of correspondence: a signed letter, the draft of one for somebody else, and a note verbale. */
export const FORMS: Readonly<Record<LetterForm, FormRule>> = {
  letter: { parts: LETTER_PARTS, required: ["date", "inside-address", "subject", "body"] },
  "model-letter": {
    parts: LETTER_PARTS,
    required: ["draft-mark", "date", "inside-address", "subject", "body"],
  },
  // Unsigned, in the third person, place and date at its end, initials in place of a signature: UNHCR's handbook on
  // correspondence, paras 67-69. It names its addressee in its first sentence, so that an inside address would say it twice.
  "note-verbale": {
    parts: [
      "letterhead",
      "reference",
      "marking",
      "subject",
      "body",
      "date",
      "initials",
      "enclosures",
      "copies",
      "annex",
      "continuation-head",
      "draft-mark",
    ],
    required: ["subject", "body", "date", "initials"],
  },
};

/** The form that an element stands for; null for any other element. */
export function formOf(name: string): LetterForm | null {
  return Object.hasOwn(FORMS, name) && name !== "letter" ? (name as LetterForm) : null;
}
