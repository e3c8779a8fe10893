import type { Direction } from "../model/language.js";
import type { Frame, Line, Page, PlacedLine, Pt, Segment } from "../model/page.js";

/**
 * The page with its number among those of other letters, at the end of its foot: on the baseline of its own folio, or halfway
 * to the sheet's edge where something would stand within a line's height of it.
 */
export function placePageNumber(page: Page, line: Line, frame: Frame, direction: Direction): Page {
  const x = direction === "rtl" ? frame.left : frame.right - widthOf(line.segments);
  const place = (y: Pt): PlacedLine => ({ part: "folio", x, y, line, artifact: true });
  const beside = place(frame.folioBaseline);
  const isFree = page.lines.every((other) => !areNear(beside, other));
  const placed = isFree ? beside : place((frame.folioBaseline + frame.height) / 2);
  return { ...page, lines: [...page.lines, placed] };
}

/** Whether two lines meet, or nearly. */
function areNear(one: PlacedLine, other: PlacedLine): boolean {
  const gap = one.line.ascent + one.line.descent;
  if (Math.abs(one.y - other.y) >= gap) return false;
  const { left, right } = edgesOf(one);
  return other.line.segments.some((segment) => {
    const start = other.x + segment.x;
    return start < right + gap && start + widthOf([segment]) > left - gap;
  });
}

function edgesOf({ x, line }: PlacedLine): { readonly left: Pt; readonly right: Pt } {
  return { left: x, right: x + widthOf(line.segments) };
}

function widthOf(segments: readonly Segment[]): Pt {
  return segments.reduce(
    (sum, { runs, picture }) => sum + (picture?.width ?? runs.reduce((width, run) => width + run.width, 0)),
    0,
  );
}
