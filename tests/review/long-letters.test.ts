import { describe, expect, test } from "vitest";
import type { Difference, Section } from "../../src/model/comparison.js";
import { compareLetters, compareStructure } from "../../src/review/compare-letters.js";
import { passage, section } from "./builder.js";

const LENGTH = 10_000;
const WORDS =
  "roads villages border area hospital schools children water electricity fields forests wells".split(" ");

/** Numbers that look drawn and are not (Lehmer 1951). */
function drawn(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647);
}

/** A long letter: paragraphs of words that all of them have, and of one that few have. */
function longLetter(seed: number, textOf: (index: number, words: string) => string): Section[] {
  const next = drawn(seed);
  const paragraphs = Array.from({ length: LENGTH }, (_, index) => {
    const words = Array.from({ length: 40 }, () => WORDS[next() % WORDS.length]).join(" ");
    return textOf(index, words);
  });
  return [section("body", ...paragraphs)];
}

function counts(sections: readonly { differences: readonly Difference[] }[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const { type } of sections.flatMap(({ differences }) => differences))
    result[type] = (result[type] ?? 0) + 1;
  return result;
}

const plain = longLetter(7, (index, words) => `Fact ${index}: ${words}.`);
const all = plain[0]?.passages ?? [];

/** Far more than any of these takes, and far less than what grows with the square would. */
const BOUND = 60_000;

describe(`letters of ${LENGTH} paragraphs`, () => {
  test.each([
    [
      "one word in each paragraph",
      longLetter(7, (index, words) => `Fact ${index}: ${words}, again.`),
      { changed: LENGTH },
    ],
    [
      "one paragraph",
      [section("body", ...all.slice(0, 5000), "New.", ...all.slice(5000))],
      {
        same: LENGTH,
        added: 1,
      },
    ],
    [
      "every tenth paragraph",
      [section("body", ...all.filter((_, index) => index % 10 > 0))],
      {
        same: LENGTH * 0.9,
        removed: LENGTH * 0.1,
      },
    ],
  ])(
    "differ in %s, and in nothing else",
    (_, other, expected) => {
      expect(counts(compareLetters(plain, other).sections)).toEqual(expected);
    },
    BOUND,
  );

  test.each([
    ["other paragraphs", longLetter(8, (_, words) => words.replaceAll(/\w+/gu, "$&x"))],
    ["the same ones in reverse", [section("body", ...all.toReversed())]],
    ["three texts again and again", longLetter(9, (index) => `The text ${(index * 7) % 3}.`)],
    ["no paragraphs", []],
  ])(
    "and %s are compared in bounded time",
    (_, other) => {
      const found = counts(compareLetters(plain, other).sections);
      expect((found["same"] ?? 0) + (found["changed"] ?? 0) + (found["removed"] ?? 0)).toBe(LENGTH);
    },
    BOUND,
  );

  test(
    "that repeat a few texts keep most of them",
    () => {
      const repeated = longLetter(9, (index) => `The text ${(index * index) % 7}.`);
      const shorter = [
        section("body", ...(repeated[0]?.passages ?? []).filter((_, index) => index % 100 > 0)),
      ];
      expect(counts(compareLetters(repeated, shorter).sections)["same"]).toBeGreaterThan(LENGTH * 0.9);
    },
    BOUND,
  );

  test(
    "in two languages: a paragraph that one lacks, and nothing else",
    () => {
      const other = all.filter((_, index) => index !== 4321).map(({ text }) => passage(`${text} etc.`));
      const numbered = all.map((each, index) => ({
        ...each,
        values: [{ type: "number" as const, value: `${index}` }],
      }));
      const translated = other.map((each, index) => ({
        ...each,
        values: [{ type: "number" as const, value: `${index < 4321 ? index : index + 1}` }],
      }));
      const { sections } = compareStructure([section("body", ...numbered)], [section("body", ...translated)]);
      expect(counts(sections)).toEqual({ same: LENGTH - 1, removed: 1 });
    },
    BOUND,
  );

  test(
    "one paragraph of as many words, all of them others, is compared in bounded time",
    () => {
      const text = (seed: number): string => {
        const next = drawn(seed);
        return Array.from({ length: LENGTH * 5 }, () => `w${next() % 5000}`).join(" ");
      };
      const found = counts(compareLetters([section("body", text(1))], [section("body", text(2))]).sections);
      expect(found["changed"] ?? 0 + (found["removed"] ?? 0)).toBe(1);
    },
    BOUND,
  );
});
