import type { Figure } from "../model/letter.js";
import type { GalleyItem, GalleyRow, Line, Pt, SetPicture, Tag } from "../model/page.js";
import type { BlockFormat } from "./set-blocks.js";
import type { Setting } from "./setting.js";
import type { Stack } from "./stack.js";
import { fitPicture } from "./fit-picture.js";
import { FORBIDDEN } from "./item.js";
import { setParagraph } from "./set-paragraph.js";
import { paragraphRows } from "./stack.js";

/** Least width in parts of the measure, and greatest height in parts of the frame's: a caption is to find room below it. */
const LEAST_WIDTH = 0.25;
const MOST_HEIGHT = 0.7;
/** Text of the caption in parts of that around it, and the space above it in parts of the leading. */
const CAPTION = { text: 0.9, above: 0.3 };
/** Further space above and below the figure, in parts of the space between blocks. */
const AROUND = 0.4;

/** Sets a figure: the picture centred, what is said of it centred below, on one page with it. */
export function setFigure(figure: Figure, format: BlockFormat, setting: Setting): Stack {
  const around = format.skip * AROUND;
  const before = format.skip + around;
  const box = {
    name: figure.image,
    place: figure.place,
    width: { least: format.width * LEAST_WIDTH, most: format.width },
    height: setting.room * MOST_HEIGHT,
  };
  const picture = fitPicture(box, setting);
  if (picture === null) return { items: [], before, keep: 0 };
  const parent: Tag = figure.caption.length === 0 ? format.parent : { role: "Div", parent: format.parent };
  const tag: Tag = { role: "Figure", parent, alt: figure.alt };
  const x = format.x + (format.width - picture.width) / 2;
  const rows = [
    pictureRow(format.part, pictureLine(picture, x, tag)),
    ...captionRows(figure, parent, format, setting),
  ];
  return {
    items: [...rows, { type: "penalty", cost: FORBIDDEN }, blank(format.part, around)],
    before,
    keep: 0,
  };
}

/** A line that holds a picture alone, `x` points from the left edge of the frame. */
export function pictureLine(picture: SetPicture, x: Pt, tag: Tag): Line {
  return { segments: [{ x, runs: [], tag, picture }], ascent: picture.height, descent: 0 };
}

function pictureRow(part: GalleyRow["part"], line: Line): GalleyItem {
  return { type: "row", part, height: line.ascent, lines: [{ baseline: line.ascent, line }], rules: [] };
}

/**
 * The caption is an element beside the figure, not in it: whoever hears the figure's alternative text hears nothing else of
 * what stands in it (ISO 14289-1, 7.3).
 */
function captionRows(
  { caption }: Figure,
  parent: Tag,
  format: BlockFormat,
  setting: Setting,
): readonly GalleyItem[] {
  if (caption.length === 0) return [];
  const tag: Tag = { role: "P", parent: { role: "Caption", parent } };
  const [size, leading] = [format.size * CAPTION.text, format.leading * CAPTION.text];
  const centred = { ...format, align: "centre" as const, size, leading, hanging: 0, tag };
  const rows = paragraphRows(format.part, setParagraph(caption, centred, setting), FORBIDDEN);
  return [
    { type: "penalty", cost: FORBIDDEN },
    { type: "space", height: CAPTION.above * leading, stretch: 0, shrink: 0 },
    ...rows,
  ];
}

/** Height that nothing stands on: unlike a space it does not vanish, nor does a page break at it. */
function blank(part: GalleyRow["part"], height: Pt): GalleyItem {
  return { type: "row", part, height, lines: [], rules: [] };
}
