import type { Diagnostic } from "../model/diagnostic.js";
import { firstDifference } from "../model/few-letters-apart.js";
import type { Language } from "../model/language.js";
import type { Passage } from "../model/passage.js";
import { isInLatin } from "./scripts.js";
import { maskExact, maskQuotations } from "./mask-text.js";
import { opensSentence } from "./sentences.js";
import { warnAt } from "./text-rule.js";
import { lowered, placesOf } from "./words.js";

/** A name has no more letters: each word is held as often as it has letters, without one of them. */
const CAPITALISED = /(?<![\p{L}\p{M}])\p{Lu}[\p{Ll}\p{M}]{4,40}(?![\p{L}\p{M}])/gu;
/** A word is rare that stands in so few places; what it is taken for stands in more. */
const RARE = 2;
/** What is not of a name but of its form in the sentence, from the end of a word. */
const ENDING = 2;
const ENDING_OF_INFLECTED = 3;

/**
 * Rare words with a capital that differ by one letter from a more usual one: Artzakh where the submission has Artsakh. Words that differ
 * in their endings alone are forms of one word. Where every noun has a capital nothing tells a name, and nothing is found.
 * Each word is met by the words that it becomes when a letter is left out, so that no two words need to be compared.
 */
function alikeNames(
  passages: readonly Passage[],
  { names, listed }: KnownSpellings,
  language: Language,
): ReadonlyMap<string, string> {
  if (language.typography.capitalNouns) return new Map();
  const counts = new Map(
    [...countNames(passages, names)].filter(([word]) => placesOf(listed, word, lowered(word)).length === 0),
  );
  const inflected = !isInLatin(language);
  const neighbours = new Map<string, string[]>();
  for (const word of counts.keys())
    for (const key of [word, ...withoutOne(word)]) {
      const before = neighbours.get(key);
      if (before === undefined) neighbours.set(key, [word]);
      else before.push(word);
    }
  const alike = new Map<string, string>();
  for (const words of neighbours.values())
    if (words.length > 1) for (const rare of words) meet(rare, words, { counts, inflected, alike });
  return alike;
}

interface Meeting {
  readonly counts: ReadonlyMap<string, number>;
  readonly inflected: boolean;
  readonly alike: Map<string, string>;
}

function meet(rare: string, words: readonly string[], { counts, inflected, alike }: Meeting): void {
  const own = counts.get(rare) ?? 0;
  if (own > RARE) return;
  for (const usual of words) {
    const often = counts.get(usual) ?? 0;
    // Of two words that are as rare as each other the first in the alphabet counts.
    const isUsual = often > own || (often > 0 && often === own && usual < rare);
    if (usual !== rare && isUsual && isMisspelt(rare, usual, inflected)) {
      const before = alike.get(rare);
      if (before === undefined || often > (counts.get(before) ?? 0)) alike.set(rare, usual);
    }
  }
}

/** How often each word stands amid sentences, or in a name; one that only opens sentences may be any word. */
function countNames(passages: readonly Passage[], names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (word: string, times = 1): unknown => counts.set(word, (counts.get(word) ?? 0) + times);
  for (const { text, role, key } of passages)
    for (const { 0: word, index } of text.matchAll(CAPITALISED))
      add(word, role !== "name" && key !== "places" && opensSentence(text, index) ? 0 : 1);
  for (const name of names)
    // Names of the directory are spelt as they are.
    for (const [word] of name.matchAll(CAPITALISED)) add(word, RARE + 1);
  return counts;
}

function withoutOne(word: string): readonly string[] {
  return [...word].map((_, index, letters) => letters.toSpliced(index, 1).join(""));
}

/** One letter changed, left out, put in, or two that changed places; not the first, and not in the ending. */
function isMisspelt(rare: string, usual: string, inflected: boolean): boolean {
  const start = firstDifference(rare, usual);
  const end = Math.min(
    firstDifference(reversed(rare), reversed(usual)),
    Math.min(rare.length, usual.length) - start,
  );
  const [left, right] = [rare.slice(start, rare.length - end), usual.slice(start, usual.length - end)];
  if (start === 0 || Math.abs(left.length - right.length) > 1 || Math.max(left.length, right.length) > 2)
    return false;
  const swapped = left.length === 2 && left === reversed(right);
  if (Math.max(left.length, right.length) > 1 && !swapped) return false;
  if (end >= (inflected ? ENDING_OF_INFLECTED : ENDING)) return true;
  // Bachelett: the last letter twice.
  const [longer, shorter] = rare.length > usual.length ? [rare, usual] : [usual, rare];
  return !inflected && longer === shorter + (shorter.at(-1) ?? "") && !/[aeious]$/u.test(shorter);
}

function reversed(word: string): string {
  return [...word].toReversed().join("");
}

/** A first name of the directory is another's too, Michel or Michael: it is misspelt where the rest of the name follows. */
function isWholeName(usual: string, after: string, names: readonly string[]): boolean {
  const own = names
    .map((name) => name.split(" "))
    .filter(([first, next]) => first === usual && next !== undefined);
  const following = after.slice(0, 60).trimStart();
  return own.length === 0 || own.some(([, ...rest]) => rest.some((word) => following.startsWith(word)));
}

/** What is known of names beside the texts: how the directory spells them, and what the submission's list does not want, which is told by it. */
export interface KnownSpellings {
  readonly names: readonly string[];
  readonly listed: readonly string[];
}

/** What is spelt otherwise than everywhere else in the texts of a language: what only all of them together can tell. */
export function findAlikeNames(
  passages: readonly Passage[],
  { names, listed }: KnownSpellings,
  language: Language,
): readonly Diagnostic[] {
  // A text without a language may be in any; a name is a name in all.
  const own = passages.filter((passage) => passage.language === language.code);
  const named = passages.filter(({ language: code, role }) => code === null && role === "name");
  const alike = alikeNames([...own, ...named], { names, listed }, language);
  if (alike.size === 0) return [];
  return own
    .filter(({ role }) => role !== "name")
    .flatMap((passage) => {
      const bare = maskQuotations(maskExact(passage.text));
      return [...bare.matchAll(CAPITALISED)].flatMap(({ 0: written, index }) => {
        const usual = alike.get(written);
        if (usual === undefined || !isWholeName(usual, bare.slice(index + written.length), names)) return [];
        const args = { written, usual, listed: false };
        return [warnAt(passage, [index, index + written.length], "inconsistent-spelling", args)];
      });
    });
}
