import type { Frame, Galley, Page } from "../model/page.js";

/** Share of a line's ascent that is the height of its capitals, near enough to centre it by eye. */
const CAPITALS = 0.66;

/** The mark of a draft along the page's diagonal, its middle in the middle of the page. */
export function placeMark(
  { draftMark }: Pick<Galley, "draftMark">,
  { width, height }: Frame,
): Pick<Page, "mark"> {
  if (draftMark === undefined) return {};
  const { line } = draftMark;
  const angle = Math.atan2(height, width);
  const [along, across] = [draftMark.width / 2, (line.ascent * CAPITALS) / 2];
  const x = width / 2 - along * Math.cos(angle) + across * Math.sin(angle);
  const y = height / 2 + along * Math.sin(angle) + across * Math.cos(angle);
  return { mark: { part: "draft-mark", x, y, angle, line } };
}
