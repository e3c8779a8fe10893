import type { Text } from "./text.js";

/** What only the row of a recipient can tell: bodies that sort their mail by the subject ask for it. */
export const ROW_WORDS = ["urgency", "mandate"] as const;

/** Names in braces of which the subject of an e-mail may be made: `reference` in "{reference}: {subject}". */
export const SUBJECT_WORDS = [
  "subject",
  "reference",
  "title",
  "date",
  "sender",
  "office",
  "body",
  "state",
  ...ROW_WORDS,
] as const;

export type SubjectWord = (typeof SUBJECT_WORDS)[number];

/** How the e-mail to a recipient is headed. */
export interface EmailHead {
  /** A pattern, in place of the one that the office's channel has. */
  readonly subject: Text | null;
  readonly words: { readonly [W in (typeof ROW_WORDS)[number]]: Text | null };
}
