import fc from "fast-check";
import { expect, test } from "vitest";
import type { WordChange } from "../../src/model/comparison.js";
import { compareWords } from "../../src/review/compare-words.js";

const text = fc
  .array(
    fc.oneof(fc.constantFrom("the ", "roads ", "of ", "S/2021/467 ", "to ", "\n", ".", ", "), fc.string()),
    {
      maxLength: 40,
    },
  )
  .map((all) => all.join(""));

const without = (words: readonly WordChange[], type: WordChange["type"]): string =>
  words
    .filter((word) => word.type !== type)
    .map((word) => word.text)
    .join("");

test("without what is added the words are the one text, without what is removed the other", () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const words = compareWords(one, other);
      expect(without(words, "added")).toBe(one);
      expect(without(words, "removed")).toBe(other);
      expect(words.every((word) => word.text !== "")).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test("the same text has no differences", () => {
  fc.assert(
    fc.property(text, (one) => {
      expect(compareWords(one, one).every(({ type }) => type === "same")).toBe(true);
    }),
  );
});

const marked = (one: string, other: string): string =>
  compareWords(one, other)
    .map((word) =>
      word.type === "same" ? word.text : word.type === "removed" ? `[-${word.text}-]` : `{+${word.text}+}`,
    )
    .join("");

test.each([
  ["a symbol as a whole", "see S/2021/467.", "see S/2021/693.", "see [-S/2021/467-]{+S/2021/693+}."],
  [
    "a name with a hyphen as a whole",
    "in Goris-Kapan now",
    "in Goris-Tatev now",
    "in [-Goris-Kapan-]{+Goris-Tatev+} now",
  ],
  [
    "what a trifle parts as one",
    "the small, old school",
    "the large, new school",
    "the [-small, old-]{+large, new+} school",
  ],
  [
    "the space after a change with what follows",
    "we write once more about roads",
    "we go by night about roads",
    "we [-write once more-]{+go by night+} about roads",
  ],
  ["scripts without spaces by the character", "在联合国", "在联大国", "在联[-合-]{+大+}国"],
  ["a line that is added", "New York", "New York\nUnited States", "New York{+\nUnited States+}"],
])("tells %s", (_, one, other, expected) => {
  expect(marked(one, other)).toBe(expected);
});
