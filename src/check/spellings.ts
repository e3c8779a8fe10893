import type { Diagnostic } from "../model/diagnostic.js";
import type { Term } from "../model/term.js";
import { type LanguageCode, textIn } from "../model/text.js";
import { apart, type Reading, type TextSurroundings, warnAt } from "./text-rule.js";
import { lowered, placesOf } from "./words.js";

/** Names as the letters of a language do not spell them, and as they do. */
export interface Unwanted {
  readonly not: readonly string[];
  readonly usual: string;
}

/** What the list of a submission does not want in a language. */
export function unwantedIn(terms: readonly Term[], code: LanguageCode): readonly Unwanted[] {
  return terms.flatMap(({ term, not }) => {
    const usual = textIn(term, code);
    const spellings = isList(not) ? not : Object.hasOwn(not, code) ? (not[code] ?? []) : [];
    return usual === null ? [] : [{ not: spellings, usual }];
  });
}

function isList(not: Term["not"]): not is readonly string[] {
  return Array.isArray(not);
}

/** Names that the submission's list spells otherwise. */
export function findSpellings(
  { passage, own, language }: Reading,
  { unwanted }: TextSurroundings,
): readonly Diagnostic[] {
  if (language === null || passage.role === "name") return [];
  const lower = lowered(own);
  const found = unwanted(language.code).flatMap(({ not, usual }) =>
    placesOf(not, own, lower).map(([start, end]) => [start, end, usual] as const),
  );
  return apart(found).flatMap(([start, end, usual]) => {
    const written = own.slice(start, end);
    // Capitals may be what is not wanted: the usual spelling is found then too.
    if (written === usual) return [];
    return [warnAt(passage, [start, end], "inconsistent-spelling", { written, usual, listed: true })];
  });
}
