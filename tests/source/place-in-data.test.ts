import { expect, test } from "vitest";
import { type Diagnostic, fault } from "../../src/model/diagnostic.js";
import { placeInData } from "../../src/source/place-in-data.js";

const files = new Map([
  ["templates/letter.hbs", "<td>Column\n the heading</td>\n<p>{{recipient.subject}} heading ☃ 中</p>\n"],
  ["data/offices.yaml", "- id: un-headquarters\n  title: Forehead\n# heading\n"],
  ["data/recipients.yaml", "subject: a ☃ on the headland,\npurpose: longword\n"],
]);

const at = (line: number, column: number): Diagnostic["place"] => ({
  file: "templates/letter.hbs",
  line,
  column,
});
const overfull = (text: string, line: number, column: number): Diagnostic =>
  fault("overfull-line", at(line, column), { text, excess: 1 });
const missing = (character: string, text: string, line: number, column: number): Diagnostic =>
  fault("missing-glyph", at(line, column), { character, codePoint: "U+0", text, package: null });
const placesOf = (diagnostic: Diagnostic): readonly string[] =>
  placeInData(diagnostic, files).map(({ place }) => `${place?.file}:${place?.line}:${place?.column}`);

test("a word that the template has is told there, at the word", () => {
  expect(placesOf(overfull("head-", 1, 5))).toEqual(["templates/letter.hbs:2:6"]);
  expect(placesOf(missing("☃", "☃", 3, 26))).toEqual(["templates/letter.hbs:3:34"]);
});

test("a word that fills a gap is told where the data have it, and not where its letters stand in others", () => {
  expect(placesOf(overfull("longword", 3, 6))).toEqual(["data/recipients.yaml:2:10"]);
  expect(placesOf(overfull("head-", 3, 4))).toEqual(["data/recipients.yaml:1:21"]);
  expect(placesOf(missing("☃", "☃", 3, 4))).toEqual(["data/recipients.yaml:1:12"]);
});

test("what no file explains stays as it is", () => {
  expect(placesOf(overfull("ing", 3, 4))).toEqual(["templates/letter.hbs:3:4"]);
});

test("a word of a hundred thousand characters, or of marks alone, is found as any other", () => {
  const cases = [
    ["*".repeat(100_000), 9, 100_000],
    [`${".".repeat(50_000)}a${".".repeat(50_000)}`, 50_009, 1],
  ] as const;
  for (const [word, column, length] of cases) {
    const long = new Map([["data/facts.yaml", `- text: ${word} end`]]);
    expect(placeInData(overfull(word, 3, 4), long).map(({ place }) => place)).toEqual([
      { file: "data/facts.yaml", line: 1, column, length },
    ]);
  }
});
