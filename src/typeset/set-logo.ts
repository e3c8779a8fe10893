import type { Figure } from "../model/letter.js";
import type { GalleyItem, GalleyRow, Line, Pt, Tag } from "../model/page.js";
import type { Setting } from "./setting.js";
import { fitPicture } from "./fit-picture.js";
import { FORBIDDEN } from "./item.js";
import { pictureLine } from "./set-figure.js";
import { stackLines } from "./stack-lines.js";

/** In leadings: greatest height, least width, and the space between logo and text. */
const HEIGHT = 3.4;
const LEAST_WIDTH = 1.5;
const GAP = { below: 0.4, beside: 0.9 };
/** Greatest width in parts of the measure. */
const WIDTH = 0.4;

/** A logo and the text of the letterhead with it. */
export interface SetLogo {
  /** How far the text begins from the left edge of the frame, in points. */
  readonly indent: Pt;
  /** The letterhead's rows, from those of its text. */
  readonly join: (text: readonly GalleyItem[]) => readonly GalleyItem[];
}

/** Sets a logo above a centred text, or at the left of one that stands at the left; null where its image cannot be shown. */
export function setLogo(logo: Figure, setting: Setting): SetLogo | null {
  const { leading, head } = setting.style;
  const width = { least: LEAST_WIDTH * leading, most: WIDTH * setting.measure };
  const box = { name: logo.image, place: logo.place, width, height: HEIGHT * leading };
  const picture = fitPicture(box, setting);
  if (picture === null) return null;
  const tag: Tag = { role: "Figure", parent: setting.root, alt: logo.alt };
  if (head.letterhead === "centre") {
    const line = pictureLine(picture, (setting.measure - picture.width) / 2, tag);
    return { indent: 0, join: (text) => placeAbove(line, text, GAP.below * leading) };
  }
  const line = pictureLine(picture, 0, tag);
  return { indent: picture.width + GAP.beside * leading, join: (text) => [placeBeside(line, text)] };
}

function placeAbove(logo: Line, text: readonly GalleyItem[], gap: Pt): readonly GalleyItem[] {
  const lines = [{ baseline: logo.ascent, line: logo }];
  const row: GalleyRow = { type: "row", part: "letterhead", height: logo.ascent + gap, lines, rules: [] };
  return text.length === 0 ? [row] : [row, { type: "penalty", cost: FORBIDDEN }, ...text];
}

/** One row, the lower of the two in the middle of the other's height. */
function placeBeside(logo: Line, text: readonly GalleyItem[]): GalleyRow {
  const set = stackLines(text);
  const height = Math.max(logo.ascent, set.height);
  const shift = (height - set.height) / 2;
  const lines = [
    { baseline: (height + logo.ascent) / 2, line: logo },
    ...set.lines.map(({ baseline, line }) => ({ baseline: baseline + shift, line })),
  ];
  return { type: "row", part: "letterhead", height, lines, rules: [] };
}
