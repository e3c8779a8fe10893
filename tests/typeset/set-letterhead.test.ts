import { describe, expect, test } from "vitest";
import type { Block } from "../../src/model/letter.js";
import type { Line } from "../../src/model/page.js";
import { type HeadStyle, USUAL_HEAD } from "../../src/model/style.js";
import type { PictureFinder } from "../../src/typeset/setting.js";
import { setLetter } from "../../src/typeset/set-letter.js";
import {
  br,
  galleyOf,
  here,
  letter,
  linesOf,
  para,
  part,
  plainly,
  type Row,
  rowsOf,
  seenWidth,
  style,
  textOf,
} from "./builder.js";

const MEASURE = 450;

const logo: Block = { type: "figure", image: "logo.png", alt: "A ring", caption: [], place: here };

/** A logo of 300 by 150 pixels. */
const picture: PictureFinder = (name) => ({
  value: {
    name,
    width: 300,
    height: 150,
    orientation: 1,
    samples: { bytes: new Uint8Array(1), filter: "DCTDecode", filteredRows: false, bits: 8, colours: "rgb" },
    opacity: null,
  },
  diagnostics: [],
});

const withHead = (head: Partial<HeadStyle>) => ({
  picture,
  style: { ...style, head: { ...USUAL_HEAD, ...head } },
});
/** Sums of fractions end in digits that mean nothing. */
const rounded = (length: number | undefined): number => Math.round((length ?? NaN) * 1e6) / 1e6;
const leftOf = (line: Line | undefined): number => rounded(line?.segments[0]?.x);

function rowsWith(head: Partial<HeadStyle>, ...blocks: (string | Block)[]): Row[] {
  return rowsOf(galleyOf(letter(part("letterhead", ...blocks)), withHead(head)));
}

describe("the logo", () => {
  test("of a centred letterhead stands above the name, in the middle", () => {
    const [first, second] = rowsWith({}, logo, "Coalition");
    const line = first?.lines[0]?.line;
    // 3.4 lines of 15 points tall.
    const set = line?.segments[0]?.picture;
    expect([rounded(set?.width), rounded(set?.height)]).toEqual([102, 51]);
    expect(leftOf(line)).toBe((MEASURE - 102) / 2);
    expect(line?.segments[0]?.tag).toMatchObject({ role: "Figure", alt: "A ring" });
    expect(second?.lines.map((each) => textOf(each.line))).toEqual(["Coalition"]);
  });

  test("of one at the left stands beside the text, both in the middle of their height", () => {
    const [row, rule] = rowsWith({ letterhead: "left" }, logo, "Coalition", "Yerevan");
    const lines = row?.lines ?? [];
    expect(lines.map(({ line }) => textOf(line))).toEqual(["", "Coalition", "Yerevan"]);
    expect(lines.map(({ line }) => leftOf(line))).toEqual([0, 115.5, 115.5]);
    expect(rounded(row?.height)).toBe(51);
    const [, name, detail] = lines;
    const above = (name?.baseline ?? 0) - (name?.line.ascent ?? 0);
    const below = (row?.height ?? 0) - (detail?.baseline ?? 0) - (detail?.line.descent ?? 0);
    expect(above).toBeCloseTo(below, 9);
    expect(rule?.rules).toHaveLength(1);
  });

  test("a page never begins between it and the name", () => {
    const { items } = galleyOf(letter(part("letterhead", logo, "Coalition", "Yerevan")), withHead({}));
    expect(items.every((item) => item.type !== "penalty" || item.cost === 10_000)).toBe(true);
  });

  test("that cannot be shown is told, and the name set as if there were none", () => {
    const { value, diagnostics } = setLetter(letter(part("letterhead", logo, "Coalition")), plainly);
    expect(diagnostics.map(({ code }) => code)).toEqual(["image-missing"]);
    expect(value === null ? [] : linesOf(value).map(textOf)).toEqual(["Coalition"]);
  });
});

test("a letterhead at the left has all its lines there", () => {
  const rows = rowsWith({ letterhead: "left" }, para("Coalition", br, "Yerevan"), "Armenia");
  expect(rows.flatMap(({ lines }) => lines.map(({ line }) => leftOf(line)))).toEqual([0, 0, 0]);
});

test("the colour is that of the name and of the rule, and of nothing else", () => {
  const rows = rowsWith({ colour: "#1a3a6b" }, "Coalition", "Yerevan");
  const colours = rows.flatMap(({ lines }) => lines.map(({ line }) => line.segments[0]?.colour));
  expect(colours).toEqual(["#1a3a6b", undefined]);
  expect(rows.flatMap(({ rules }) => rules.map(({ colour }) => colour))).toEqual(["#1a3a6b"]);
  expect(rowsWith({}, "Coalition")[0]?.lines[0]?.line.segments[0]).not.toHaveProperty("colour");
});

describe("reference and date", () => {
  const edges = (head: Partial<HeadStyle>): readonly (readonly [string, number, number])[] => {
    const rows = rowsOf(galleyOf(letter(part("reference", "T/1"), part("date", "Yerevan")), withHead(head)));
    return rows.map((row) => {
      const line = row.lines[0]?.line;
      return [row.part, line === undefined ? NaN : MEASURE - leftOf(line) - seenWidth(line), row.height];
    });
  };

  test.each<[HeadStyle["reference"], HeadStyle["date"], number[][]]>([
    [
      "left",
      "right",
      [
        [435, 0],
        [0, 15],
      ],
    ],
    [
      "right",
      "left",
      [
        [0, 0],
        [415, 15],
      ],
    ],
    [
      "left",
      "left",
      [
        [435, 15],
        [415, 15],
      ],
    ],
    [
      "right",
      "right",
      [
        [0, 15],
        [0, 15],
      ],
    ],
  ])("at the %s and at the %s", (reference, date, expected) => {
    expect(edges({ reference, date }).map(([, space, height]) => [space, height])).toEqual(expected);
  });
});

describe("an inside address at the foot", () => {
  const parts = [part("date", "Yerevan"), part("inside-address", para("The Council", br, "New York")), part("subject", "Roads")]; // prettier-ignore

  test("is one row for the foot of the page, in its place in the reading order", () => {
    const rows = rowsOf(galleyOf(letter(...parts), withHead({ address: "foot" })));
    expect(rows.map((row) => [row.part, row.atFoot])).toEqual([
      ["date", undefined],
      ["inside-address", true],
      ["subject", undefined],
    ]);
    const [, address] = rows;
    expect(address?.lines.map(({ line }) => textOf(line).trimEnd())).toEqual(["The Council", "New York"]);
    // Two lines, and the space between them and the text.
    expect(address?.height).toBe(2 * 15 + 1.2 * 15);
    const last = address?.lines.at(-1);
    expect((last?.baseline ?? 0) + (last?.line.descent ?? 0)).toBeCloseTo(address?.height ?? 0, 9);
  });

  test("takes no space between date and subject", () => {
    const spacesOf = (address: HeadStyle["address"]): number =>
      galleyOf(letter(...parts), withHead({ address })).items.filter(({ type }) => type === "space").length;
    expect([spacesOf("top"), spacesOf("foot")]).toEqual([2, 1]);
  });
});
