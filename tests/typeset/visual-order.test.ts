import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Direction } from "../../src/model/language.js";
import { embeddingLevels } from "../../src/typeset/embedding-levels.js";
import { visualOrder } from "../../src/typeset/visual-order.js";

/** As in UAX #9, capitals stand for letters that run from right to left: here Hebrew ones. */
const hebrew = (text: string): string =>
  text.replaceAll(/[A-Z]/gu, (letter) => String.fromCharCode(0x05d0 + letter.charCodeAt(0) - 65));

/** What is seen from left to right, still without mirrored brackets. */
function seen(text: string, direction: Direction): string {
  const levels = [...embeddingLevels(hebrew(text), direction)];
  return visualOrder(levels)
    .map((index) => text[index])
    .join("");
}

describe("the order in which text is seen", () => {
  // The examples of UAX #9, 3.4 (rule L2), with their directions.
  test.each<[string, Direction, string]>([
    ["car means CAR.", "ltr", "car means RAC."],
    ["car MEANS CAR.", "rtl", ".RAC SNAEM car"],
    ["he said “\u2067car MEANS CAR\u2069.” “\u2067IT DOES\u2069,” she agreed.", "ltr", ""],
    ["DID YOU SAY ’\u2066he said “\u2067car MEANS CAR\u2069”\u2069‘?", "rtl", ""],
  ])("of %j in a paragraph that is %s", (text, direction, expected) => {
    const shown = seen(text, direction).replaceAll(/[\u2066-\u2069]/gu, "");
    if (expected !== "") expect(shown).toBe(expected);
    else if (direction === "ltr") expect(shown).toBe("he said “RAC SNAEM car.” “SEOD TI,” she agreed.");
    else expect(shown).toBe("?‘he said “RAC SNAEM car”’ YAS UOY DID");
  });

  test.each<[string, Direction, string]>([
    // Numbers keep their own order; so does a document symbol, and a number with its separators.
    ["ABC 123 DEF", "rtl", "FED 123 CBA"],
    ["ABC S/2021/467 DEF", "rtl", "FED 2021/467/S CBA"],
    ["ABC s/2021/467 DEF", "rtl", "FED s/2021/467 CBA"],
    ["ABC 12,5 DEF", "rtl", "FED 12,5 CBA"],
    // A pair of brackets goes with what is in it (rule N0).
    ["a (B) c", "ltr", "a (B) c"],
    ["A (b) C", "rtl", "C )b( A"],
  ])("of %j in a paragraph that is %s is %j", (text, direction, expected) => {
    expect(seen(text, direction)).toBe(expected);
  });

  test("is a permutation, and what runs from left to right alone stays as it is", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 6 }), { maxLength: 40 }), (levels) => {
        expect([...visualOrder(levels)].sort((a, b) => a - b)).toEqual(levels.map((_, index) => index));
        const even = levels.map((level) => level - (level % 2)).map(() => 0);
        expect(visualOrder(even)).toEqual(levels.map((_, index) => index));
      }),
    );
  });

  test("a line break and what ends a paragraph elsewhere are characters like others", () => {
    expect(embeddingLevels("a\nb\u2028c\u2029d", "rtl")).toHaveLength(7);
  });
});
