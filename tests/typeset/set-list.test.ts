import { describe, expect, test } from "vitest";
import type { Block, List } from "../../src/model/letter.js";
import type { Line } from "../../src/model/page.js";
import { galleyOf, item, letter, linesOf, para, part, rowsOf, seenWidth, textOf } from "./builder.js";

const ordered = (extra: Partial<List>, ...items: (string | Block[])[]): List => ({
  type: "list",
  ordered: true,
  items: items.map((each) => (typeof each === "string" ? item(para(each)) : item(...each))),
  ...extra,
});
const bullets = (...items: (string | Block[])[]): List => ordered({ ordered: false }, ...items);

const linesIn = (...blocks: Block[]): Line[] => linesOf(galleyOf(letter(part("body", ...blocks))));
const textsIn = (...blocks: Block[]): string[] => linesIn(...blocks).map((line) => textOf(line).trim());

/** How the list that a line's label belongs to counts. */
const numberingOf = (line: Line | undefined): string | undefined => {
  const label = line?.segments.find(({ tag }) => tag.role === "Lbl")?.tag;
  return label?.parent?.parent?.numbering;
};

describe("an ordered list", () => {
  test("counts by how many others it stands in, bullets between them or not", () => {
    const inner = ordered({}, "x", [para("y"), ordered({}, "z", "z", "z", [para("w"), ordered({}, "v")])]);
    const lines = linesIn(ordered({}, "a", [para("b"), bullets([inner])]));
    // The label of an item without words of its own stands before the first below it.
    expect(lines.map((line) => textOf(line).trim())).toEqual([
      "1. a",
      "2. b",
      "– (a) x",
      "(b) y",
      "(i) z",
      "(ii) z",
      "(iii) z",
      "(iv) w",
      "(i) v",
    ]);
    expect([0, 3, 4].map((index) => numberingOf(lines[index]))).toEqual([
      "Decimal",
      "LowerAlpha",
      "LowerRoman",
    ]);
  });

  test("counts as it says, from where it says", () => {
    const shown = (extra: Partial<List>) => textsIn(ordered(extra, "x", "y"));
    expect(shown({ numbering: "lower-alpha", start: 26 })).toEqual(["(z) x", "(aa) y"]);
    expect(shown({ numbering: "upper-alpha" })).toEqual(["A. x", "B. y"]);
    expect(shown({ numbering: "lower-roman", start: 3 })).toEqual(["(iii) x", "(iv) y"]);
    expect(shown({ numbering: "upper-roman", start: 9 })).toEqual(["IX. x", "X. y"]);
    expect(shown({ start: 99 })).toEqual(["99. x", "100. y"]);
    expect(numberingOf(linesIn(ordered({ numbering: "upper-roman" }, "x"))[0])).toBe("UpperRoman");
  });

  test("has its labels flush right, and its texts below each other", () => {
    const lines = linesIn(ordered({ numbering: "lower-roman" }, "a", "b", "c"));
    const [labels, texts] = [0, 1].map((index) => lines.map(({ segments }) => segments[index]?.x ?? NaN));
    expect(new Set(texts).size).toBe(1);
    // "(i)" is two characters of five points shorter than "(iii)".
    expect((labels?.[0] ?? 0) - (labels?.[2] ?? 0)).toBeCloseTo(10, 6);
  });
});

describe("numbered paragraphs", () => {
  const long = "some words that take more than a line of the page ".repeat(5).trim();
  const lines = linesIn(ordered({ paragraphs: true, start: 7 }, [para(long), para("second"), bullets("x")]));

  test("have their number in the first line, and are as wide as the text", () => {
    const [first, second, third] = lines;
    expect(first?.segments.map(({ x }) => x)).toEqual([0, 25]);
    expect(textOf(first ?? { segments: [], ascent: 0, descent: 0 })).toMatch(/^7\. some/u);
    expect([second, third].map((line) => line?.segments[0]?.x)).toEqual([0, 0]);
    for (const line of lines)
      expect((line.segments.at(-1)?.x ?? 0) + seenWidth(line) - 15 - 1e-9).toBeLessThanOrEqual(450);
  });

  test("go on in further paragraphs without a number, and may hold lists", () => {
    const rest = lines.slice(-2);
    expect(rest.map((line) => textOf(line).trim())).toEqual(["second", "– x"]);
    expect(rest[0]?.segments[0]?.x).toBe(0);
    // The list stands below the paragraph's first line.
    expect(rest[1]?.segments[1]?.x).toBe(25 + 20);
    const tags = lines.flatMap(({ segments }) => segments.map(({ tag }) => tag.role));
    expect(tags.slice(0, 2)).toEqual(["Lbl", "P"]);
  });

  test("break over pages as other paragraphs do", () => {
    const penalties = (extra: Partial<List>) => {
      const { items } = galleyOf(letter(part("body", ordered(extra, long.repeat(3)))));
      return items.flatMap((each) => (each.type === "penalty" && each.cost < 10_000 ? [each.cost] : []));
    };
    expect(Math.max(0, ...penalties({ paragraphs: true }))).toBeLessThan(Math.max(0, ...penalties({})));
    expect(rowsOf(galleyOf(letter(part("body", ordered({ paragraphs: true }, "a", "b"))))).length).toBe(2);
  });
});
