/** How full a page is. */
export interface Filling {
  /** Share of the room that its rows and spaces take; above 1 before they shrink. */
  readonly fill: number;
  /** How far its spaces stretch (above 0) or shrink (below 0), in parts of what they can. */
  readonly ratio: number;
  readonly tooFull: boolean;
}

/** Weights against each other and against the costs of breaks: an empty page's worth, and a page's at the limit of its spaces. */
const WEIGHTS = { empty: 1_000, spaces: 2, nearlyEmptyLast: 4_000, page: 10 };
/** A last page with less than this on it looks like a mistake. */
const LEAST_LAST_PAGE = 0.2;
/** Only a single row that fits no page is let through. */
const OVERFLOW = 1e10;

/** Cost of one page; `last` where the letter ends on it. Empty height counts by its square, so that two half-full pages are better than a full and an empty one. */
export function pageCost({ fill, ratio, tooFull }: Filling, last: boolean): number {
  if (tooFull) return OVERFLOW;
  const spaces = WEIGHTS.page + WEIGHTS.spaces * Math.abs(ratio) ** 3;
  const empty = Math.max(0, 1 - fill);
  if (!last) return spaces + WEIGHTS.empty * empty ** 2;
  const lacking = Math.max(0, 1 - fill / LEAST_LAST_PAGE);
  return spaces + WEIGHTS.nearlyEmptyLast * lacking;
}
