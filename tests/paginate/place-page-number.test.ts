import { describe, expect, test } from "vitest";
import type { Page, PlacedLine } from "../../src/model/page.js";
import { placePageNumber } from "../../src/paginate/place-page-number.js";
import { frame, line } from "./builder.js";

const placed = (text: string, x: number, y: number): PlacedLine => ({
  part: "folio",
  x,
  y,
  line: line(text),
  artifact: true,
});
const page = (...lines: readonly PlacedLine[]): Page => ({ width: 300, height: 200, lines, rules: [] });
const numberOf = ({ lines }: Page): Pick<PlacedLine, "x" | "y" | "artifact"> | undefined => {
  const last = lines.at(-1);
  return last && { x: last.x, y: last.y, artifact: last.artifact };
};

describe("the number of a page among those of other letters", () => {
  test("stands at the right on the line of the page's own folio, as an artifact", () => {
    const own = placed("Page 1 of 2", 120, 180);
    const numbered = placePageNumber(page(own), line("17"), frame, "ltr");
    expect(numbered.lines).toEqual([own, expect.anything()]);
    expect(numberOf(numbered)).toEqual({ x: 270, y: 180, artifact: true });
  });

  test("stands at the left where the dossier is read from right to left", () => {
    expect(numberOf(placePageNumber(page(), line("17"), frame, "rtl"))).toMatchObject({ x: 20, y: 180 });
  });

  test.each([
    ["reaches it", placed("a folio as wide as the frame, or as nearly so as that", 40, 180)],
    ["comes within a line's height of it", placed("wide", 245, 178)],
  ])("makes way downwards where the folio %s", (_, own) => {
    expect(numberOf(placePageNumber(page(own), line("17"), frame, "ltr"))).toMatchObject({ x: 270, y: 190 });
  });

  test("changes no page that it is given", () => {
    const before = page(placed("Page 1 of 2", 120, 180));
    const copy = structuredClone(before);
    placePageNumber(before, line("17"), frame, "ltr");
    expect(before).toEqual(copy);
  });
});
