import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Document, isScalar, parseDocument, Scalar } from "yaml";
import { offsetsInScalar } from "../../src/source/offsets-in-scalar.js";

const STYLES = [
  Scalar.PLAIN,
  Scalar.QUOTE_DOUBLE,
  Scalar.QUOTE_SINGLE,
  Scalar.BLOCK_FOLDED,
  Scalar.BLOCK_LITERAL,
] as const;

/** A file whose only value is the text, in a style and folded at a width, and where the value begins. */
function written(
  text: string,
  type: (typeof STYLES)[number],
  width: number,
): { source: string; start: number } {
  const document = new Document({ key: text });
  const value = document.get("key", true);
  if (isScalar(value)) value.type = type;
  const source = document.toString({ lineWidth: width, minContentWidth: 0 });
  const parsed = parseDocument(source).get("key", true);
  // Not every text can be written in every style.
  fc.pre(isScalar(parsed) && parsed.value === text);
  if (!isScalar(parsed) || !parsed.range) throw new Error("no value");
  return { source, start: parsed.range[0] };
}

const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      "roads",
      "Գորիս",
      "дорога",
      "l’eau",
      "it's",
      'the "road"',
      "a\\b",
      "45",
      "𝔘𝔫",
      "«non»",
      "-",
      "#",
    ),
    fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(..."aé'\"\\:#«»Ա") }),
  ),
  { minLength: 1, maxLength: 30 },
);
const gaps = fc.array(fc.constantFrom(" ", " ", " ", "  ", "\n", "\n\n"), { minLength: 30, maxLength: 30 });

describe("where the characters of a scalar are written", () => {
  test("every character that is no space stands at its offset, in every style and at every width", () => {
    fc.assert(
      fc.property(
        words,
        gaps,
        fc.constantFrom(...STYLES),
        fc.integer({ min: 10, max: 90 }),
        (parts, spaces, style, width) => {
          const text = parts
            .map((word, index) => word + (index < parts.length - 1 ? (spaces[index] ?? " ") : ""))
            .join("");
          const { source, start } = written(text, style, width);
          const offsets = offsetsInScalar(source, start, text);
          expect(offsets.length).toBe(text.length);
          for (const [index, offset] of offsets.entries()) {
            const unit = text[index] ?? "";
            // An escape stands for its character.
            if (/\s/u.test(unit) || source[offset] === "\\") continue;
            expect(source[offset]).toBe(unit);
          }
          expect([...offsets].toSorted((a, b) => a - b)).toEqual(offsets);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("the same word twice: each at its own place", () => {
    const source = "key: >-\n  the road and\n  the road\n";
    const offsets = offsetsInScalar(source, 5, "the road and the road");
    expect([offsets[4], offsets[17]]).toEqual([source.indexOf("road"), source.lastIndexOf("road")]);
  });
});
