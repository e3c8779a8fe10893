import type { Diagnostic } from "../model/diagnostic.js";
import type { Language } from "../model/language.js";
import { foreignScripts } from "../model/script-languages.js";
import { MASK } from "../model/passage.js";
import { maskBrackets, maskRanges } from "./mask-text.js";
import { opensSentence } from "./sentences.js";
import { apart, type Range, rangesOf, type Reading, warnAt } from "./text-rule.js";
import { lowered, placesOf } from "./words.js";

/** Scripts whose letters look like each other's. */
const SCRIPTS: readonly RegExp[] = [
  /[A-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ]/,
  /[\u0400-\u052F]/,
  /[\u0370-\u037D\u037F-\u03FF\u1F00-\u1FFF]/,
  /[\u0531-\u0556\u0561-\u0587]/,
];
const [LATIN = /[A-Za-z]/] = SCRIPTS;
/** Letters that are not Latin: where there are none, a language in Latin script has no need of the expressions of all scripts. */
const BEYOND_LATIN = /[\u0250-\u1DFF\u2C00-\uFFFB]/;

/** Abbreviations, Roman numerals and symbols are the same in all scripts: OSCE, XIX, COVID-19, kWh. */
const ABBREVIATION = /^(?:\p{Lu}[\p{Lu}\p{N}./-]*|\p{Ll}{0,2}\p{Lu}{1,2}\p{Ll}?)$/u;
/** What stands for a value in a phrase. */
const VALUE = /\{[a-z-]+\}/gu;
/** What stands for a gap of a template. */
const GAP = /\uFFFC+/gu;
/** Several words with capitals, a few small ones between them: a foreign name. "Human Rights Watch", "Bayraktar TB2". */
const PROPER_NAME =
  /(?<![\p{L}\p{M}])[A-ZÀ-Þ][\p{Script=Latin}\d.’'-]{0,40}(?:[ \u00A0](?:(?:of|and|for|to|the|in|without|de|des|du|la|et|&) )?[A-ZÀ-Þ][\p{Script=Latin}\d’'-]*)+/gu;
/** Greek letters of units and formulas that look like no other letter. */
const SYMBOL = /^(?:[kMGTm]?[ΩΩ]|[μµ][A-Za-z]{1,2}|[αβγδελμπσφωθΔΣΩμ])$/u;
/** Letters that a label has: "(a)", "b)". */
const LABEL = /^\)/u;

/** Whether a language is written in Latin letters, by the name of its first month. */
export function isInLatin({ months }: Language): boolean {
  return LATIN.test(months[0] ?? "");
}

/** Words with letters of two scripts, which look right and are found by no search. */
export function findMixedScripts({ passage, text }: Reading): readonly Diagnostic[] {
  if (SCRIPTS.filter((script) => script.test(text)).length < 2) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    const [few = [], ...others] = lettersByScript(word).toSorted((a, b) => a.length - b.length);
    if (others.length === 0 || SYMBOL.test(word)) return [];
    return [
      warnAt(passage, [index, index + word.length], "mixed-script", { word, characters: [...new Set(few)] }),
    ];
  });
}

function lettersByScript(word: string): readonly (readonly string[])[] {
  const letters = [...word];
  return SCRIPTS.map((script) => letters.filter((letter) => script.test(letter))).filter(
    ({ length }) => length > 0,
  );
}

/** Words in a script in which the language is not written. What is quoted or in brackets may be so, and abbreviations. */
export function findWrongScripts(reading: Reading): readonly Diagnostic[] {
  const { passage, own, language, proof } = reading;
  // The lines of an address are for the post of its country.
  if (language === null || passage.key === "lines") return [];
  const { code } = language;
  const isLatin = isInLatin(language);
  if (!BEYOND_LATIN.test(own) && isLatin) return [];
  const bare = maskBrackets(own).replaceAll(VALUE, (value) => MASK.repeat(value.length));
  const text =
    isLatin || !LATIN.test(bare) ? bare : bare.replaceAll(PROPER_NAME, (name) => MASK.repeat(name.length));
  const allowed = SCRIPTS.some((script) => script.test(text))
    ? placesOf(proof.foreign, text, lowered(text))
    : [];
  const checked = maskRanges(text, apart(allowed));
  return foreignScripts(code)
    .flatMap((script) => script.stretchesIn(checked))
    .flatMap(({ 0: stretch, index }) => trimmed(stretch, index, checked))
    .map(([start, end]) =>
      warnAt(passage, [start, end], "wrong-script", {
        text: own.slice(start, end).replaceAll(GAP, "…"),
        language: code,
      }),
    );
}

/** The words of a stretch, without abbreviations at its ends; words of two scripts are another matter. */
function trimmed(stretch: string, at: number, text: string): readonly Range[] {
  const words = rangesOf(stretch, /[\p{L}\p{M}][\p{L}\p{M}\p{N}./’'-]*/gu)
    .map(([start, end]): Range => [at + start, at + end])
    .filter(([start, end]) => isOffending(text, [start, end]));
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? [] : [[first[0], last[1]]];
}

function isOffending(text: string, [start, end]: Range): boolean {
  const word = withoutMarks(text.slice(start, end));
  if (isPartOfWord(text, start, start + word.length)) return false;
  if (SYMBOL.test(word)) return false;
  if (word.length === 1 && LABEL.test(text.slice(end, end + 1))) return false;
  // A capital that is one of a number, or an initial, but for one that opens a sentence: "C" for "С".
  if (/^(?=\p{Lu}$)\p{Script=Latin}$/u.test(word))
    return opensSentence(text, start) && /^ [\p{Ll}\d]/u.test(text.slice(end, end + 2));
  return LATIN.test(word) ? !ABBREVIATION.test(word) : true;
}

/** A loop, because a pattern with an end would look at a long row of marks over and over. */
function withoutMarks(word: string): string {
  let end = word.length;
  while (end > 0 && "./’'-".includes(word[end - 1] ?? "")) end -= 1;
  return word.slice(0, end);
}

function isPartOfWord(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{M}]/u.test(text[start - 1] ?? " ") || /[\p{L}\p{M}]/u.test(text[end] ?? " ");
}
