import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Table, TableCell } from "../../src/model/letter.js";
import type { Tag } from "../../src/model/page.js";
import { columnWidths } from "../../src/model/column-widths.js";
import { setLetter } from "../../src/typeset/set-letter.js";
import {
  br,
  galleyOf,
  item,
  letter,
  list,
  para,
  part,
  plainly,
  type Row,
  rowsOf,
  seenWidth,
  text,
  textOf,
} from "./builder.js";

const MEASURE = 450;

const cell = (content: string | Block[], header = false): TableCell => ({
  header,
  children: typeof content !== "string" ? content : content === "" ? [] : [para(content)],
});
const th = (content: string): TableCell => cell(content, true);

/** Rows of text; those of the head are headers. */
function table(head: readonly string[][], body: readonly (string | TableCell)[][]): Table {
  return {
    type: "table",
    head: head.map((row) => row.map(th)),
    body: body.map((row) => row.map((each) => (typeof each === "string" ? cell(each) : each))),
  };
}

const tableRows = (one: Table): Row[] => rowsOf(galleyOf(letter(part("body", one))));

/** Left edge, baseline from the row's top, and text of each line. */
const linesIn = (row: Row | undefined): [number, number, string][] =>
  (row?.lines ?? []).map(({ baseline, line }) => [
    line.segments[0]?.x ?? NaN,
    baseline,
    textOf(line).trimEnd(),
  ]);

/** `Table/TBody/TR/TD/P` of the line's element. */
const rolesOf = (tag: Tag | undefined | null): string =>
  tag === undefined || tag === null ? "" : `${rolesOf(tag.parent)}/${tag.role}`.replace(/^\/Document\//u, "");

describe("a table", () => {
  test("has one row of the galley for each of its own, never with a break in it", () => {
    const rows = tableRows(table([["A", "B"]], [["one", "two"], ["three", "four"]])); // prettier-ignore
    expect(rows.map((row) => linesIn(row).map(([, , words]) => words))).toEqual([
      ["A", "B"],
      ["one", "two"],
      ["three", "four"],
    ]);
  });

  test("columns fill the measure, stand aligned, and are as wide as their content asks", () => {
    const rows = tableRows(table([], [["a", "a much longer text"], ["bb", "c"]])); // prettier-ignore
    const edges = rows.map((row) => linesIn(row).map(([x]) => x));
    expect(edges[0]).toEqual(edges[1]);
    const [first = 0, second = 0] = edges[0] ?? [];
    expect(first).toBe(0);
    // 2 against 18 characters share what the gap leaves of the measure.
    expect(second).toBeCloseTo(((MEASURE - 10.8) * 2) / 20 + 10.8, 1);
  });

  test("a cell wraps in its column, and the row is as tall as its tallest cell", () => {
    const long = "many words that will never fit on one line of this table ".repeat(4).trim();
    const [row, next] = tableRows(table([], [["short", long], ["x", "y"]])); // prettier-ignore
    const lines = linesIn(row);
    expect(lines.filter(([, , words]) => words === "short")).toHaveLength(1);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines[0]?.[1]).toBe(lines[1]?.[1]);
    expect(row?.height).toBeGreaterThan((next?.height ?? 0) * 2);
    for (const { line } of row?.lines ?? [])
      expect((line.segments[0]?.x ?? 0) + seenWidth(line)).toBeLessThanOrEqual(MEASURE + 0.01);
  });

  test("hairlines stand above and below the head and at the foot, and nowhere else", () => {
    const rules = tableRows(table([["A"], ["B"]], [["1"], ["2"], ["3"]])).map((row) =>
      row.rules.map(({ y }) => y > 1),
    );
    expect(rules).toEqual([[false], [true], [], [], [true]]);
    expect(tableRows(table([], [["1"], ["2"]])).map((row) => row.rules.length)).toEqual([1, 1]);
    const [rule] = tableRows(table([], [["1"]]))[0]?.rules ?? [];
    expect(rule).toMatchObject({ x: 0, width: MEASURE, thickness: 0.5 });
  });

  test("the head holds to the first row, and stands above any row that begins a page", () => {
    const { items } = galleyOf(letter(part("body", table([["A"], ["B"]], [["1"], ["2"], ["3"], ["4"]]))));
    const costs = items.flatMap((each) => (each.type === "penalty" ? [each.cost] : []));
    expect(costs.slice(0, 2)).toEqual([10_000, 10_000]);
    expect(costs.slice(2).every((cost) => cost < 10_000)).toBe(true);
    const rows = items.filter((each): each is Row => each.type === "row");
    expect(rows.map(({ above }) => above?.map((row) => linesIn(row).map(([, , words]) => words)))).toEqual([
      undefined,
      undefined,
      ...Array.from({ length: 4 }, () => [["A"], ["B"]]),
    ]);
    expect(tableRows(table([], [["1"]]))[0]).not.toHaveProperty("above");
  });

  test("words before it stay with it", () => {
    const { items } = galleyOf(letter(part("body", "The villages:", table([], [["a"]]))));
    expect(items.find((each) => each.type === "penalty")).toEqual({ type: "penalty", cost: 10_000 });
  });

  test("cells are tagged by row and by what they head; an empty one is there", () => {
    const rows = tableRows(table([["A", "B"]], [[th("row"), ""]]));
    const tags = rows.flatMap((row) => row.lines.flatMap(({ line }) => line.segments.map(({ tag }) => tag)));
    expect(tags.map(rolesOf)).toEqual([
      "Table/THead/TR/TH/P",
      "Table/THead/TR/TH/P",
      "Table/TBody/TR/TH/P",
      "Table/TBody/TR/TD",
    ]);
    expect(tags.slice(0, 3).map(({ parent }) => parent?.scope)).toEqual(["Column", "Column", "Row"]);
    // One TR for both cells, one Table for all.
    expect(tags[0]?.parent?.parent).toBe(tags[1]?.parent?.parent);
    expect(tags[0]?.parent?.parent?.parent?.parent).toBe(tags[3]?.parent?.parent?.parent);
  });

  test("a cell may hold paragraphs, breaks and lists", () => {
    const [row] = tableRows(table([], [[cell([para("one", br, "two"), list("three")]), "x"]]));
    const lines = linesIn(row).map(([x, , words]) => [x, words]);
    expect(lines.map(([, words]) => words)).toEqual(["one", "two", "• three", "x"]);
    expect(lines[2]?.[0]).toBeGreaterThan(0);
  });

  test("what is tied together is not parted for want of a wider column", () => {
    const words = "some words ".repeat(40).trim();
    const [row] = tableRows(table([], [["22 November 2021", words]]));
    expect(linesIn(row)[0]?.[2]).toBe("22 November 2021");
  });

  test("words wider than all columns together are told with their place", () => {
    const place = { file: "templates/wide.hbs", line: 7, column: 3 };
    const wide = { ...para(), children: [text("9".repeat(60), place)] };
    const one = table([], [[cell([wide]), "9".repeat(60)]]);
    const { diagnostics } = setLetter(letter(part("body", one)), plainly);
    expect(diagnostics.map(({ code }) => code)).toEqual(["overfull-line", "overfull-line"]);
    expect(diagnostics[0]?.place).toEqual(place);
  });
});

describe("cells that cover several columns or rows", () => {
  const over = (content: string, columns: number, rows: number, header = false): TableCell => ({
    ...cell(content, header),
    columns,
    rows,
  });

  test("are as wide as their columns with the gaps between, and as tall as their rows", () => {
    const long = "some words that take their room ".repeat(9).trim();
    const [first, second] = tableRows(
      table(
        [],
        [
          ["a", "b", "c"],
          [over("1", 1, 2), over(long, 2, 1)],
          ["2", "3"],
        ],
      ),
    );
    const lines = linesIn(second);
    const xs = linesIn(first).map(([x]) => x);
    expect(lines.find(([, , words]) => words === "1")?.[0]).toBe(xs[0]);
    expect(
      lines.filter(([x, , words]) => x === xs[1] && words.includes("some words")).length,
    ).toBeGreaterThan(1);
    const [two, three] = ["2", "3"].map((wanted) => lines.find(([, , words]) => words === wanted));
    expect([two?.[0], three?.[0]]).toEqual([xs[1], xs[2]]);
    expect(two?.[1]).toBe(three?.[1]);
    const lowest = Math.max(...lines.filter(([, , words]) => words.includes("some")).map(([, y]) => y));
    expect(two?.[1]).toBeGreaterThan(lowest);
    expect(second?.height).toBeGreaterThan(two?.[1] ?? Infinity);
  });

  test("that are taller than their rows give the last of them what it lacks", () => {
    const tall = cell([para("one"), para("two"), para("three"), para("four")]);
    const [row] = tableRows(table([], [[{ ...tall, rows: 2 }, "a"], ["b"]]));
    const ys = linesIn(row).map(([, y, words]) => [words, y] as const);
    const y = (wanted: string) => ys.find(([words]) => words === wanted)?.[1] ?? NaN;
    expect(y("a")).toBe(y("one"));
    expect(y("b") - y("a")).toBeLessThan(y("four") - y("one"));
    expect(row?.height).toBeGreaterThan(y("four"));
  });

  test("say so in the structure, are never parted by a page, and have a hairline below them in a head", () => {
    const one: Table = {
      ...table([], [["1", "2"]]),
      caption: [text("Said of it")],
      head: [[over("A", 2, 1, true)], [over("B", 1, 1, true), over("C", 1, 1, true)]],
    };
    const rows = tableRows(one);
    const tags = rows.flatMap((row) => row.lines.flatMap(({ line }) => line.segments.map(({ tag }) => tag)));
    expect(tags.map(rolesOf).slice(0, 2)).toEqual(["Table/Caption/P", "Table/THead/TR/TH/P"]);
    expect(tags[1]?.parent).toMatchObject({ role: "TH", scope: "Column", columns: 2, rows: 1 });
    expect(rows[1]?.rules.map(({ y, width }) => [y > 1, width])).toEqual([[true, MEASURE], [false, MEASURE]]); // prettier-ignore
    const { items } = galleyOf(letter(part("body", one)));
    expect(items.flatMap((each) => (each.type === "penalty" ? [each.cost] : []))).toEqual([
      10_000, 10_000, 10_000,
    ]);
  });
});

test("columns fill the room, and none is narrower than its words while the room allows it", () => {
  const column = fc
    .tuple(fc.double({ min: 0, max: 200, noNaN: true }), fc.double({ min: 0, max: 600, noNaN: true }))
    .map(([least, more]) => ({ least, most: least + more }));
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 8 }), (columns) => {
      const widths = columnWidths(columns, MEASURE);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(MEASURE, 6);
      if (columns.reduce((sum, { least }) => sum + least, 0) > MEASURE) return;
      columns.forEach(({ least }, index) => expect(widths[index]).toBeGreaterThanOrEqual(least - 1e-9));
    }),
  );
});

test("a row that is taller than a page is told, since it is never split", () => {
  const place = { file: "templates/tall.hbs", line: 3, column: 9 };
  const tall = { ...para(), children: [text("many words ".repeat(800).trim(), place)] };
  const one = table([["A"]], [["short"], [cell([list(item(tall))])]]);
  const { diagnostics } = setLetter(letter(part("body", one)), { ...plainly, room: 700 });
  expect(diagnostics.map(({ code, place: at }) => [code, at])).toEqual([["overfull-page", place]]);
});
