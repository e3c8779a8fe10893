import type { SetPicture, Pt } from "../model/page.js";
import type { Orientation } from "../model/picture.js";
import { formatNumber } from "./format-number.js";

/**
 * Where the stored image's right and up point to, and where its lower left corner lies, in parts of the box that is seen
 * (Exif's Orientation as a matrix of ISO 32000-1, 8.3.3).
 */
const TURNS: Readonly<Record<Orientation, readonly [number, number, number, number, number, number]>> = {
  1: [1, 0, 0, 1, 0, 0],
  2: [-1, 0, 0, 1, 1, 0],
  3: [-1, 0, 0, -1, 1, 1],
  4: [1, 0, 0, -1, 0, 1],
  5: [0, -1, -1, 0, 1, 1],
  6: [0, -1, 1, 0, 0, 1],
  7: [0, 1, 1, 0, 0, 0],
  8: [0, 1, -1, 0, 1, 0],
};

/** The operators that show a picture with its lower left corner at (x, y), in PDF's own axes. */
export function pictureOperators({ picture, width, height }: SetPicture, name: string, x: Pt, y: Pt): string {
  const [a, b, c, d, e, f] = TURNS[picture.orientation];
  const matrix = [a * width, b * height, c * width, d * height, x + e * width, y + f * height];
  return `q ${matrix.map(formatNumber).join(" ")} cm /${name} Do Q`;
}
