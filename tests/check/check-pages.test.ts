import { expect, test } from "vitest";
import { checkPages } from "../../src/check/check-pages.js";
import type { Page, PartName } from "../../src/model/page.js";
import { frame, line } from "../paginate/builder.js";

const place = { file: "data/recipients.yaml", line: 3, column: 3 };

/** A page of ten rows' room with a line of each part, one below the other. */
const page = (...parts: readonly PartName[]): Page => ({
  width: frame.width,
  height: frame.height,
  lines: [
    { part: "continuation-head", x: 20, y: 30, line: line("head"), artifact: true },
    ...parts.map((part, index) => ({
      part,
      x: 20,
      y: frame.top + 8 + 10 * index,
      line: line("text"),
      artifact: false,
    })),
    { part: "folio", x: 20, y: 180, line: line("1/2"), artifact: true },
  ],
  rules: [],
});
const of = (part: PartName, count: number): readonly PartName[] => Array.from({ length: count }, () => part);

/** Code and arguments of the findings in a letter of these pages. */
const told = (...pages: readonly Page[]) =>
  checkPages({ pages, annex: null, place }, frame).map(({ code, args }) => [code, args]);

const text = page(...of("body", 10));

test("a last page with a line is nearly empty, one with two tenths of it is not", () => {
  expect(told(text, page("body"))).toEqual([
    ["nearly-empty-page", { annex: null, pages: 2, percent: 10, lines: 1 }],
  ]);
  expect(told(text, page("body", "body"))).toEqual([]);
});

test("a letter of one page may be short, and a page before the last may end early", () => {
  expect(told(page("body"))).toEqual([]);
  expect(told(page("body"), text)).toEqual([]);
});

test("notes at the foot fill a page as much as the text above them", () => {
  const noted = page("body");
  const note = { part: "note" as const, x: 20, y: 148, line: line("note"), artifact: false };
  expect(told(text, { ...noted, lines: [...noted.lines, note] })).toEqual([]);
});

test("signatures are not told from the text where two lines of it stand above them", () => {
  const signatures = of("signature-block", 5);
  expect(told(text, page("complimentary-close", ...signatures))).toEqual([
    ["signature-only-page", { page: 2, pages: 2 }],
  ]);
  expect(told(text, page(...signatures, "enclosures"))).toEqual([
    ["signature-only-page", { page: 2, pages: 2 }],
  ]);
  expect(told(text, page("body", "body", "complimentary-close", ...signatures))).toEqual([]);
  expect(told(page("complimentary-close", ...signatures))).toEqual([]);
});

test("a list of names may go on over pages, but not leave its last behind", () => {
  const begun = page("body", "body", ...of("signature-block", 8));
  const names = page(...of("signature-block", 10));
  expect(told(begun, names, page(...of("signature-block", 3)))).toEqual([]);
  expect(told(begun, names, page(...of("signature-block", 2)))).toEqual([
    ["signature-only-page", { page: 3, pages: 3 }],
  ]);
  const listed = page(...of("signature-block", 2), ...of("enclosures", 3));
  expect(told(begun, names, listed)).toEqual([]);
});
