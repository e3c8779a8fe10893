import { describe, expect, test } from "vitest";
import type { Passage } from "../../src/model/comparison.js";
import { readSections } from "../../src/review/read-sections.js";
import { writeText } from "../../src/companions/text/write-text.js";
import { composed } from "../companions/composed.js";
import { smallLetter } from "../companions/small-letter.js";
import { english } from "../typeset/builder.js";

const sections = readSections(smallLetter, english);
const shown = ({ kind, label, text }: Passage): string =>
  `${kind.type}${kind.level > 0 ? kind.level : ""} ${label}|${text}`;

describe("a letter as passages", () => {
  test("has each of its parts, its annexes and its notes, in reading order", () => {
    expect(sections.map(({ type, name }) => `${type} ${name}`.trim())).toEqual([
      "draft-mark",
      "letterhead",
      "date",
      "inside-address",
      "subject",
      "body",
      "signature-block",
      "annex Annex",
      "notes",
    ]);
  });

  test("tells what each passage is", () => {
    expect(sections.flatMap(({ passages }) => passages.map(shown))).toEqual([
      "paragraph |DRAFT",
      "figure |[Logo]",
      "paragraph |The Coalition",
      "paragraph |Yerevan, 22 November 2021",
      "paragraph |The President",
      "paragraph |New York",
      "paragraph |Roads & <borders>",
      "paragraph |We *ask* you[*]:",
      "numbered1 2.|To look.",
      "bullet2 –|one",
      "bullet2 –|two",
      "numbered1 3.|To act at once, and with all means that the Charter puts at your disposal.",
      "caption |Pupils",
      "head-row |Village | Before",
      "row |Vorotan | 40",
      "paragraph |يريفان the report <https://example.org/?a=1&b=2>",
      "paragraph |The signatories:",
      "signature |Alpha\nAnna",
      "signature |Beta",
      "title |Annex\nThe facts",
      "heading2 |Roads",
      "paragraph |Closed.",
      "note [1]|In the statement.",
    ]);
  });

  test("says how a list counts of its first item, and which cells a row has", () => {
    const shapes = sections.flatMap(({ passages }) => passages.map(({ kind }) => kind.shape));
    expect(shapes.filter((shape) => shape !== "")).toEqual(["images/logo.png", "from 2", "th th", "th td"]);
  });

  test("has every word of the plain text, and no other", async () => {
    const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const sorted = (all: readonly string[]): readonly string[] => all.toSorted();
    for (const id of ["ohchr", "csto", "model-letter-security-council", "armenia-foreign-minister"]) {
      const { letter, language } = await composed(".", id);
      const passages = readSections(letter, language).flatMap((section) => section.passages);
      const text = passages.map((passage) => `${passage.label} ${passage.text}`).join("\n");
      expect(sorted(words(text))).toEqual(sorted(words(writeText(letter, language))));
    }
  });

  test("does not mutate the letter", () => {
    const before = structuredClone(smallLetter);
    readSections(smallLetter, english);
    expect(smallLetter).toEqual(before);
  });
});
