import type { Pt } from "../../model/page.js";

/** Twentieths of a point, in which WordprocessingML has lengths. */
export function twips(length: Pt): number {
  return Math.round(length * 20);
}

/** Halves of a point, in which it has sizes of text. */
export function halfPoints(size: Pt): number {
  return Math.round(size * 2);
}

/** English Metric Units, 12 700 a point, in which DrawingML has lengths. */
export function metricUnits(length: Pt): number {
  return Math.round(length * 12_700);
}

/** Millimetres in points. */
export function millimetres(length: number): Pt {
  return (length * 72) / 25.4;
}
