import { warning } from "../model/diagnostic.js";
import type { Pt, SetPicture } from "../model/page.js";
import type { Place } from "../model/place.js";
import type { Setting } from "./setting.js";

/** Dots an inch below which print looks coarse to the reader's eye. */
const LEAST_DENSITY = 150;
const POINTS_AN_INCH = 72;

/** An image to be set, and the box that it must fit; lengths in points. */
export interface PictureBox {
  readonly name: string;
  readonly place: Place;
  /** Narrower than `least` it is not set, even if it is coarse then. */
  readonly width: { readonly least: Pt; readonly most: Pt };
  /** The greatest height, which goes before the least width. */
  readonly height: Pt;
}

/** The picture as large as its pixels bear at 150 dots an inch, within its box; null, and told, where there is none. */
export function fitPicture({ name, place, width, height }: PictureBox, setting: Setting): SetPicture | null {
  const { value: picture, diagnostics } = setting.picture(name, place);
  setting.faults.tell(diagnostics);
  if (picture === null) return null;
  const borne = (picture.width * POINTS_AN_INCH) / LEAST_DENSITY;
  const wanted = Math.min(width.most, Math.max(width.least, borne));
  const scale = Math.min(wanted / picture.width, height / picture.height);
  const density = POINTS_AN_INCH / scale;
  // Rounding is no coarseness.
  if (density < LEAST_DENSITY - 0.01) {
    setting.faults.tell([warning("image-coarse", place, { name, density, least: LEAST_DENSITY })]);
  }
  return { picture, width: picture.width * scale, height: picture.height * scale };
}
