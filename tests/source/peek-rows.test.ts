import fc from "fast-check";
import { expect, test } from "vitest";
import { readSubmission } from "../../src/index.js";
import { peekItems, peekRows } from "../../src/source/peek-rows.js";
import { bundledData } from "../program-files.js";

const ids = (text: string): string[] => peekRows(text, "office").map(({ id }) => id);

test("sees the recipients that the reader sees, with their offices", () => {
  const { value } = readSubmission(bundledData, bundledData);
  const rows = peekRows(bundledData.get("data/recipients.yaml") ?? "", "office");
  expect(rows.map(({ id }) => id)).toEqual(value?.submission.recipients.map(({ id }) => id));
  expect(rows[0]).toEqual({ id: "un-security-council", value: "unsc-president" });
});

test("sees the offices and the languages that the reader sees", () => {
  const { value } = readSubmission(bundledData, bundledData);
  expect(ids(bundledData.get("data/directory/offices.yaml") ?? "")).toEqual([
    ...(value?.directory.offices.keys() ?? []),
  ]);
  expect(peekItems(bundledData.get("data/submission.yaml") ?? "", "languages")).toEqual(
    value?.submission.languages,
  );
});

test.each([
  ["- id: a\n- id: b\n", ["a", "b"]],
  ["- office: x\n  id: 'a b'\n", ["a b"]],
  ['[{id: a}, {office: x, "id": "b"}]', ["a", "b"]],
  ["rows:\n- {id: a}\nother: [{id: z}]", ["a"]],
  ["# remark\n---\n- id: a # why\n  ask: |\n    - id: not\n", ["a"]],
  ["- id: a\n  text: [\n- id: b", ["a", "b"]],
  ["- id:\n- b\n- {}\n", []],
  ["just words", []],
  ["", []],
])("%j has %j", (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test("the list under a key may be written either way", () => {
  expect(peekItems("languages: [en, 'fr']", "languages")).toEqual(["en", "fr"]);
  expect(peekItems("languages:\n  - en\n  - fr\n", "languages")).toEqual(["en", "fr"]);
  expect(peekItems("languages: en", "languages")).toEqual([]);
});

test("no text crashes it", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          "- ",
          "id: ",
          "[",
          "]",
          "{",
          "}",
          "\n",
          "  ",
          "a",
          ": ",
          "&a ",
          "*a",
          "|",
          "'",
          '"',
          "---\n",
          "\t",
          "\0",
          ",",
        ),
        { maxLength: 40 },
      ),
      (parts) => {
        expect(() => peekRows(parts.join(""), "office")).not.toThrow();
        expect(() => peekItems(parts.join(""), "id")).not.toThrow();
      },
    ),
  );
});

test("deep nesting costs no stack", () => {
  expect(ids(`- id: a\n  x: ${"[".repeat(100_000)}`)).toEqual(["a"]);
});
