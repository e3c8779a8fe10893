import type { Diagnostic, DiagnosticArgs, DiagnosticCode } from "../model/diagnostic.js";
import { fault, warning } from "../model/diagnostic.js";
import type { Language } from "../model/language.js";
import type { Passage } from "../model/passage.js";
import { NO_PROOF_WORDS, type ProofWords } from "../model/proof.js";
import { maskExact, maskQuotations } from "./mask-text.js";
import type { LanguageCode } from "../model/text.js";
import type { Unwanted } from "./spellings.js";
import type { FrequentWords } from "./wrong-language.js";

/** What a rule about texts can look at beside the text: all that is the same for every letter. */
export interface TextSurroundings {
  readonly languages: ReadonlyMap<string, Language>;
  /** The letters' date, ISO 8601. */
  readonly date: string;
  readonly frequent: FrequentWords;
  /** How names are not spelt in a language. */
  readonly unwanted: (language: LanguageCode) => readonly Unwanted[];
}

/** A text with what most rules look at. Stretches that are left out are as long as before, so that places stay. */
export interface Reading {
  readonly passage: Passage;
  readonly text: string;
  /** Null where one text stands for several languages, as a name does. */
  readonly language: Language | null;
  readonly proof: ProofWords;
  /** Without addresses, symbols and the like. */
  readonly plain: string;
  /** Without what is quoted either, which is somebody else's. */
  readonly own: string;
}

/** A rule about single texts: every finding in one, whatever letter shows it. */
export type TextRule = (reading: Reading, surroundings: TextSurroundings) => readonly Diagnostic[];

/** A passage made ready for the rules, in its own language or in the one in which a letter shows it. */
export function readPassage(
  passage: Passage,
  { languages }: Pick<TextSurroundings, "languages">,
  code: LanguageCode | null = passage.language,
): Reading {
  const { text } = passage;
  const language = languages.get(code ?? "") ?? null;
  const plain = maskExact(text);
  return {
    passage,
    text,
    language,
    proof: language?.proof ?? NO_PROOF_WORDS,
    plain,
    own: maskQuotations(plain),
  };
}

/** From the first character up to, without, the last. */
export type Range = readonly [start: number, end: number];

/** Where a pattern is met in a text. */
export function rangesOf(text: string, pattern: RegExp): readonly Range[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }): Range => [index, index + length]);
}

/** Stretches in order, each with what is known of it, without those that lie within or over another: the longest of those that begin first. */
export function apart<R extends readonly [...Range, ...unknown[]]>(ranges: readonly R[]): readonly R[] {
  const kept: R[] = [];
  for (const range of ranges.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]))
    if (range[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(range);
  return kept;
}

/** A warning about the stretch of a passage from `start` up to `end`. */
export function warnAt<C extends DiagnosticCode>(
  passage: Passage,
  [start, end]: Range,
  code: C,
  args: DiagnosticArgs[C],
): Diagnostic {
  return warning(code, passage.placeOf(start, end), args);
}

/** An error, likewise. */
export function faultAt<C extends DiagnosticCode>(
  passage: Passage,
  [start, end]: Range,
  code: C,
  args: DiagnosticArgs[C],
): Diagnostic {
  return fault(code, passage.placeOf(start, end), args);
}
