import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Frame, GlyphRun, Page, Segment, Tag } from "../../src/model/page.js";
import { mirrorPages } from "../../src/paginate/mirror-pages.js";

const frame: Frame = {
  width: 600,
  height: 800,
  left: 60,
  right: 500,
  top: 50,
  bottom: 750,
  headBaseline: 30,
  folioBaseline: 780,
};
const tag: Tag = { role: "P", parent: null };
const run = (width: number): GlyphRun => ({
  font: "serif",
  size: 10,
  glyphs: [],
  width,
  language: "ar",
  rise: 0,
  href: null,
});
const segment = (x: number, ...widths: number[]): Segment => ({ x, runs: widths.map(run), tag });
const page = (...segments: Segment[]): Page => ({
  width: 600,
  height: 800,
  lines: [{ part: "body", x: 60, y: 100, line: { segments, ascent: 10, descent: 4 }, artifact: false }],
  rules: [{ x: 70, y: 90, width: 100, thickness: 1 }],
});

describe("a mirrored page", () => {
  test("has at the right what started at the left, as far from the edge of the frame", () => {
    const [mirrored] = mirrorPages([page(segment(0, 10, 20), segment(100, 40))], frame);
    const [line] = mirrored?.lines ?? [];
    // The first stood at 60 and was 30 wide; it ends at 500 now.
    expect(line?.line.segments.map(({ x }) => (line.x ?? 0) + x)).toEqual([470, 360]);
    expect(mirrored?.rules).toEqual([{ x: 390, y: 90, width: 100, thickness: 1 }]);
  });

  test("a picture is turned to the other side, not turned round", () => {
    const picture = { picture: {}, width: 200, height: 50 } as unknown as NonNullable<Segment["picture"]>;
    const [mirrored] = mirrorPages([page({ x: 20, runs: [], tag, picture })], frame);
    const [only] = mirrored?.lines[0]?.line.segments ?? [];
    expect(60 + (only?.x ?? 0)).toBe(500 - 20 - 200);
    expect(only?.picture).toBe(picture);
  });

  test("mirrored again is the page itself, and its runs are the same objects", () => {
    const number = fc.double({ min: 0, max: 400, noNaN: true });
    fc.assert(
      fc.property(number, number, (x, width) => {
        const before = page(segment(x, width));
        const [after] = mirrorPages(mirrorPages([before], frame), frame);
        const [one, other] = [before, after].map((each) => each?.lines[0]?.line.segments[0]);
        expect(other?.x).toBeCloseTo(one?.x ?? 0, 6);
        expect(other?.runs).toBe(one?.runs);
      }),
    );
  });
});
