import type { Inline } from "../model/letter.js";
import type { Face, Line, Pt, Tag } from "../model/page.js";
import type { Setting } from "./setting.js";
import { firstOfLine } from "./break-lines.js";
import { breakParagraph } from "./break-paragraph.js";
import { flattenInlines } from "./flatten-inlines.js";
import { setLine } from "./set-line.js";
import { splitWords } from "./split-words.js";
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
  const tokens = splitWords(flattenInlines(inlines, textStyle(format.face, format.size)));
  if (tokens.length === 0) return [];
  const goesOn = format.goesOn ?? false;
  const widths = format.hanging === 0 ? [format.width] : [format.width, format.width - format.hanging];
  const how = { align: format.align, em: format.size };
  const { items, ends } = breakParagraph(tokens, widths, how, setting);
  let start = firstOfLine(items, 0);
  return ends.map((end, index) => {
    const indent = index === 0 ? 0 : format.hanging;
    const { runs, width } = setLine({ items, start, end, goesOn }, format.width - indent, setting);
    const item = items[end];
    start = firstOfLine(items, end + 1);
    const x = format.x + indent + offsetOf(format.align, format.width - indent - width);
    return {
      line: { segments: [{ x, runs, tag: format.tag }], ...heightsOf(format, setting) },
      hyphenated: item?.type === "penalty" && item.flagged,
    };
  });
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

function offsetOf(align: ParagraphFormat["align"], left: Pt): Pt {
  if (align === "centre") return Math.max(0, left / 2);
  return align === "right" ? Math.max(0, left) : 0;
}
