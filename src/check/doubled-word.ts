import type { Diagnostic } from "../model/diagnostic.js";
import { type Reading, warnAt } from "./text-rule.js";
import { isLetter, type Word, wordsIn } from "./words.js";

/** A word, or two, written twice: the second time stands under the mark. */
export function findDoubledWords({ passage, plain, proof }: Reading): readonly Diagnostic[] {
  if (passage.role === "name") return [];
  const words = wordsIn(plain);
  return words.flatMap((first, index) => {
    for (const length of [1, 2]) {
      const again = words[index + length];
      const last = words[index + 2 * length - 1];
      if (again === undefined || last === undefined || !isTwice(plain, words, index, length)) continue;
      const written = plain.slice(first.index, endOf(words[index + length - 1] ?? first));
      if (proof.doubled.includes(first.word.toLowerCase()) || isInitial(written)) return [];
      return [warnAt(passage, [again.index, endOf(last)], "doubled-word", { word: written })];
    }
    return [];
  });
}

function isTwice(text: string, words: readonly Word[], index: number, length: number): boolean {
  for (let at = index; at < index + length; at += 1) {
    const [one, other] = [words[at], words[at + length]];
    if (one?.word.toLowerCase() !== other?.word.toLowerCase()) return false;
  }
  for (let at = index; at < index + 2 * length; at += 1)
    if (
      !(isLetter(words[at]?.word[0]) || isYear(words[at])) ||
      (at > index && !isJoined(text, words[at - 1], words[at]))
    )
      return false;
  return true;
}

/** Other numbers may be of one that spaces part: 200 200. */
function isYear(word: Word | undefined): boolean {
  return /^[12]\d{3}$/.test(word?.word ?? "");
}

/** Spaces and at most one line end between two words. */
function isJoined(text: string, before: Word | undefined, after: Word | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const between = text.slice(endOf(before), after.index);
  return between.trim() === "" && between.split("\n").length <= 2;
}

function endOf({ word, index }: Word): number {
  return index + word.length;
}

function isInitial(word: string): boolean {
  return word.length === 1 && word !== word.toLowerCase();
}
