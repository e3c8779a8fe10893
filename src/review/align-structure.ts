import type { Passage } from "../model/comparison.js";
import { alignRows } from "./align-rows.js";
import { sharedValues } from "./compare-values.js";
import type { Pair } from "./longest-rising.js";
import { kindKey } from "./passage-key.js";

/** What a pair gains by being of one kind, and of one type at least; a row that has no counterpart gains nothing. */
const SAME_KIND = 0.6;
const SAME_TYPE = 0.4;
const OTHER_TYPE = -0.4;
/** What it gains where all that both say in figures is the same; it loses as much where nothing is. */
const SAME_VALUES = 1;
/** What it gains by being as long as translations are, and how fast that is lost. */
const SAME_LENGTH = 0.4;
const LENGTH_LOSS = 0.8;

/**
 * Which passages of a letter in two languages translate each other: by their kinds, by the figures in them, and by their lengths,
 * which translations keep (Gale and Church 1993). Where both have the same kinds in the same order, each stands beside its like.
 */
export function alignStructure(before: readonly Passage[], after: readonly Passage[]): readonly Pair[] {
  const kinds = (passages: readonly Passage[]): string =>
    passages.map(({ kind }) => kindKey(kind)).join("\n");
  if (before.length === after.length && kinds(before) === kinds(after))
    return before.map((_, index) => ({ before: index, after: index }));
  const ratio = Math.log(lengthOf(before) / lengthOf(after));
  return alignRows(before.length, after.length, (one, other) => {
    const [left, right] = [before[one], after[other]];
    return left === undefined || right === undefined ? null : gainOf(left, right, ratio);
  });
}

/** Of all texts, in characters; at least one, so that it has a logarithm. */
function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + text.length, 1);
}

function gainOf(before: Passage, after: Passage, ratio: number): number {
  const shared = sharedValues(before.values, after.values);
  const apart = Math.abs(Math.log((before.text.length + 1) / (after.text.length + 1)) - ratio);
  return (
    kindGain(before, after) +
    (shared === null ? 0 : SAME_VALUES * (2 * shared - 1)) +
    SAME_LENGTH -
    LENGTH_LOSS * Math.min(1.5, apart)
  );
}

function kindGain({ kind }: Passage, { kind: other }: Passage): number {
  if (kindKey(kind) === kindKey(other)) return SAME_KIND;
  return kind.type === other.type ? SAME_TYPE : OTHER_TYPE;
}
