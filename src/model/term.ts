import type { LanguageCode, Text } from "./text.js";

/** A name that the letters of a submission spell in one way. */
export interface Term {
  readonly term: Text;
  /** Spellings that they do not have, in every language or by language; a `*` at the end stands for any ending. */
  readonly not: readonly string[] | Readonly<Record<LanguageCode, readonly string[]>>;
}
