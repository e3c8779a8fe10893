/** Two lists of bags of words, and how like a bag of the one is to a bag of the other, by their indexes. */
export interface Likeness {
  /** From 0, no word in common, to 1, the same words: twice the words in common to all words (Dice 1945). */
  readonly of: (before: number, after: number) => number;
  /** The words of each bag, by number, in the order of the text. */
  readonly before: readonly Int32Array[];
  readonly after: readonly Int32Array[];
}

/** Measures bags by their words, each counted as often as it stands there; two empty ones are the same. */
export function measureLikeness(
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
): Likeness {
  const numbers = new Map<string, number>();
  const numbered = (bags: readonly (readonly string[])[]): readonly Int32Array[] =>
    bags.map((words) => Int32Array.from(words, (word) => numberOf(word, numbers)));
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

/** Called for millions of pairs: it makes nothing. */
function dice(one: Int32Array, other: Int32Array): number {
  const all = one.length + other.length;
  if (all === 0) return 1;
  let common = 0;
  let at = 0;
  let beside = 0;
  while (at < one.length && beside < other.length) {
    const left = one[at] ?? 0;
    const right = other[beside] ?? 0;
    if (left === right) common += 1;
    if (left <= right) at += 1;
    if (right <= left) beside += 1;
  }
  return (2 * common) / all;
}
