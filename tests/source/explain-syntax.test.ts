import { describe, expect, test } from "vitest";
import type { YamlSlip } from "../../src/model/yaml-slip.js";
import { parseYaml } from "../../src/source/parse-yaml.js";

type Told = readonly [slip: YamlSlip | string, line: number, column: number, length: number];

function told(source: string): readonly Told[] {
  return parseYaml("f.yaml", source).diagnostics.map(({ code, place, args }) => {
    expect(code).toBe("yaml-syntax");
    const { problem } = args as { problem: YamlSlip | string };
    return [problem, place?.line ?? 0, place?.column ?? 0, place?.length ?? 1];
  });
}

const indent = (spaces: number, ...fits: number[]): YamlSlip => ({ type: "indent", spaces, fits });
const missing = (key: string): YamlSlip => ({ type: "no-space-after-colon", key });
const unclosed = (mark: string): YamlSlip => ({ type: "unclosed-quote", mark });
const tab: YamlSlip = { type: "tab" };

const rows = (...keys: string[]): string =>
  ["# facts", "- id: a", ...keys, "- id: b", "  date: 2021-11-12", ""].join("\n");

const text = ["    en: Closed.", "    fr: Fermée."];
const date = "  date: 2021-11-11";

const SLIPS: readonly (readonly [what: string, source: string, told: Told])[] = [
  ["`text:` at the margin", rows(date, "text:", ...text), [indent(0, 2), 4, 1, 5]],
  ["`date:` at the margin", rows("date: 2021", "  text:", ...text), [indent(0, 2), 3, 1, 10]],
  ["a list with a space before its key", rows(" text: x", date), [indent(1, 2), 3, 2, 7]],
  ["a space too many below a comment", rows(date, "  # why", "   text:", ...text), [indent(3, 2), 5, 4, 5]],
  ["a space too many below a list", rows("  places: [x]", "   text:", ...text), [indent(3, 2), 4, 4, 5]],
  [
    "a space too many below the row's id",
    rows("   date: 2021", "  text:", ...text),
    [indent(3, 2), 3, 4, 10],
  ],
  ["a space too many below a deeper key", rows("  t:", ...text, "   u: x"), [indent(3, 2, 4), 6, 4, 4]],
  ["a row with a space before its dash", "- id: a\n  n: 1\n - id: b\n", [indent(1, 0), 3, 2, 7]],
  ["a key with a space before it", "title: a\n city: b\n", [indent(1, 0), 2, 2, 7]],
  ["a mark that is closed nowhere", rows('  title: "Minutes', date), [unclosed('"'), 3, 10, 1]],
  ["a mark that the next text's closes", rows('  title: "Minutes', '  t: "x"'), [unclosed('"'), 3, 10, 1]],
  ["a single mark", "title: 'Minutes\ncity: b\n\n\n", [unclosed("'"), 1, 8, 1]],
  ["a mark in braces", 'title: {en: "x, fr: y}\ncity: b\n', [unclosed('"'), 1, 13, 1]],
  ["a mark behind closed ones", 'a: "b"\nc: ["d", "e]\nf: g\n', [unclosed('"'), 2, 10, 1]],
  ["a text glued to its key", rows('  title:"Minutes"', date), [missing("title"), 3, 3, 6]],
  ["a word glued to its key", rows(date, "  title:Minutes", "  text:", ...text), [missing("title"), 4, 3, 6]],
  ["a text glued to the key of a row", "- id:a\n  n: 1\n", [missing("id"), 1, 3, 3]],
  ["a text glued to the last key", 'city: b\ntitle:"Minutes"\n', [missing("title"), 2, 1, 6]],
  ["tabs below a row's first key", "- id: a\n\tdate: 2021\n\ttext: x\n- id: b\n", [tab, 2, 1, 1]],
  ["tabs below a map", "sender:\n\tname: a\n\tcity: b\n", [tab, 2, 1, 1]],
  ["tabs below a deeper key", rows("  text:", "\t\ten: x", "\t\tfr: y"), [tab, 4, 1, 1]],
  ["a tab behind spaces", "a: 1\n  \tb: 2\n", [tab, 2, 3, 1]],
];

describe("of what is mistyped, one finding tells at its place:", () => {
  test.each(SLIPS)("%s", (_, source, expected) => {
    expect(told(source)).toEqual([expected]);
  });

  test.each(SLIPS)("%s, with the line ends of Windows", (_, source, expected) => {
    expect(told(source.replaceAll("\n", "\r\n"))).toEqual([expected]);
  });

  test.each(SLIPS)("%s, behind a byte order mark", (_, source, expected) => {
    expect(told(`\uFEFF${source}`)).toEqual([expected]);
  });
});

test("two slips are two findings", () => {
  expect(told("title: a\n city: b\nsender:\n  x: 1\n   y: 2\n")).toEqual([
    [indent(1, 0), 2, 2, 7],
    [indent(3, 2), 5, 4, 4],
  ]);
});

test.each([
  ["a text with a colon", "a: b: c\nd: e\n"],
  ["a text with a colon that goes on deeper", "- id: a\n  text: long\n    and villages: all\n"],
  ["an address of the web in a line of its own", "- id: a\n  url:\n  https://x.org\n  n: 1\n"],
  ["words at the margin", "- id: a\n  n: 1\nhello world\n"],
  ["a bracket that is not closed", "a: [b\nc: d\n"],
  ["a list without keys, and then a key", "- a\n- b\nc: 1\n"],
  ["words behind a quoted text", 'a: "x" y\nb: 1\n'],
])("of %s the parser's words are told", (_, source) => {
  const problems = told(source).map(([problem]) => problem);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every((problem) => typeof problem === "string")).toBe(true);
});

test.each([
  ["quoted lines", 'a: "b\n  c: d"\n'],
  ["lines of a block", "a: |\n  b:c\n   d: e\n"],
  ["a tab within a text", "a: b\tc\n"],
])("%s are no slip", (_, source) => {
  expect(told(source)).toEqual([]);
});

test("a line in the right column is not told below one in a wrong column", () => {
  expect(told("a: 1\n b: 2\nc: 3\n d: 4\n").map(([slip]) => slip)).toEqual([indent(1, 0), indent(1, 0)]);
});

test("many slips among many comments are told soon", () => {
  const slip = `x:\n  a: 1\n   b: 2\n${"# x\n".repeat(1000)}`;
  expect(told(slip.repeat(100))).toHaveLength(50);
});
