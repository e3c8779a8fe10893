import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GalleyItem, GalleyRow, Page, Pt } from "../../src/model/page.js";
import { dumpPages } from "../../src/paginate/dump-pages.js";
import { paginateGalley } from "../../src/paginate/paginate-galley.js";
import { frame, galley, line, namesOf, penalty, row, rows, textOf } from "./builder.js";

const headRow = (name: string, height: Pt = 10): GalleyRow => {
  const lines = [{ baseline: 8, line: line(name) }];
  return { type: "row", part: "body", height, lines, rules: [{ x: 0, y: 9, width: 50, thickness: 0.5 }] };
};
const under = (above: readonly GalleyRow[], item: GalleyItem): GalleyItem =>
  item.type === "row" ? { ...item, above } : item;

/** A head and below it rows that repeat it. */
const table = (count: number): GalleyItem[] => [
  headRow("head"),
  penalty(10_000),
  ...rows(count, "t").map((item) => under([headRow("again")], item)),
];
const paginate = (...items: GalleyItem[]): Page[] => paginateGalley(galley(...items), frame);
const repeatedOn = (page: Page): string[] =>
  page.lines
    .filter(({ artifact, part }) => artifact && part === "body")
    .map(({ line: placed }) => textOf(placed));

describe("rows that stand above a row", () => {
  test("are set again where it begins a page, as artifacts, and count in what the page holds", () => {
    const pages = paginate(...table(20));
    expect(pages.map(repeatedOn)).toEqual([[], ["again"], ["again"]]);
    expect(namesOf(pages).map((names) => names.length)).toEqual([10, 9, 2]);
    const second = pages[1];
    expect(second?.lines.find(({ line: placed }) => textOf(placed) === "again")?.y).toBe(frame.top + 8);
    expect(second?.lines.find(({ line: placed }) => textOf(placed) === "t9")?.y).toBe(frame.top + 18);
    expect(second?.rules).toEqual([{ x: 20, y: 59, width: 50, thickness: 0.5 }]);
  });

  test("do not stand above rows within a page", () => {
    expect(repeatedOn(paginate(row("a"), penalty(0), ...table(5))[0] as Page)).toEqual([]);
  });

  test("are marked in pages.txt", () => {
    const dump = dumpPages(paginate(...table(11)));
    expect(dump.split("\n").filter((each) => each.includes("body*"))).toHaveLength(1);
  });

  test("are left out where the row would have no room below them", () => {
    const tall = under([headRow("again", 30)], row("tall", 80));
    const pages = paginate(row("a", 90), penalty(0), tall);
    expect(pages.map(repeatedOn)).toEqual([[], []]);
    expect(namesOf(pages)).toEqual([["a"], ["tall"]]);
  });

  test("do not hide a better page that begins further up", () => {
    // From t1 the page is too full by the rows above it; from t0, which has none, it is not.
    const [a, b] = [row("t0", 10), under([headRow("again", 40)], row("t1", 60))];
    const pages = paginate(row("x", 100), penalty(0), a, penalty(0), b, penalty(10_000), row("t2", 10));
    expect(namesOf(pages)).toEqual([["x"], ["t0", "t1", "t2"]]);
  });

  test("whatever they are, no page overflows and no row is lost", () => {
    const mixed = fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.nat(60), fc.nat(2_000)), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(mixed, (all) => {
        const items = all.flatMap(([height, above, cost], index): GalleyItem[] => {
          const plain = row(`r${index}`, height);
          return [above === 0 ? plain : under([headRow("again", above)], plain), penalty(cost)];
        });
        const pages = paginate(...items);
        expect(namesOf(pages).flat()).toEqual(all.map((_, index) => `r${index}`));
        for (const page of pages) {
          const last = page.lines.findLast(({ artifact }) => !artifact);
          const [height = 0] = all[Number(textOf(last?.line ?? line("r0")).slice(1))] ?? [];
          expect((last?.y ?? 0) - 8 + height).toBeLessThanOrEqual(frame.bottom + 1e-3);
        }
      }),
    );
  });
});
