import type { Pt } from "../model/page.js";
import type { Item } from "./item.js";
import type { Fitness, LineCosts } from "./line-cost.js";
import type { Sums } from "./sum-items.js";
import { FORBIDDEN } from "./item.js";
import { sumBetween, sumItems } from "./sum-items.js";
import { AWFUL, badnessOf, fitnessOf, lineDemerits } from "./line-cost.js";

/** How a paragraph is to be broken. */
export interface LineBreaking {
  /** Width of each line in points; the last holds for all lines after it. */
  readonly widths: readonly Pt[];
  /** Badness up to which a line may stretch. */
  readonly tolerance: number;
  /** Stretch in points that every line has besides that of its glue: ragged margins, emergencies. */
  readonly background: Pt;
  /** Whether a line that cannot be made to fit is let through rather than given up. */
  readonly overfull: boolean;
  readonly costs: LineCosts;
}

/** Indexes of the items that the lines end at, and what they cost in all. */
export interface LineBreaks {
  readonly ends: readonly number[];
  readonly demerits: number;
}

/** A way to have broken up to `end` (an active node: Knuth and Plass 1981, "The algorithm itself"). */
interface Node {
  readonly end: number;
  /** Index of the first item of the next line. */
  readonly start: number;
  readonly line: number;
  readonly fitness: Fitness;
  readonly hyphens: number;
  readonly demerits: number;
  readonly previous: Node | null;
}

/**
 * The line ends of least total demerits over the whole paragraph, or null when no way keeps the tolerance
 * (Knuth and Plass 1981, "Breaking Paragraphs into Lines", Software: Practice and Experience 11, p. 1119-1184, "The algorithm itself"),
 * with TeX's costs (TeX: The Program, sections 851-859).
 * The last item must be a penalty that forces a break.
 */
export function breakLines(items: readonly Item[], how: LineBreaking): LineBreaks | null {
  const sums = sumItems(items);
  let active: readonly Node[] = [
    {
      end: -1,
      start: firstOfLine(items, 0),
      line: 0,
      fitness: 1,
      hyphens: 0,
      demerits: 0,
      previous: null,
    },
  ];
  for (let end = 0; end < items.length; end += 1) {
    if (!isLegalEnd(items, end)) continue;
    active = advance(active, end, items, sums, how);
    if (active.length === 0) return null;
  }
  return traceBack(active);
}

/** Index of the first item that a line starting at `start` shows: what can vanish after a break vanishes (there, "Formulating the problem"). */
export function firstOfLine(items: readonly Item[], start: number): number {
  for (let index = start; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined || item.type === "box") return index;
    if (item.type === "penalty" && item.cost <= -FORBIDDEN) return index;
  }
  return items.length;
}

function isLegalEnd(items: readonly Item[], end: number): boolean {
  const item = items[end];
  if (item === undefined || item.type === "box") return false;
  if (item.type === "penalty") return item.cost < FORBIDDEN;
  return items[end - 1]?.type === "box";
}

/** The nodes that stay open after `end` was considered, and the best new ones that end there (TeX: The Program, section 829 and on). */
function advance(
  active: readonly Node[],
  end: number,
  items: readonly Item[],
  sums: Sums,
  how: LineBreaking,
): readonly Node[] {
  const open: Node[] = [];
  const best = new Map<number, Node>();
  const forced = costAt(items, end) <= -FORBIDDEN;
  let shut: Node | null = null;
  for (const node of active) {
    const fit = measure(node, end, items, sums, how);
    if (forced || fit.badness > AWFUL) shut = later(shut, node);
    else open.push(node);
    if (fit.badness <= how.tolerance) offer(best, extend(node, end, items, fit, how), how);
  }
  if (open.length === 0 && best.size === 0 && shut !== null && how.overfull) {
    offer(best, extend(shut, end, items, OVERFULL, how), how);
  }
  return open.concat([...best.values()]);
}

/** How well the line from a node to `end` fits; a badness above `AWFUL` means that it is too wide. */
interface Fit {
  readonly badness: number;
  readonly shrinks: boolean;
  readonly width: Pt;
  /** Whether the line is let through although it does not fit. */
  readonly late: boolean;
}

/** A line that nothing could make fit: tight, and at no cost, since there was no choice. */
const OVERFULL: Fit = { badness: AWFUL + 1, shrinks: true, width: 0, late: true };

function measure(node: Node, end: number, items: readonly Item[], sums: Sums, how: LineBreaking): Fit {
  const item = items[end];
  const start = Math.min(node.start, end);
  const hyphen = item?.type === "penalty" ? item.width : 0;
  const width = sumBetween(sums.width, start, end) + hyphen;
  const excess = lineWidth(how.widths, node.line) - width;
  if (excess >= 0) {
    const fills = sumBetween(sums.fil, start, end) > 0;
    const room = sumBetween(sums.stretch, start, end) + how.background;
    return { badness: fills ? 0 : badnessOf(excess, room), shrinks: false, width, late: false };
  }
  const room = sumBetween(sums.shrink, start, end);
  // A billionth of a point is the arithmetic's, not the line's.
  const fits = -excess <= room + 1e-9;
  return {
    badness: fits ? badnessOf(-excess, room) : AWFUL + 1,
    shrinks: true,
    width,
    late: false,
  };
}

function extend(node: Node, end: number, items: readonly Item[], fit: Fit, how: LineBreaking): Node {
  const fitness = fitnessOf(fit.badness, fit.shrinks);
  const item = items[end];
  const flagged = item?.type === "penalty" && item.flagged;
  const line = node.line + 1;
  const demerits = node.demerits + (fit.late ? 0 : demeritsOf(node, end, items, fit, fitness, how.costs));
  const hyphens = flagged ? node.hyphens + 1 : 0;
  return {
    end,
    start: firstOfLine(items, end + 1),
    line,
    fitness,
    hyphens,
    demerits,
    previous: node,
  };
}

function demeritsOf(
  node: Node,
  end: number,
  items: readonly Item[],
  fit: Fit,
  fitness: Fitness,
  costs: LineCosts,
): number {
  const item = items[end];
  const cost = costAt(items, end);
  const last = end === items.length - 1;
  let demerits = lineDemerits(fit.badness, cost, cost <= -FORBIDDEN, costs.linePenalty);
  if (node.hyphens > 0 && last) demerits += costs.finalHyphenDemerits;
  if (node.hyphens > 0 && item?.type === "penalty" && item.flagged) demerits += costs.doubleHyphenDemerits;
  if (Math.abs(fitness - node.fitness) > 1) demerits += costs.adjacentDemerits;
  const short = last && node.line > 0 && fit.width < costs.shortLastLine.width;
  // The end of a word alone is worse than a word.
  if (short) demerits += costs.shortLastLine.demerits * (node.hyphens > 0 ? 2 : 1);
  return demerits;
}

/** Keeps the cheapest node of each kind that the future can tell apart, of equals the last as TeX does (TeX: The Program, section 855). */
function offer(best: Map<number, Node>, node: Node, how: LineBreaking): void {
  const limit = how.costs.maximumHyphens;
  // The last pass lets every line through, so that there always is a way to the end.
  if (node.hyphens > limit && !how.overfull) return;
  const hyphens = Math.min(node.hyphens, limit === Infinity ? 1 : limit);
  const line = Math.min(node.line, how.widths.length - 1);
  const kind = (line * 64 + hyphens) * 4 + node.fitness;
  const known = best.get(kind);
  if (known === undefined || node.demerits <= known.demerits) best.set(kind, node);
}

function traceBack(active: readonly Node[]): LineBreaks | null {
  const last = active.reduce<Node | null>(cheaper, null);
  if (last === null) return null;
  const ends: number[] = [];
  for (let node: Node | null = last; node !== null && node.end >= 0; node = node.previous)
    ends.push(node.end);
  return { ends: ends.toReversed(), demerits: last.demerits };
}

function cheaper(one: Node | null, other: Node): Node {
  return one === null || other.demerits < one.demerits ? other : one;
}

/** Of two starts of a line that is too wide, the one that leaves it the shorter. */
function later(one: Node | null, other: Node): Node {
  if (one === null || other.end > one.end) return other;
  return other.end === one.end ? cheaper(one, other) : one;
}

function costAt(items: readonly Item[], index: number): number {
  const item = items[index];
  return item?.type === "penalty" ? item.cost : 0;
}

function lineWidth(widths: readonly Pt[], line: number): Pt {
  return widths[Math.min(line, widths.length - 1)] ?? 0;
}
