/** How full a page is. */
export interface Filling {
  /** Share of the room that its rows and spaces take; above 1 before they shrink. */
  readonly fill: number;
  /** How far its spaces stretch (above 0) or shrink (below 0), in parts of what they can. */
  readonly ratio: number;
  readonly tooFull: boolean;
}

/** How a page ends. */
export interface Ending {
  /** Whether the letter ends on it. */
  readonly last: boolean;
  /** Whether rows that could have stood on it follow: the reader sees no reason for what is left empty. */
  readonly early: boolean;
}

/** Weights against each other and against the costs of breaks: an empty page's worth, and a page's at the limit of its spaces. White without a reason outweighs what its sharing among pages saves. */
const WEIGHTS = { empty: 1_000, early: 2_000, spaces: 40, nearlyEmptyLast: 8_000, page: 10 };
/** A last page with less than this on it looks like a mistake; with next to nothing, a block of signatures in two is the lesser one. */
const LEAST_LAST_PAGE = 0.2;
/** Only a single row that fits no page is let through. */
const OVERFLOW = 1e10;

/**
 * Cost of one page. Empty height counts by its square, so that two half-full pages are better than a full and an empty one.
 * Where the page ends early it counts once more: white before what is kept whole has its reason, white in the flow of the text has none.
 */
export function pageCost({ fill, ratio, tooFull }: Filling, { last, early }: Ending): number {
  if (tooFull) return OVERFLOW;
  const spaces = WEIGHTS.page + WEIGHTS.spaces * Math.abs(ratio) ** 3;
  const empty = Math.max(0, 1 - fill);
  if (!last) return spaces + WEIGHTS.empty * empty ** 2 + (early ? WEIGHTS.early * empty : 0);
  const lacking = Math.max(0, 1 - fill / LEAST_LAST_PAGE);
  return spaces + WEIGHTS.nearlyEmptyLast * lacking;
}
