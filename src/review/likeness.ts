import type { Passage } from "../model/comparison.js";
import { wordsIn } from "./split-words.js";

/** How like two passages of two lists are, by the indexes of both. */
export interface Likeness {
  /** From 0, no word in common, to 1, the same words: twice the words in common to all words (Dice 1945). */
  readonly of: (before: number, after: number) => number;
  /** The words of each passage, by number, in the order of the text. */
  readonly before: readonly Int32Array[];
  readonly after: readonly Int32Array[];
}

/** Measures passages by their words, each counted as often as it stands there. */
export function measureLikeness(before: readonly Passage[], after: readonly Passage[]): Likeness {
  const numbers = new Map<string, number>();
  const numbered = (passages: readonly Passage[]): readonly Int32Array[] =>
    passages.map(({ text }) => Int32Array.from(wordsIn(text), (word) => numberOf(word, numbers)));
  const words = { before: numbered(before), after: numbered(after) };
  const sorted = { before: words.before.map(toSorted), after: words.after.map(toSorted) };
  const none = new Int32Array();
  return {
    ...words,
    of: (one, other) => dice(sorted.before[one] ?? none, sorted.after[other] ?? none),
  };
}

function numberOf(word: string, numbers: Map<string, number>): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

function toSorted(words: Int32Array): Int32Array {
  return words.slice().sort();
}

function dice(one: Int32Array, other: Int32Array): number {
  const all = one.length + other.length;
  if (all === 0) return 1;
  let common = 0;
  for (let at = 0, beside = 0; at < one.length && beside < other.length;) {
    const [left = 0, right = 0] = [one[at], other[beside]];
    if (left === right) common += 1;
    if (left <= right) at += 1;
    if (right <= left) beside += 1;
  }
  return (2 * common) / all;
}
