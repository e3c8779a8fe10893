import type { Pt } from "../model/page.js";

/** Margin of a style that gives none, in millimetres. */
export const DEFAULT_MARGIN = 25;

/** Millimetres in points: an inch is 25.4 mm and 72 points. */
export function points(millimetres: number): Pt {
  return (millimetres * 72) / 25.4;
}
