import type { GlyphRun, Pt } from "../model/page.js";
import { firstOfLine } from "./break-lines.js";
import { breakParagraph } from "./break-paragraph.js";
import { cutSpans } from "./cut-spans.js";
import type { Span } from "./flatten-inlines.js";
import { setLine } from "./set-line.js";
import type { ParagraphFormat } from "./set-paragraph.js";
import type { Setting } from "./setting.js";
import { splitWords } from "./split-words.js";

/** A line of a paragraph before it belongs to an element: where it begins from the edge at which the paragraph starts, and its runs. */
export interface LaidLine {
  readonly x: Pt;
  readonly runs: readonly GlyphRun[];
  readonly hyphenated: boolean;
}

/** What of a format the lines of a paragraph depend on. */
export type ParagraphShape = Pick<
  ParagraphFormat,
  "align" | "face" | "size" | "width" | "hanging" | "goesOn"
>;

/** Breaks spans into lines and sets each; spans without words have none. */
export function layParagraph(
  spans: readonly Span[],
  shape: ParagraphShape,
  setting: Setting,
): readonly LaidLine[] {
  const tokens = splitWords(cutSpans(spans, setting.language));
  if (tokens.length === 0) return [];
  const goesOn = shape.goesOn ?? false;
  const widths = shape.hanging === 0 ? [shape.width] : [shape.width, shape.width - shape.hanging];
  const { items, ends } = breakParagraph(tokens, widths, { align: shape.align, em: shape.size }, setting);
  let start = firstOfLine(items, 0);
  return ends.map((end, index) => {
    const indent = index === 0 ? 0 : shape.hanging;
    const { runs, width } = setLine({ items, start, end, goesOn }, shape.width - indent, setting);
    const item = items[end];
    start = firstOfLine(items, end + 1);
    return {
      x: indent + offsetOf(shape.align, shape.width - indent - width),
      runs,
      hyphenated: item?.type === "penalty" && item.flagged,
    };
  });
}

function offsetOf(align: ParagraphFormat["align"], left: Pt): Pt {
  if (align === "centre") return Math.max(0, left / 2);
  return align === "right" ? Math.max(0, left) : 0;
}
