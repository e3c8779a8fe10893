import type { Diagnostic } from "../model/diagnostic.js";
import type { Language } from "../model/language.js";
import type { Passage } from "../model/passage.js";
import type { Term } from "../model/term.js";
import { type LanguageCode, textIn } from "../model/text.js";
import { alikeNames } from "./alike-names.js";
import { type Reading, type TextSurroundings, warnAt } from "./text-rule.js";
import { wordsPattern } from "./whole-words.js";

/** How names are not spelt, and how they are. */
export interface Spellings {
  /** Names that are not wanted in a language. */
  listed(language: LanguageCode): readonly Unwanted[];
  /** Words that differ by a letter from one that is usual in the submission, with the usual one. */
  alike(language: Language): ReadonlyMap<string, string>;
}

interface Unwanted {
  readonly pattern: RegExp;
  readonly usual: string;
}

/** The spellings of a submission: by its list of names, and by what it writes itself. Each language is looked through when it is first met. */
export function openSpellings(
  terms: readonly Term[],
  passagesIn: (language: LanguageCode) => readonly Passage[],
  names: readonly string[],
): Spellings {
  const listed = new Map<LanguageCode, readonly Unwanted[]>();
  const alike = new Map<LanguageCode, ReadonlyMap<string, string>>();
  return {
    listed: (code) => {
      const known = listed.get(code) ?? terms.flatMap((term) => unwantedIn(term, code));
      listed.set(code, known);
      return known;
    },
    alike: (language) => {
      const known = alike.get(language.code) ?? alikeNames(passagesIn(language.code), names, language);
      alike.set(language.code, known);
      return known;
    },
  };
}

function unwantedIn({ term, not }: Term, code: LanguageCode): readonly Unwanted[] {
  const usual = textIn(term, code);
  const spellings = isList(not) ? not : Object.hasOwn(not, code) ? (not[code] ?? []) : [];
  const pattern = wordsPattern(spellings, "gu");
  return usual === null || pattern === null ? [] : [{ pattern, usual }];
}

function isList(not: Term["not"]): not is readonly string[] {
  return Array.isArray(not);
}

const CAPITALISED = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]{4,}/gu;

/** Names that the submission spells otherwise: by its list, or because it does everywhere else. */
export function findSpellings(
  { passage, own, language }: Reading,
  { spellings }: TextSurroundings,
): readonly Diagnostic[] {
  if (language === null || passage.role === "name") return [];
  const listed = spellings
    .listed(language.code)
    .flatMap(({ pattern, usual }) =>
      [...own.matchAll(pattern)].map(({ 0: written, index }) => ({ written, index, usual, listed: true })),
    );
  const alike = spellings.alike(language);
  const rare =
    alike.size === 0
      ? []
      : [...own.matchAll(CAPITALISED)].flatMap(({ 0: written, index }) => {
          const usual = alike.get(written);
          return usual === undefined ? [] : [{ written, index, usual, listed: false }];
        });
  const places = new Set(listed.map(({ index }) => index));
  return [...listed, ...rare.filter(({ index }) => !places.has(index))].map(({ index, ...args }) =>
    warnAt(passage, [index, index + args.written.length], "inconsistent-spelling", args),
  );
}
