import type { GalleyItem, Pt } from "../model/page.js";
import type { PageBreak } from "./page-breaks.js";
import { pageBreaks } from "./page-breaks.js";
import { heightOf, rowsAbove } from "./rows-above.js";
import type { Filling } from "./page-cost.js";
import { pageCost } from "./page-cost.js";

/** The items of one page: from `start` up to, without, `end`; `ratio` of its spaces' stretch (above 0) or shrink (below). */
export interface PageItems {
  readonly start: number;
  readonly end: number;
  readonly ratio: number;
}

/** The cheapest way to have filled all pages up to a break. */
interface Best {
  readonly cost: number;
  readonly page: PageItems;
  readonly previous: Best | null;
}

/** Heights of the items before an index, added up. */
interface Sums {
  /** Not a sum: what is set again above an item where it begins a page. */
  readonly above: readonly Pt[];
  readonly height: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
  readonly notes: Float64Array;
  /** Not a sum: what parts the notes of a page from its text. */
  readonly separator: Pt;
}

/**
 * Chooses all page breaks of a vertical list together, so that the sum of the pages' costs is least
 * (the method of Knuth and Plass 1981 turned on its side; Plass 1981, "Optimal Pagination Techniques").
 * `room` is the height of the frame in points, `separator` what a page with notes has above them. A row taller than the room
 * gets a page of its own.
 */
export function breakPages(items: readonly GalleyItem[], room: Pt, separator: Pt = 0): readonly PageItems[] {
  const breaks = pageBreaks(items);
  if (breaks.length === 0) return [{ start: 0, end: 0, ratio: 0 }];
  const sums = sumItems(items, room, separator);
  const best: (Best | null)[] = breaks.map(() => null);
  const nextFree = freeBreaksAfter(breaks);
  let oldest = 0;
  breaks.forEach((close, to) => {
    const further = close.forced ? undefined : nextFree[to];
    for (let from = to - 1; from >= oldest; from -= 1) {
      const [open, known] = [breaks[from], best[from] ?? null];
      if (open === undefined || (known === null && from > 0)) continue;
      const filling = fillPage(open, close, sums, room);
      // Only the rows themselves grow with every row added: what stands above them comes and goes.
      if (filling.overflows && from < to - 1) break;
      if (filling.tooFull && from < to - 1) continue;
      const early = further !== undefined && !fillPage(open, further, sums, room).tooFull;
      const cost = (known?.cost ?? 0) + close.cost + pageCost(filling, { last: close.final, early });
      if (cost < (best[to]?.cost ?? Infinity)) {
        best[to] = {
          cost,
          page: { start: open.next, end: close.end, ratio: filling.ratio },
          previous: known,
        };
      }
    }
    if (close.forced) oldest = to;
  });
  return traceBack(best.at(-1) ?? null);
}

/** For each break the next one that costs nothing: up to there, a page could have gone on. */
function freeBreaksAfter(breaks: readonly PageBreak[]): readonly (PageBreak | undefined)[] {
  let free: PageBreak | undefined;
  const found = breaks.toReversed().map((each) => {
    const after = free;
    if (each.cost <= 0) free = each;
    return after;
  });
  return found.toReversed();
}

function sumItems(items: readonly GalleyItem[], room: Pt, separator: Pt): Sums {
  const [height, stretch, shrink, notes] = [0, 1, 2, 3].map(() => new Float64Array(items.length + 1));
  if (height === undefined || stretch === undefined || shrink === undefined || notes === undefined)
    throw new Error("four sums were made");
  items.forEach((item, index) => {
    const space = item.type === "space" ? item : null;
    height[index + 1] = at(height, index) + (item.type === "penalty" ? 0 : item.height);
    stretch[index + 1] = at(stretch, index) + (space?.stretch ?? 0);
    shrink[index + 1] = at(shrink, index) + (space?.shrink ?? 0);
    notes[index + 1] = at(notes, index) + (item.type === "row" ? heightOf(item.notes ?? []) : 0);
  });
  const above = items.map((item) => (item.type === "row" ? heightOf(rowsAbove(item, room)) : 0));
  return { above, height, stretch, shrink, notes, separator };
}

/** How full a page is, and whether it would be too full without what is set again above its first row. */
interface Fit extends Filling {
  readonly overflows: boolean;
}

/** Spaces shrink to make a page fit, and stretch where that fills it to the foot. */
function fillPage(open: PageBreak, close: PageBreak, sums: Sums, room: Pt): Fit {
  const above = sums.above[open.next] ?? 0;
  const text = Math.max(0, at(sums.height, close.end) - at(sums.height, open.next));
  const height = above + text + notesHeight(open, close, sums);
  const missing = room - height;
  if (missing < 0) {
    const shrink = at(sums.shrink, close.end) - at(sums.shrink, open.next);
    // A millionth of a point is the arithmetic's, not the page's.
    const excess = -missing - shrink - 1e-6;
    const ratio = shrink > 0 ? Math.max(-1, missing / shrink) : 0;
    return { fill: height / room, ratio, tooFull: excess > 0, overflows: excess > above };
  }
  const stretch = at(sums.stretch, close.end) - at(sums.stretch, open.next);
  const ratio = stretch > 0 && missing <= stretch && !close.final ? missing / stretch : 0;
  return { fill: (height + ratio * stretch) / room, ratio, tooFull: false, overflows: false };
}

/** What the notes of a page take of it: they grow with its rows. */
function notesHeight(open: PageBreak, close: PageBreak, { notes, separator }: Sums): Pt {
  const height = at(notes, close.end) - at(notes, open.next);
  return height > 0 ? height + separator : 0;
}

function traceBack(last: Best | null): readonly PageItems[] {
  const pages: PageItems[] = [];
  for (let best = last; best !== null; best = best.previous) pages.push(best.page);
  return pages.toReversed();
}

function at(sums: Float64Array, index: number): number {
  return sums[index] ?? 0;
}
