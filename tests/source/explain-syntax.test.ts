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
const inText = (mark: string): YamlSlip => ({ type: "quote-in-text", mark });
const bracket = (opens: "[" | "{"): YamlSlip => ({ type: "unclosed-bracket", bracket: opens });
const foreign = (character: string): YamlSlip => ({ type: "foreign-space", character });
const glued = (key: string): YamlSlip => ({ type: "no-space-after-dash", key });
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
  ["a row glued to its dash", "- id: a\n  n: 1\n-id: b\n  n: 2\n- id: c\n", [glued("id"), 3, 1, 4]],
  ["the first row glued to its dash", "-id: a\n  n: 1\n", [glued("id"), 1, 1, 4]],
  [
    "the first of several rows glued to its dash",
    `-id: c\n${date}\n${rows(...text)}`,
    [glued("id"), 1, 1, 4],
  ],
  ["a row of a deeper list glued to its dash", "x:\n  -id: b\n    n: 2\ny: 1\n", [glued("id"), 2, 3, 4]],
  ["no-break spaces before a key", rows("\u00A0\u00A0n: 1", date), [foreign("\u00A0"), 3, 1, 1]],
  [
    "no-break spaces before many keys",
    rows(...Array<string>(9).fill("\u00A0\u00A0n: 1")),
    [foreign("\u00A0"), 3, 1, 1],
  ],
  ["one no-break space behind a space", rows(" \u202Fn: 1"), [foreign("\u202F"), 3, 2, 1]],
  ["a figure space before a list", rows(date, "\u2007\u2007text:", ...text), [foreign("\u2007"), 4, 1, 1]],
  ["an ideographic space before a key", rows("\u3000n: 1", date), [foreign("\u3000"), 3, 1, 1]],
  ["a no-break space behind a dash", "-\u00A0id: a\n  n: 1\n", [foreign("\u00A0"), 1, 2, 1]],
  ["a no-break space behind a colon", "city:\u00A0b\ntitle: d\n", [foreign("\u00A0"), 1, 6, 1]],
  ["a bracket that the next key leaves open", rows("  facts: [a, b", date), [bracket("["), 3, 10, 1]],
  ["a brace that the next key leaves open", rows("  text: {en: a, fr: b", date), [bracket("{"), 3, 9, 1]],
  ["a bracket that the next row leaves open", rows("  facts: [a, b"), [bracket("["), 3, 10, 1]],
  ["a bracket that is open at the end", "facts: [a, b\n\n  # why\n", [bracket("["), 1, 8, 1]],
  ["a bracket of several lines", rows("  facts: [a,", "    b", date), [bracket("["), 3, 10, 1]],
  ["a bracket above a deeper key", "facts: [a\n  b: c\n", [bracket("["), 1, 8, 1]],
  ["a brace in a bracket", "facts: [a, {b: c]\nd: e\n", [bracket("{"), 1, 12, 1]],
  ["a brace in a bracket of two lines", "facts: [a,\n  {b: c]\nd: e\n", [bracket("{"), 2, 3, 1]],
  ["a bracket in a brace", "facts: {a: [b, c}\nd: e\n", [bracket("["), 1, 12, 1]],
  ["a bracket behind one in a text", 'a: "[b"\nc: d[e\nf: [g\nh: i\n', [bracket("["), 3, 4, 1]],
  ["words in marks in marks", 'a: "closed its "minutes" to all"\nb: 1\n', [inText('"'), 1, 16, 1]],
  ["an apostrophe in single marks", "a: 'We don't remain.'\nb: 1\n", [inText("'"), 1, 11, 1]],
  ["an apostrophe in a row", "- 'We don't remain.'\n- b\n", [inText("'"), 1, 10, 1]],
  ["an apostrophe in braces", "a: {en: 'We don't go.', fr: x}\nb: 1\n", [inText("'"), 1, 16, 1]],
  ["words in marks in marks in a list", 'a: ["closed "x" y"]\nb: 1\n', [inText('"'), 1, 13, 1]],
  ["words behind a quoted text", 'a: "x" y\nb: 1\n', [inText('"'), 1, 6, 1]],
  ["two quoted texts", 'a: "Goris" and "Kapan"\nb: 1\n', [inText('"'), 1, 10, 1]],
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
  ["a list in brackets that is not indented", "a: [\nb,\nc\n]\nd: e\n"],
  ["a map in braces that is not indented", "a: {\nb: c,\nd: e\n}\n"],
  ["a map in braces that goes on at the margin", "a: {b: c,\nd: e}\n"],
  ["a bracket that closes a line too low", "a: [b\nc: d]\n"],
  ["a list in brackets without a comma", "a: ['b' 'c']\n"],
  ["a list in brackets with words behind a text", "a: ['b' c, 'd']\n"],
  ["a list without keys, and then a key", "- a\n- b\nc: 1\n"],
])("of %s the parser's words are told", (_, source) => {
  const problems = told(source).map(([problem]) => problem);
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.every((problem) => typeof problem === "string")).toBe(true);
});

test.each([
  ["quoted lines", 'a: "b\n  c: d"\n'],
  ["lines of a block", "a: |\n  b:c\n   d: e\n"],
  ["a tab within a text", "a: b\tc\n"],
  ["other spaces within a text", "a: b\u00A0c\u3000d\n"],
  ["brackets in a text", "a: b [c\nd: |\n  [e\n  f]}\n"],
  ["brackets of several lines", "a: [b,\n  {c: d},\n  [e]]\nf: g\n"],
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

test("behind a row glued to its dash the next one is told too", () => {
  expect(told("-id: a\n  t: x\n  n: 1\n-id: b\n  t: [c]\n- id: c\n")).toEqual([
    [glued("id"), 1, 1, 4],
    [glued("id"), 4, 1, 4],
  ]);
});

test("two brackets in two rows are two findings", () => {
  expect(told("- a: [b\n- c: {d: e\n- f: [g]\n")).toEqual([
    [bracket("["), 1, 6, 1],
    [bracket("{"), 2, 6, 1],
  ]);
});

test("many brackets that are not closed are told soon", () => {
  const open = "- a: [b, c]\n- d: [e\n".repeat(2000);
  expect(told(open).length).toBeGreaterThan(50);
  expect(told(`a: ${"[".repeat(60)}\nb: c\n`.repeat(500)).length).toBeGreaterThan(0);
});
