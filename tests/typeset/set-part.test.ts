import { describe, expect, test } from "vitest";
import type { GalleyItem, Line } from "../../src/model/page.js";
import { setLetter } from "../../src/typeset/set-letter.js";
import {
  br,
  galleyOf,
  letter,
  linesOf,
  list,
  para,
  part,
  plainly,
  rowsOf,
  seenWidth,
  signature,
  signatures,
  strong,
  style,
  text,
  textOf,
} from "./builder.js";

const MEASURE = 450;
const LONG =
  "We have the honour to bring to the attention of the members of the Council the situation of the inhabitants of nine border villages, " +
  "whose freedom of movement, access to education, food and medical care have been obstructed since the twelfth of May, and to ask that it be considered.";

const leftOf = (line: Line | undefined): number => line?.segments[0]?.x ?? NaN;

describe("the vertical list", () => {
  const penaltiesOf = (items: readonly GalleyItem[]): number[] =>
    items.flatMap((each) => (each.type === "penalty" ? [each.cost] : []));

  test("guards two lines at each end of a paragraph", () => {
    const items = galleyOf(letter(part("body", `${LONG} ${LONG} ${LONG}`))).items;
    const costs = penaltiesOf(items);
    expect(costs.length).toBeGreaterThan(4);
    expect([costs.at(0), costs.at(-1)]).toEqual([10_000, 10_000]);
    for (const cost of costs.slice(1, -1)) expect(cost).toBeLessThanOrEqual(100);
  });

  test("ties a heading and a list lead to what follows", () => {
    const heading = { type: "heading", level: 2, children: [text("Ask")] } as const;
    const items = galleyOf(letter(part("body", heading, para("We ask:"), list("a", "b")))).items;
    const kinds = items.map((each) => (each.type === "penalty" ? each.cost : each.type));
    expect(kinds).toEqual(["row", 10_000, "space", "row", 10_000, "space", "row", "space", "row"]);
  });

  test("ties what ends in a colon to the paragraph that follows, but not at any price", () => {
    const items = galleyOf(
      letter(part("body", "As follows:", para("we ", strong("ask: ")), "Do.", "End:")),
    ).items;
    expect(penaltiesOf(items)).toEqual([1_000, 1_000]);
  });

  test("carries two lines of the body with the close and the signatures", () => {
    const end = [part("complimentary-close", "Yours"), signatures(signature("One"))];
    const items = galleyOf(letter(part("body", LONG, "Last."), ...end)).items;
    const rows = items.flatMap((each, index) => (each.type === "row" ? [index] : []));
    const from = rows.at(-5) ?? 0;
    const [body, close] = [items[from], items[rows.at(-3) ?? 0]];
    expect(body?.type === "row" && body.part).toBe("body");
    expect(close?.type === "row" && close.part).toBe("complimentary-close");
    const tail = items.slice(from);
    tail.forEach((each, index) => {
      if (each.type === "space") expect(tail[index - 1]).toEqual({ type: "penalty", cost: 10_000 });
    });
    expect(penaltiesOf(tail).every((cost) => cost === 10_000)).toBe(true);
  });

  test("sets the reference and the date on one line where both fit", () => {
    const items = rowsOf(
      galleyOf(letter(part("reference", "Reference: 7"), part("date", "Yerevan, 22 November 2021"))),
    );
    expect(items.map(({ height }) => height)).toEqual([0, 15]);
    const date = items[1]?.lines[0]?.line;
    expect(leftOf(date) + seenWidth(date ?? { segments: [], ascent: 0, descent: 0 })).toBeCloseTo(MEASURE, 6);
    const long = rowsOf(
      galleyOf(letter(part("reference", "R ".repeat(40)), part("date", "22 November 2021"))),
    );
    expect(long.map(({ height }) => height)).toEqual([15, 15]);
  });

  test("gives a row the height of its line", () => {
    for (const row of rowsOf(galleyOf(letter(part("body", LONG))))) {
      expect(row.height).toBe(15);
      for (const { baseline, line } of row.lines) {
        expect([baseline, line.ascent + line.descent]).toEqual([line.ascent, 15]);
      }
    }
  });
});

describe("the letterhead", () => {
  test("has the name bold and larger, the rest small, all centred above a rule", () => {
    const rows = rowsOf(galleyOf(letter(part("letterhead", para("Coalition", br, "Yerevan"), "Armenia"))));
    const sizes = rows.flatMap(({ lines }) => lines.map(({ line }) => line.segments[0]?.runs[0]));
    expect(sizes.map((run) => [run?.font, run?.size])).toEqual([
      ["bold", 13],
      ["regular", 8.2],
      ["regular", 8.2],
    ]);
    for (const { lines } of rows) {
      for (const { line } of lines) expect(leftOf(line) * 2 + seenWidth(line)).toBeCloseTo(MEASURE, 6);
    }
    expect(rows.at(-1)?.rules).toMatchObject([{ x: 0, width: MEASURE }]);
  });

  test("balances a name of two lines", () => {
    const name = `${"word ".repeat(16)}end`;
    const [first, second] = linesOf(galleyOf(letter(part("letterhead", name))));
    expect(Math.abs(seenWidth(first ?? none) - seenWidth(second ?? none))).toBeLessThan(60);
  });
});

const none: Line = { segments: [], ascent: 0, descent: 0 };

describe("the signature block", () => {
  const names = (count: number, length = 20): ReturnType<typeof signature>[] =>
    Array.from({ length: count }, (_, index) =>
      signature(`Organization ${index}`.padEnd(length, "x"), "A. Person"),
    );
  const rowsFor = (count: number, columns: 1 | 2 | 3 | 4 | null = null, length = 20): number[] => {
    const galley = galleyOf(letter(signatures(...names(count, length))), {
      style: { ...style, columns },
    });
    return rowsOf(galley)
      .slice(1)
      .map(({ lines }) => new Set(lines.map(({ line }) => line.segments[0]?.tag)).size);
  };

  test.each([
    [1, [1]],
    [2, [2]],
    [7, [3, 3, 1]],
    [21, [3, 3, 3, 3, 3, 3, 3]],
  ])("of %d signatories has rows of %j", (count, expected) => {
    expect(rowsFor(count)).toEqual(expected);
  });

  test("takes four columns for sixty, fewer for wide names, and as many as the style says", () => {
    expect(rowsFor(60)[0]).toBe(4);
    expect(rowsFor(60, null, 50)[0]).toBe(2);
    expect(rowsFor(7, 2)).toEqual([2, 2, 2, 1]);
    expect(rowsFor(1, 4)).toEqual([1]);
  });

  test("aligns its columns and starts each cell at the row's top", () => {
    const rows = rowsOf(galleyOf(letter(signatures(...names(6)), part("body", "x")))).filter(
      (row) => row.part === "signature-block",
    );
    const lefts = rows.slice(1).map(({ lines }) => lines.map(({ line }) => leftOf(line)));
    expect(lefts[0]).toEqual(lefts[1]);
    const [row] = rows.slice(1);
    const tops = row?.lines
      .filter(({ line }) => textOf(line).startsWith("Organization"))
      .map(({ baseline }) => baseline);
    expect(new Set(tops).size).toBe(1);
  });

  test("wraps a long name with a hanging indent, but not its other lines", () => {
    const long = "Association for the Protection of the Rights of the Inhabitants of Border Villages";
    const one = letter(signatures(signature(long, "A. Person"), signature("B")));
    const [row] = rowsOf(galleyOf(one)).slice(1);
    const cell =
      row?.lines.filter(({ line }) => line.segments[0]?.tag === row.lines[0]?.line.segments[0]?.tag) ?? [];
    const lefts = cell.map(({ line }) => leftOf(line));
    expect(lefts.length).toBeGreaterThan(2);
    expect(lefts[0]).toBe(0);
    expect(lefts[1]).toBeCloseTo(0.8 * 8.6, 6);
    expect(lefts.at(-1)).toBe(0);
    expect(cell.map(({ line }) => textOf(line)).join("")).toBe(`${long} A. Person`);
  });

  test("may break between rows at a high cost, never before the first", () => {
    const { items } = galleyOf(letter(signatures(...names(9))));
    const costs = items.flatMap((each) => (each.type === "penalty" ? [each.cost] : []));
    expect(costs).toEqual([10_000, 4_000, 4_000]);
  });
});

describe("running lines", () => {
  test("the folio bears both numbers, centred", () => {
    const line = galleyOf(letter(part("body", "x"))).folio(2, 13);
    expect(textOf(line)).toBe("Page 2 of 13");
    expect(leftOf(line) * 2 + seenWidth(line)).toBeCloseTo(MEASURE, 6);
  });

  test("a head that is too wide is set smaller, and is a fault where that does not help", () => {
    const head = (length: number) => ({
      ...letter(part("body", "x")),
      continuationHead: [text("x".repeat(length))],
    });
    const { continuationHead } = galleyOf(head(120));
    expect(seenWidth(continuationHead)).toBeLessThanOrEqual(MEASURE);
    expect(seenWidth(continuationHead)).toBeGreaterThan(MEASURE - 5);
    expect(setLetter(head(200), plainly).diagnostics.map(({ code }) => code)).toEqual(["overfull-line"]);
  });
});
