import type { Frame } from "../model/page.js";
import { PAPERS, type Style } from "../model/style.js";

/** Where the running head and the folio stand, in parts of the margin, from the sheet's edge. */
const RUNNING = 0.55;

/** The frame that a style leaves for text, in points from the top left corner of the sheet. */
export function frameOf(style: Style): Frame {
  return frameOn(PAPERS[style.paper], style);
}

/** The frame on a sheet that lies on its long side, for what has many columns. */
export function wideFrameOf(style: Style): Frame {
  const { width, height } = PAPERS[style.paper];
  return frameOn({ width: height, height: width }, style);
}

function frameOn({ width, height }: Pick<Frame, "width" | "height">, style: Style): Frame {
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
