import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GalleyItem, GalleyRow, Page } from "../../src/model/page.js";
import { paginateGalley } from "../../src/paginate/paginate-galley.js";
import { frame, galley, namesOf, penalty, row, rows, textOf } from "./builder.js";

const separator = {
  ...(row("", 5, "note") as GalleyRow),
  lines: [],
  rules: [{ x: 0, y: 2, width: 50, thickness: 1 }],
};
const noted = (name: string, ...notes: string[]): GalleyItem => ({
  ...(row(name) as GalleyRow),
  notes: notes.map((each) => row(each, 10, "note") as GalleyRow),
});
const paginate = (...items: GalleyItem[]): Page[] =>
  paginateGalley({ ...galley(...items), separator }, frame);

/** Ten rows of ten points fill the frame. */
describe("notes", () => {
  test("stand at the foot of the page of their row, below what parts them from the text", () => {
    const [page] = paginate(noted("a", "1", "2"), penalty(0), row("b"));
    const placed = page?.lines.map(({ line, y }) => [textOf(line), y]);
    expect(placed?.slice(0, 4)).toEqual([
      ["a", frame.top + 8],
      ["b", frame.top + 18],
      ["1", frame.bottom - 12],
      ["2", frame.bottom - 2],
    ]);
    expect(page?.rules).toEqual([{ x: frame.left, y: frame.bottom - 23, width: 50, thickness: 1 }]);
  });

  test("take their room from the text of their own page", () => {
    const pages = paginate(...rows(7), penalty(0), noted("n", "1"), penalty(0), ...rows(12, "s"));
    expect(namesOf(pages)[0]).toEqual(["r0", "r1", "r2", "r3", "r4", "r5", "r6", "n", "1"]);
    expect(pages[1]?.rules).toEqual([]);
  });

  test("stand above what stands at the very foot", () => {
    const foot = { ...(row("foot", 20) as GalleyRow), atFoot: true } as const;
    const [page] = paginate(foot, penalty(10_000), noted("a", "1"));
    expect(page?.lines.find(({ line }) => textOf(line) === "1")?.y).toBe(frame.bottom - 20 - 2);
  });

  test("are on the page of their row, whatever the letter; none is lost, none overlaps the text", () => {
    const some = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(some, (counts) => {
        const all = counts.map((count, index) =>
          noted(`r${index}`, ...Array.from({ length: count }, (_, each) => `r${index}n${each}`)),
        );
        const pages = paginate(...all.flatMap((each) => [each, penalty(0)]));
        const names = namesOf(pages);
        expect(names.flat().toSorted()).toEqual(all.flatMap(textsOf).toSorted());
        for (const [index, page] of pages.entries()) {
          const here = names[index] ?? [];
          for (const name of here.filter((each) => each.includes("n"))) {
            expect(here).toContain(name.replace(/n.*/u, ""));
          }
          const own = page.lines.filter(({ artifact }) => !artifact);
          const lowest = Math.max(...own.flatMap(({ part, y }) => (part === "note" ? [] : [y + 2])));
          const highest = Math.min(...own.flatMap(({ part, y }) => (part === "note" ? [y - 8] : [])));
          expect(lowest).toBeLessThanOrEqual(highest - (highest < Infinity ? 5 : 0) + 1e-6);
        }
      }),
    );
  });
});

function textsOf(item: GalleyItem): string[] {
  if (item.type !== "row") return [];
  return [item, ...(item.notes ?? [])].flatMap(({ lines }) => lines.map(({ line }) => textOf(line)));
}
