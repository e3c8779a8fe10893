import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasErrors } from "../../src/model/diagnostic.js";
import { FINDING_FORMATS } from "../../src/report/finding-formats.js";
import { reportFindings } from "../../src/report/report-findings.js";
import { readSubmission } from "../../src/source/read-submission.js";
import { submissionFiles } from "./builder.js";

const PATHS = [...submissionFiles().keys()];

const RUN = {
  colour: false,
  letters: 0,
  version: "0.1.0",
  isDone: true,
  isOwn: () => true,
  pathOf: (file: string) => file,
};

/** Reads and reports: no input may throw; a value without findings, or findings with a place in the file. */
function survives(files: Map<string, string>): void {
  const { value, diagnostics } = readSubmission(files, new Map());
  if (value === null) expect(hasErrors(diagnostics)).toBe(true);
  for (const format of FINDING_FORMATS) reportFindings(diagnostics, files, { format, ...RUN });
  for (const { place } of diagnostics) {
    if (place === null) continue;
    const lines = (files.get(place.file) ?? "").split("\n");
    expect(place.line).toBeLessThanOrEqual(lines.length);
    expect(place.column).toBeLessThanOrEqual((lines[place.line - 1] ?? "").length + 1);
  }
}

const path = fc.constantFrom(...PATHS);
const yamlish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "- ",
        ": ",
        "id: a",
        "\n",
        "\n  ",
        "[",
        "]",
        "{",
        "}",
        ",",
        "'",
        '"',
        "|",
        ">",
        "&a ",
        "*a",
        "!t ",
        "#",
        "? ",
        "---\n",
        "\t",
        "en: ",
        "null",
        "1",
        "__proto__: ",
        "\u0000",
        "\uD800",
        "\r\n",
        "%",
      ),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe("no input makes the reader throw", () => {
  test("any text in place of a file", () => {
    fc.assert(
      fc.property(path, fc.oneof(fc.string(), fc.string({ unit: "binary" }), yamlish), (file, text) => {
        survives(submissionFiles({ [file]: text }));
      }),
      { numRuns: 500 },
    );
  });

  test("a sound file cut and mended with noise", () => {
    const cut = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), drop: fc.nat(12), put: yamlish });
    fc.assert(
      fc.property(path, fc.array(cut, { minLength: 1, maxLength: 3 }), (file, cuts) => {
        const text = cuts.reduce(
          (before, { at, drop, put }) => {
            const start = Math.floor(at * before.length);
            return before.slice(0, start) + put + before.slice(start + drop);
          },
          submissionFiles().get(file) ?? "",
        );
        survives(submissionFiles({ [file]: text }));
      }),
      { numRuns: 1000 },
    );
  });

  test("a value of any type at any scalar's place", () => {
    const scalar = fc.constantFrom(
      "",
      "~",
      "1",
      ".nan",
      "true",
      "[]",
      "{}",
      "[1]",
      "{en: 1}",
      "{a: b}",
      "''",
      "x",
      "*x",
      "[[]]",
      "{id: x}",
    );
    fc.assert(
      fc.property(path, fc.nat(40), scalar, (file, index, put) => {
        let seen = -1;
        const text = (submissionFiles().get(file) ?? "").replaceAll(/(?<=: )[^\n[{]+/gu, (old) =>
          ++seen === index ? put : old,
        );
        survives(submissionFiles({ [file]: text }));
      }),
      { numRuns: 1000 },
    );
  });
});
