import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GalleyItem, Page } from "../../src/model/page.js";
import { USUAL_HEAD } from "../../src/model/style.js";
import { frameOf } from "../../src/paginate/frame.js";
import { paginateGalley } from "../../src/paginate/paginate-galley.js";
import { frame, galley, namesOf, penalty, row, rows, space, textOf } from "./builder.js";

const paginate = (...items: GalleyItem[]): Page[] => paginateGalley(galley(...items), frame);
const counts = (...items: GalleyItem[]): number[] => namesOf(paginate(...items)).map((names) => names.length);

describe("the frame", () => {
  const margins = { top: 72, right: 60, bottom: 80, left: 70 };
  const style = {
    margins,
    fontSize: 11,
    leading: 15,
    head: USUAL_HEAD,
    columns: null,
    ink: false,
    order: "given",
  } as const;

  test.each([
    ["A4", { width: 595.28, height: 841.89, left: 70, right: 535.28, top: 72, bottom: 761.89 }],
    ["Letter", { width: 612, height: 792, left: 70, right: 552, top: 72, bottom: 712 }],
  ] as const)("of %s lies within the margins", (paper, expected) => {
    const found = frameOf({ ...style, paper });
    expect(found).toMatchObject(expected);
    expect(found.headBaseline).toBeLessThan(found.top);
    expect(found.folioBaseline).toBeGreaterThan(found.bottom);
  });
});

describe("one page", () => {
  test("has its rows one below the other from the top, and spaces between them", () => {
    const [page] = paginate(row("a"), space(5), row("b"));
    const places = page?.lines.map(({ x, y, line, part, artifact }) => [x, y, textOf(line), part, artifact]);
    expect(places).toEqual([
      [20, 58, "a", "body", false],
      [20, 73, "b", "body", false],
      [20, 180, "1/1", "folio", true],
    ]);
  });

  test("places rules from the sheet's corner", () => {
    const ruled: GalleyItem = {
      type: "row",
      part: "letterhead",
      height: 6,
      lines: [],
      rules: [{ x: 1, y: 5, width: 100, thickness: 0.5 }],
    };
    expect(paginate(row("a"), penalty(0), ruled)[0]?.rules).toEqual([
      { x: 21, y: 65, width: 100, thickness: 0.5 },
    ]);
  });

  test("is what a galley without rows gets", () => {
    const pages = paginate();
    expect(pages.map(({ lines }) => lines.map(({ line }) => textOf(line)))).toEqual([["1/1"]]);
  });
});

describe("several pages", () => {
  test("have the head from the second on, and a folio that knows the total", () => {
    const pages = paginate(...rows(25));
    const artifacts = pages.map(({ lines }) =>
      lines.filter(({ artifact }) => artifact).map(({ line, y }) => [textOf(line), y]),
    );
    expect(artifacts).toEqual([
      [["1/3", 180]],
      [
        ["head", 30],
        ["2/3", 180],
      ],
      [
        ["head", 30],
        ["3/3", 180],
      ],
    ]);
  });

  test("drop the space at a page's head", () => {
    const [, second] = paginate(
      ...rows(10),
      space(7),
      row("x"),
      ...rows(5, "s").flatMap((each) => [penalty(0), each]),
    );
    expect(second?.lines.find(({ artifact }) => !artifact)?.y).toBe(58);
  });

  test("break where they must", () => {
    expect(counts(row("a"), penalty(-10_000), row("b"))).toEqual([1, 1]);
  });

  test("leave a widow and an orphan to nobody", () => {
    const paragraph = (name: string): GalleyItem[] => [
      row(`${name}0`),
      penalty(10_000),
      row(`${name}1`),
      penalty(0),
      row(`${name}2`),
      penalty(10_000),
      row(`${name}3`),
    ];
    expect(counts(...rows(9), penalty(0), ...paragraph("p"))).toEqual([9, 4]);
    expect(counts(...rows(7), penalty(0), ...paragraph("p"))).toEqual([9, 2]);
  });

  test("take a heading to the text that it heads", () => {
    const names = namesOf(
      paginate(...rows(8), space(4), row("heading"), penalty(10_000), space(4), ...rows(4, "t")),
    );
    expect(names[1]?.[0]).toBe("heading");
  });

  test("weigh a costly break against an empty foot", () => {
    const signatures = [
      row("s0"),
      penalty(2_000),
      row("s1"),
      penalty(2_000),
      row("s2"),
      penalty(2_000),
      row("s3"),
    ];
    expect(counts(...rows(8), penalty(0), ...signatures)).toEqual([8, 4]);
  });

  test("leave white before what is kept whole, not in the flow of the text", () => {
    const block = Array.from({ length: 8 }, (_, index) => [penalty(10_000), row(`b${index}`)])
      .flat()
      .slice(1);
    // Six rows of the two pages stay free, whatever is done: all of them where the block begins.
    expect(counts(...rows(14), penalty(0), ...block)).toEqual([10, 4, 8]);
  });

  test("share what would leave the last page nearly empty", () => {
    const [first, second] = counts(...rows(11));
    expect(first).toBeLessThan(10);
    expect(second).toBeGreaterThan(1);
  });

  test("break a block that should stay whole where next to nothing would follow it on a page of its own", () => {
    const block = (tail: number): GalleyItem[] => [
      row("body", 40),
      penalty(10_000),
      ...["s0", "s1", "s2", "s3", "s4", "s5"].flatMap((name) => [row(name), penalty(2_000)]).slice(0, -1),
      penalty(0),
      row("enclosure", tail),
    ];
    expect(counts(...block(8))).toEqual([5, 3]);
    expect(counts(...block(20))).toEqual([7, 1]);
  });

  test("shrink the spaces of a page where that saves another, and not below their limit", () => {
    const spaced = (shrink: number): GalleyItem[] =>
      Array.from({ length: 9 }, (_, index) => [row(`r${index}`), space(2, 0, shrink)])
        .flat()
        .slice(0, -1);
    // Nine rows and eight spaces take 106 of 100 points.
    expect(counts(...spaced(1))).toEqual([9]);
    expect(counts(...spaced(0.5))).toHaveLength(2);
    const [page] = paginate(...spaced(1));
    const last = page?.lines.findLast(({ artifact }) => !artifact);
    expect((last?.y ?? 0) + 2).toBeCloseTo(frame.bottom, 6);
  });

  test("stretch the spaces of a full page to its foot, and of no page beyond their limit", () => {
    const items = [row("a"), space(4, 4), ...rows(8, "b"), space(4, 4), ...rows(9, "c")];
    const [first] = paginate(...items);
    const ys = first?.lines.filter(({ artifact }) => !artifact).map(({ y }) => y) ?? [];
    expect((ys[1] ?? 0) - (ys[0] ?? 0)).toBeLessThanOrEqual(18);
    expect((ys.at(-1) ?? 0) + 2).toBeLessThanOrEqual(frame.bottom);
  });
});

describe("what cannot be", () => {
  test("keeps give way, as few as need be", () => {
    const kept = Array.from({ length: 24 }, (_, index) => [row(`k${index}`), penalty(10_000)])
      .flat()
      .slice(0, -1);
    expect(counts(...kept)).toHaveLength(3);
    const names = namesOf(paginate(row("a"), penalty(0), ...kept));
    expect(names.flat()).toHaveLength(25);
  });

  test("rows with no break between them are parted last of all", () => {
    const solid = Array.from({ length: 12 }, (_, index) => row(`s${index}`));
    expect(counts(...solid)).toHaveLength(2);
    expect(counts(row("a"), penalty(10_000), ...solid.slice(0, 10))).toEqual([1, 10]);
  });

  test("a row taller than the frame stands alone", () => {
    expect(namesOf(paginate(row("a"), penalty(0), row("tall", 130), penalty(0), row("b")))).toEqual([
      ["a"],
      ["tall"],
      ["b"],
    ]);
  });
});

describe("whatever the galley", () => {
  const item = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 40 }).map((height) => row("", height)) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.nat(20), fc.nat(6), fc.nat(5))
        .map(([h, plus, minus]) => space(h + 5, plus, minus)),
    },
    { weight: 2, arbitrary: fc.constantFrom(0, 120, 2_000, 10_000, -10_000).map(penalty) },
  );
  const items = fc
    .array(item, { maxLength: 60 })
    .map((all) => all.map((each, index) => (each.type === "row" ? row(`r${index}`, each.height) : each)));

  test("every row is placed once, in order, above the foot of the frame", () => {
    fc.assert(
      fc.property(items, (all) => {
        const pages = paginate(...all);
        const names = all.flatMap((each) =>
          each.type === "row" ? each.lines.map(({ line }) => textOf(line)) : [],
        );
        expect(namesOf(pages).flat()).toEqual(names);
        const heights = new Map(
          all.flatMap((each) => (each.type === "row" ? [[nameOf(each), each.height] as const] : [])),
        );
        for (const page of pages) {
          for (const { y, line, artifact } of page.lines) {
            const bottom = y - 8 + (heights.get(textOf(line)) ?? 0);
            if (!artifact) expect(bottom).toBeLessThanOrEqual(frame.bottom + 1e-3);
          }
        }
      }),
    );
  });

  test("rows never overlap, and the same galley makes the same pages", () => {
    fc.assert(
      fc.property(items, (all) => {
        const before = JSON.stringify(all);
        const pages = paginate(...all);
        for (const page of pages) {
          const ys = page.lines.filter(({ artifact }) => !artifact).map(({ y }) => y);
          expect(ys).toEqual([...ys].sort((one, other) => one - other));
        }
        expect(paginate(...all)).toEqual(pages);
        expect(JSON.stringify(all)).toBe(before);
      }),
    );
  });

  test("five thousand rows take less than a second", () => {
    expect(paginate(...rows(5_000)).length).toBe(500);
  });
});

function nameOf(each: GalleyItem): string {
  return each.type === "row" ? each.lines.map(({ line }) => textOf(line)).join("") : "";
}

describe("a row at the foot", () => {
  const atFoot = { ...row("foot", 30), atFoot: true } as GalleyItem;

  test("stands at the foot of its page, and the rows around it as if it were not there", () => {
    const [page] = paginate(row("a"), penalty(10_000), atFoot, penalty(10_000), row("b"));
    const placed = page?.lines.filter(({ artifact }) => !artifact).map(({ y }) => y);
    // Reading order is the galley's.
    expect(placed).toEqual([frame.top + 8, frame.bottom - 30 + 8, frame.top + 18]);
  });

  test("takes its height from its own page alone", () => {
    expect(counts(row("a"), penalty(10_000), atFoot, penalty(0), ...rows(16))).toEqual([8, 10]);
  });
});
