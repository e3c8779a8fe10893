import type { Frame, Pt } from "../model/page.js";
import type { Style } from "../model/style.js";

/** Sheets in points: ISO 216 A4 and ANSI Letter. */
const papers: Readonly<Record<Style["paper"], { readonly width: Pt; readonly height: Pt }>> = {
  A4: { width: 595.28, height: 841.89 },
  Letter: { width: 612, height: 792 },
};

/** Where the running head and the folio stand, in parts of the margin, from the sheet's edge. */
const RUNNING = 0.55;

/** The frame that a style leaves for text, in points from the top left corner of the sheet. */
export function frameOf(style: Style): Frame {
  const { width, height } = papers[style.paper];
  const { top, right, bottom, left } = style.margins;
  return {
    width,
    height,
    left,
    right: width - right,
    top,
    bottom: height - bottom,
    headBaseline: top * RUNNING,
    folioBaseline: height - bottom * RUNNING,
  };
}
