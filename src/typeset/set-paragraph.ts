import type { Inline } from "../model/letter.js";
import type { Face, Line, Pt, Tag } from "../model/page.js";
import type { Setting } from "./setting.js";
import { flattenInlines } from "./flatten-inlines.js";
import { layRemembered } from "./remember-paragraphs.js";
import { textStyle } from "./text-style.js";

/** How a paragraph looks; lengths in points. */
export interface ParagraphFormat {
  readonly align: "justified" | "left" | "centre" | "right";
  readonly face: Face;
  readonly size: Pt;
  readonly leading: Pt;
  /** Left edge within the frame, and width from there. */
  readonly x: Pt;
  readonly width: Pt;
  /** Further indent of every line but the first. */
  readonly hanging: Pt;
  readonly tag: Tag;
  /** Whether the element goes on in a further paragraph: the last line then ends with a space too. */
  readonly goesOn?: boolean;
}

/** A set line and how it ends. */
export interface SetLine {
  readonly line: Line;
  readonly hyphenated: boolean;
}

/** Breaks a paragraph into lines and sets each; a paragraph without words has none. */
export function setParagraph(
  inlines: readonly Inline[],
  format: ParagraphFormat,
  setting: Setting,
): readonly SetLine[] {
  const spans = flattenInlines(inlines, textStyle(format.face, format.size));
  const heights = heightsOf(format, setting);
  return layRemembered(spans, format, setting, setting.paragraphs).map(({ x, runs, hyphenated }) => ({
    line: { segments: [{ x: format.x + x, runs, tag: format.tag }], ...heights },
    hyphenated,
  }));
}

/** Heights above and below the baseline that centre a face's height in its leading. */
export function heightsOf(
  { face, size, leading }: Pick<ParagraphFormat, "face" | "size" | "leading">,
  setting: Setting,
): Pick<Line, "ascent" | "descent"> {
  const metrics = setting.metrics(face);
  const above = metrics.ascent * size;
  const below = Math.abs(metrics.descent) * size;
  const ascent = above + (leading - above - below) / 2;
  return { ascent, descent: leading - ascent };
}
