import type { GalleyItem } from "../model/page.js";

/** A place where a page may end. */
export interface PageBreak {
  /** Index of the first item that the page no longer shows: what follows its last row vanishes. */
  readonly end: number;
  /** Index of the row that opens the next page. */
  readonly next: number;
  readonly cost: number;
  readonly forced: boolean;
  /** Whether it ends the letter. */
  readonly final: boolean;
}

const FORBIDDEN = 10_000;

/** What it costs to break where it is not allowed: more than any page of a sound letter, so that it happens only where nothing else fits. */
const COSTS = { keepBroken: 1e6, rowsParted: 1e8 };

/**
 * All places between two rows, from the head of the letter to its end, each with the cost of ending a page there.
 * Places where a break is forbidden are among them at costs that only need can pay.
 */
export function pageBreaks(items: readonly GalleyItem[]): readonly PageBreak[] {
  const rows = items.flatMap((item, index) => (item.type === "row" ? [index] : []));
  const first = rows[0];
  if (first === undefined) return [];
  const breaks: PageBreak[] = [{ end: 0, next: first, cost: 0, forced: true, final: false }];
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (next === undefined) {
      breaks.push({ end: row + 1, next: items.length, cost: 0, forced: true, final: true });
    } else {
      breaks.push(breakBetween(items.slice(row + 1, next), row + 1, next));
    }
  });
  return breaks;
}

/** The cheapest of the breaks between two rows: at its penalties, or at a space right below the upper row. */
function breakBetween(between: readonly GalleyItem[], end: number, next: number): PageBreak {
  const penalties = between.flatMap((item) => (item.type === "penalty" ? [item.cost] : []));
  const costs = between[0]?.type === "space" ? [0, ...penalties] : penalties;
  const least = Math.min(Infinity, ...costs);
  return { end, next, cost: costOf(least), forced: least <= -FORBIDDEN, final: false };
}

function costOf(penalty: number): number {
  if (penalty === Infinity) return COSTS.rowsParted;
  if (penalty >= FORBIDDEN) return COSTS.keepBroken;
  return penalty <= -FORBIDDEN ? 0 : penalty;
}
