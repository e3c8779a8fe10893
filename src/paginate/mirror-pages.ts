import type { Frame, Page, PlacedLine, Pt, Rule, Segment } from "../model/page.js";

/**
 * Pages of a letter that is read from right to left, from pages on which every `x` counts from the frame's right edge.
 * Everything in the frame is set from the edge at which lines start, whichever that is; this is the one place that knows.
 */
export function mirrorPages(pages: readonly Page[], frame: Frame): readonly Page[] {
  return pages.map((page) => ({
    ...page,
    lines: page.lines.map((placed) => mirrorLine(placed, frame)),
    rules: page.rules.map((rule) => mirrorRule(rule, frame)),
  }));
}

/** Runs stay the same objects: drawing knows them again. */
function mirrorLine(placed: PlacedLine, frame: Frame): PlacedLine {
  const segments = placed.line.segments.map((segment) => ({
    ...segment,
    x: mirror(placed.x + segment.x, widthOf(segment), frame) - placed.x,
  }));
  return { ...placed, line: { ...placed.line, segments } };
}

function mirrorRule(rule: Rule, frame: Frame): Rule {
  return { ...rule, x: mirror(rule.x, rule.width, frame) };
}

function mirror(x: Pt, width: Pt, frame: Frame): Pt {
  return frame.left + frame.right - x - width;
}

function widthOf({ runs, picture }: Segment): Pt {
  return picture?.width ?? runs.reduce((sum, run) => sum + run.width, 0);
}
