import type { Passage } from "../model/comparison.js";
import { alignRows } from "./align-rows.js";
import { valueKey } from "./compare-values.js";
import { measureLikeness } from "./likeness.js";
import type { Pair } from "../model/longest-rising.js";
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
const MOST_APART = 1.5;

/**
 * Which passages of a letter in two languages translate each other: by their kinds, by the figures in them, and by their lengths,
 * which translations keep (Gale and Church 1993). Where both have the same kinds in the same order, each stands beside its like.
 */
export function alignStructure(before: readonly Passage[], after: readonly Passage[]): readonly Pair[] {
  const [kinds, others] = [before.map(({ kind }) => kindKey(kind)), after.map(({ kind }) => kindKey(kind))];
  if (kinds.join("\n") === others.join("\n"))
    return before.map((_, index) => ({ before: index, after: index }));
  const keysOf = ({ values }: Passage): readonly string[] => values.map(valueKey);
  const likeness = measureLikeness(before.map(keysOf), after.map(keysOf));
  const ratio = Math.log(lengthOf(before) / lengthOf(after));
  return alignRows(before.length, after.length, (one, other) => {
    const [left, right] = [before[one], after[other]];
    if (left === undefined || right === undefined) return null;
    const isSilent = left.values.length + right.values.length === 0;
    return (
      kindGain(left, right, kinds[one] === others[other]) +
      (isSilent ? 0 : SAME_VALUES * (2 * likeness.of(one, other) - 1)) +
      lengthGain(left.text.length, right.text.length, ratio)
    );
  });
}

/** Of all texts, in characters; at least one, so that it has a logarithm. */
function lengthOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, { text }) => sum + text.length, 1);
}

function kindGain({ kind }: Passage, { kind: other }: Passage, isSame: boolean): number {
  if (isSame) return SAME_KIND;
  return kind.type === other.type ? SAME_TYPE : OTHER_TYPE;
}

/** `ratio` is the logarithm of that between the two letters. */
function lengthGain(before: number, after: number, ratio: number): number {
  const apart = Math.abs(Math.log((before + 1) / (after + 1)) - ratio);
  return SAME_LENGTH - LENGTH_LOSS * Math.min(MOST_APART, apart);
}
