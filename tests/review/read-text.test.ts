import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { writeText } from "../../src/companions/text/write-text.js";
import type { Difference } from "../../src/model/comparison.js";
import { compareLetters } from "../../src/review/compare-letters.js";
import { readText } from "../../src/review/read-text.js";
import { smallLetter } from "../companions/small-letter.js";
import { english } from "../typeset/builder.js";

const shown = (text: string): readonly string[] =>
  readText(text)
    .flatMap(({ passages }) => passages)
    .map((passage) => `${passage.kind.type}${passage.kind.level || ""} ${passage.label}|${passage.text}`);

describe("plain text as passages", () => {
  test("parts what empty lines part, and joins what is broken for the line", () => {
    expect(shown("One\ntwo.\n\n\nThree.\r\n\r\nFour.\n")).toEqual([
      "paragraph |One two.",
      "paragraph |Three.",
      "paragraph |Four.",
    ]);
  });

  test("knows headings, items, notes and rows", () => {
    const text = writeText(smallLetter, english);
    expect(shown(text)).toEqual([
      "paragraph |DRAFT",
      "paragraph |The Coalition",
      "paragraph |Yerevan, 22 November 2021",
      "paragraph |The President New York",
      "heading1 |Roads & <borders>",
      "paragraph |We ask you[1]:",
      "numbered 2.|To look.",
      "bullet –|one",
      "bullet –|two",
      "numbered 3.|To act at once, and with all means that the Charter puts at your disposal.",
      "paragraph |Pupils",
      "row |Village Before",
      "row |Vorotan 40",
      "paragraph |يريفان the report <https://example.org/?a=1&b=2>",
      "paragraph |The signatories:",
      "paragraph |Alpha Anna",
      "paragraph |Beta",
      "heading1 |Annex The facts",
      "heading2 |Roads",
      "paragraph |Closed.",
      "note [1]|In the statement.",
    ]);
  });

  test("takes a number that a line begins with within a sentence for no label, and a capital for a name", () => {
    expect(shown("as of Article\n12. It says.\n\nA. Petrosyan")).toEqual([
      "paragraph |as of Article 12. It says.",
      "paragraph |A. Petrosyan",
    ]);
  });

  test("a text that is broken elsewhere does not differ", () => {
    const [one, other] = ["We have the\nhonour to write.\n", "We have\nthe honour to\nwrite.\n"].map(
      readText,
    );
    const { sections } = compareLetters(one ?? [], other ?? []);
    const types = sections.flatMap(({ differences }) =>
      differences.map(({ type }): Difference["type"] => type),
    );
    expect(types).toEqual(["same"]);
  });

  test("of nothing has no passages", () => {
    expect(readText(" \n\n")).toEqual([]);
  });
});

test("no text makes the reader throw, and each is read to its end", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      "\n",
      "\n\n",
      " \n\t\n",
      "===",
      "---",
      "-- --",
      "• ",
      "1. ",
      "(a) ",
      "[1] ",
      "ivx)",
      "\r\n",
      "a",
    ),
    fc.string({ maxLength: 4, unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = `${pieces.join("")}\n\nlast`;
      expect(readText(text).at(-1)?.passages.at(-1)?.text).toMatch(/last$/u);
    }),
    { numRuns: 300 },
  );
});
