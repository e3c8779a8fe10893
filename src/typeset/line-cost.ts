import type { Pt } from "../model/page.js";

/** The weights of line breaking, with the names and units of The TeXbook, chapter 14. */
export interface LineCosts {
  readonly linePenalty: number;
  readonly adjacentDemerits: number;
  readonly doubleHyphenDemerits: number;
  readonly finalHyphenDemerits: number;
  /** How many lines in a row may end in a hyphen. */
  readonly maximumHyphens: number;
  /** A last line narrower than `width` after at least one other line costs `demerits`, after a hyphen twice that. */
  readonly shortLastLine: { readonly width: Pt; readonly demerits: number };
}

/** TeX's own weights: no limit to hyphens in a row, no care for the last line's length. */
export const TEX_COSTS: LineCosts = {
  linePenalty: 10,
  adjacentDemerits: 10_000,
  doubleHyphenDemerits: 10_000,
  finalHyphenDemerits: 5_000,
  maximumHyphens: Infinity,
  shortLastLine: { width: 0, demerits: 0 },
};

/** Badness of a line that cannot be stretched far enough (The TeXbook, chapter 14). */
export const AWFUL = 10_000;

/**
 * Badness of changing by `excess` what can change by `room`, both in points: about 100 (excess/room)^3 as a whole number.
 * Computed as TeX does (TeX: The Program, section 108), so that totals can be compared with TeX's.
 */
export function badnessOf(excess: Pt, room: Pt): number {
  if (excess <= 0) return 0;
  if (room <= 0) return AWFUL;
  const ratio = Math.floor((297 * excess) / room);
  return ratio > 1290 ? AWFUL : Math.floor((ratio ** 3 + 131_072) / 262_144);
}

/** Tightness of a line: 0 tight, 1 decent, 2 loose, 3 very loose (TeX: The Program, sections 852 and 853). */
export type Fitness = 0 | 1 | 2 | 3;

/** Fitness class of a line of the given badness. */
export function fitnessOf(badness: number, shrinks: boolean): Fitness {
  if (badness <= 12) return 1;
  if (shrinks) return 0;
  return badness < 100 ? 2 : 3;
}

/** Demerits of one line by itself: badness and the cost of the break that ends it (TeX: The Program, section 859; the paper's "Desirability criteria" with other constants). */
export function lineDemerits(badness: number, cost: number, forced: boolean, linePenalty: number): number {
  const base = linePenalty + badness;
  const square = base >= AWFUL ? 100_000_000 : base * base;
  if (forced) return square;
  return cost >= 0 ? square + cost * cost : square - cost * cost;
}
