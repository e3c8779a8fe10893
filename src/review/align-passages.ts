import type { Passage } from "../model/comparison.js";
import { alignRows } from "./align-rows.js";
import { anchorAlike } from "./anchor-alike.js";
import { type Likeness, measureLikeness } from "./likeness.js";
import { longestRising, type Pair } from "../model/longest-rising.js";
import { passageKey } from "./passage-key.js";
import { wordsIn } from "./split-words.js";

/** Passages with half their words in common are read beside each other; below that nobody would follow the changes. */
const LEAST_LIKENESS = 0.5;
/** Two that are the same gain more than any two that are alike, and less than both of these together. */
const GAIN_OF_SAME = 1.5;
/** The share of its gain that a pair of two kinds keeps. */
const OTHER_KIND = 0.9;
/** A gap of at most so many pairs is aligned at once: the best of all alignments is found in no time. */
const SMALL_GAP = 2500;

/** A stretch of both lists. */
interface Gap {
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
}

/**
 * Which passages of two lists stand beside each other, rising in both: first those that are the same and stand once in each
 * (patience diff), then, between these, those that are alike. What stands in both, but elsewhere, has moved: it is like nothing else.
 */
export function alignPassages(before: readonly Passage[], after: readonly Passage[]): readonly Pair[] {
  const keys = { before: before.map(passageKey), after: after.map(passageKey) };
  const known = { before: new Set(keys.before), after: new Set(keys.after) };
  const wordsOf = ({ text }: Passage): readonly string[] => wordsIn(text);
  const likeness = measureLikeness(before.map(wordsOf), after.map(wordsOf));
  const kinds = { before: before.map(({ kind }) => kind.type), after: after.map(({ kind }) => kind.type) };
  const gain = (one: number, other: number): number | null => {
    const [key = "", beside = ""] = [keys.before[one], keys.after[other]];
    if (key === beside) return GAIN_OF_SAME;
    if (known.after.has(key) || known.before.has(beside)) return null;
    const alike = likeness.of(one, other);
    if (alike < LEAST_LIKENESS) return null;
    return kinds.before[one] === kinds.after[other] ? alike : alike * OTHER_KIND;
  };
  const whole: Gap = { before: [0, before.length], after: [0, after.length] };
  return alignGap(whole, { keys, likeness, gain });
}

interface Lists {
  readonly keys: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly likeness: Likeness;
  readonly gain: (before: number, after: number) => number | null;
}

function alignGap(gap: Gap, lists: Lists): readonly Pair[] {
  const { inner, head, tail } = trimSame(gap, lists.keys);
  const anchors = anchorSame(inner, lists.keys);
  const within =
    anchors.length > 0 ? between(inner, anchors, (part) => alignGap(part, lists)) : alignAlike(inner, lists);
  return [...head, ...within, ...tail];
}

/** What both begin and end with. */
function trimSame({ before, after }: Gap, keys: Lists["keys"]): { inner: Gap; head: Pair[]; tail: Pair[] } {
  let [from, beside] = [before[0], after[0]];
  let [to, until] = [before[1], after[1]];
  const head: Pair[] = [];
  const tail: Pair[] = [];
  while (from < to && beside < until && keys.before[from] === keys.after[beside]) {
    head.push({ before: from, after: beside });
    from += 1;
    beside += 1;
  }
  while (from < to && beside < until && keys.before[to - 1] === keys.after[until - 1]) {
    to -= 1;
    until -= 1;
    tail.push({ before: to, after: until });
  }
  return { inner: { before: [from, to], after: [beside, until] }, head, tail: tail.toReversed() };
}

/** Those that are the same, and stand in each stretch once. */
function anchorSame({ before, after }: Gap, keys: Lists["keys"]): readonly Pair[] {
  const [one, other] = [oncesIn(keys.before, before), oncesIn(keys.after, after)];
  const pairs = [...one].flatMap(([key, at]) => {
    const beside = other.get(key);
    return beside === undefined ? [] : [{ before: at, after: beside }];
  });
  return longestRising(pairs);
}

/** The keys that stand once in a stretch, and where, in its order. */
function oncesIn(keys: readonly string[], [from, to]: Gap["before"]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const repeated = new Set<string>();
  for (let at = from; at < to; at += 1) {
    const key = keys[at] ?? "";
    if (found.has(key)) repeated.add(key);
    found.set(key, at);
  }
  for (const key of repeated) found.delete(key);
  return found;
}

/** The anchors, and what is found in the stretches before, between and after them. */
function between(gap: Gap, anchors: readonly Pair[], align: (part: Gap) => readonly Pair[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [from, beside] = [gap.before[0], gap.after[0]];
  for (const anchor of anchors) {
    pairs.push(...align({ before: [from, anchor.before], after: [beside, anchor.after] }), anchor);
    [from, beside] = [anchor.before + 1, anchor.after + 1];
  }
  pairs.push(...align({ before: [from, gap.before[1]], after: [beside, gap.after[1]] }));
  return pairs;
}

/** Where nothing that stands once is the same: those that are alike, in a long stretch between those that share rare words. */
function alignAlike(gap: Gap, lists: Lists): readonly Pair[] {
  const [rows, columns] = [gap.before[1] - gap.before[0], gap.after[1] - gap.after[0]];
  if (rows === 0 || columns === 0) return [];
  if (rows * columns <= SMALL_GAP) return alignSmall(gap, lists);
  const isAlike = ({ before, after }: Pair): boolean => lists.gain(before, after) !== null;
  const anchors = anchorAlike(gap, lists.likeness).filter(isAlike);
  return between(gap, longestRising(anchors), (part) => alignSmall(part, lists));
}

function alignSmall({ before, after }: Gap, { gain }: Lists): readonly Pair[] {
  const [from, beside] = [before[0], after[0]];
  const pairs = alignRows(before[1] - from, after[1] - beside, (one, other) =>
    gain(from + one, beside + other),
  );
  return pairs.map((pair) => ({ before: from + pair.before, after: beside + pair.after }));
}
