import type { Item } from "./item.js";

/** Sums over all items before an index, so that any line is measured by subtraction (Knuth and Plass 1981, "The algorithm itself"). */
export interface Sums {
  readonly width: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
  readonly fil: Int32Array;
}

/** Widths and elasticity of a paragraph's items in points, and how many of them fill a line, added up. */
export function sumItems(items: readonly Item[]): Sums {
  const size = items.length + 1;
  const width = new Float64Array(size);
  const stretch = new Float64Array(size);
  const shrink = new Float64Array(size);
  const fil = new Int32Array(size);
  items.forEach((item, index) => {
    const glue = item.type === "glue" ? item : null;
    width[index + 1] = at(width, index) + (item.type === "penalty" ? 0 : item.width);
    stretch[index + 1] = at(stretch, index) + (glue?.stretch ?? 0);
    shrink[index + 1] = at(shrink, index) + (glue?.shrink ?? 0);
    fil[index + 1] = at(fil, index) + (glue?.fil === true ? 1 : 0);
  });
  return { width, stretch, shrink, fil };
}

/** What the items from `start` up to, without, `end` add to a sum. */
export function sumBetween(sums: Float64Array | Int32Array, start: number, end: number): number {
  return at(sums, end) - at(sums, start);
}

function at(sums: Float64Array | Int32Array, index: number): number {
  return sums[index] ?? 0;
}
