import type { Diagnostic } from "../model/diagnostic.js";
import { foreignScripts } from "../model/script-languages.js";
import { MASK, maskBrackets } from "./mask-text.js";
import { opensSentence } from "./sentences.js";
import { type Range, type Reading, warnAt } from "./text-rule.js";
import { wordsPattern } from "./whole-words.js";

const NOT_LATIN = /(?!\p{Script=Latin})\p{L}/u;
const LATIN = /\p{Script=Latin}/u;
const WORD = /[\p{L}\p{M}]+/gu;
/** Scripts whose letters look like each other's. */
const SCRIPTS: readonly RegExp[] = [
  LATIN,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
];
/** Abbreviations, Roman numerals and symbols are the same in all scripts: OSCE, XIX, COVID-19, kWh. */
const ABBREVIATION = /^(?:\p{Lu}[\p{Lu}\p{N}./-]*|\p{Ll}{0,2}\p{Lu}{1,2}\p{Ll}?)$/u;
/** What stands for a value in a phrase. */
const VALUE = /\{[a-z-]+\}/gu;
/** Letters that a label has: "(a)", "b)". */
const LABEL = /^\)/u;

/** Words with letters of two scripts, which look right and are found by no search. */
export function findMixedScripts({ passage, text }: Reading): readonly Diagnostic[] {
  if (!NOT_LATIN.test(text) || !LATIN.test(text)) {
    if (
      !/\p{Script=Cyrillic}|\p{Script=Greek}/u.test(text) ||
      !/\p{Script=Armenian}|\p{Script=Cyrillic}/u.test(text)
    )
      return [];
  }
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    const [few = [], ...others] = lettersByScript(word).toSorted((a, b) => a.length - b.length);
    if (others.length === 0) return [];
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
  const code = language?.code ?? null;
  // The lines of an address are for the post of its country.
  if (code === null || passage.key === "lines") return [];
  const text = maskBrackets(own).replaceAll(VALUE, (value) => MASK.repeat(value.length));
  const allowed = wordsPattern(proof.foreign);
  const checked = allowed === null ? text : text.replaceAll(allowed, (word) => MASK.repeat(word.length));
  return foreignScripts(code)
    .flatMap((script) => script.stretchesIn(checked))
    .flatMap(({ 0: stretch, index }) => trimmed(stretch, index, checked))
    .map(([start, end]) =>
      warnAt(passage, [start, end], "wrong-script", { text: own.slice(start, end), language: code }),
    );
}

/** The words of a stretch, without abbreviations at its ends; words of two scripts are another matter. */
function trimmed(stretch: string, at: number, text: string): readonly Range[] {
  const words = [...stretch.matchAll(/[\p{L}\p{M}][\p{L}\p{M}\p{N}./’'-]*/gu)]
    .map(({ 0: word, index }): Range => [at + index, at + index + word.length])
    .filter(([start, end]) => isOffending(text, [start, end]));
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? [] : [[first[0], last[1]]];
}

function isOffending(text: string, [start, end]: Range): boolean {
  const word = text.slice(start, end).replace(/[./’'-]+$/u, "");
  if (isPartOfWord(text, start, start + word.length)) return false;
  if (word.length === 1 && LABEL.test(text.slice(end, end + 1))) return false;
  // A capital that is one of a number, or an initial, but for one that opens a sentence: "C" for "С".
  if (/^(?=\p{Lu}$)\p{Script=Latin}$/u.test(word))
    return opensSentence(text, start) && /^ [\p{Ll}\d]/u.test(text.slice(end, end + 2));
  return LATIN.test(word) ? !ABBREVIATION.test(word) : true;
}

function isPartOfWord(text: string, start: number, end: number): boolean {
  return /[\p{L}\p{M}]/u.test(text[start - 1] ?? " ") || /[\p{L}\p{M}]/u.test(text[end] ?? " ");
}
