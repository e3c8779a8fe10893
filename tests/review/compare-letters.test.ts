import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type {
  ComparedSection,
  Difference,
  LetterComparison,
  Passage,
  Section,
} from "../../src/model/comparison.js";
import { compareLetters, compareStructure } from "../../src/review/compare-letters.js";
import { mirrorSections } from "../../src/review/mirror-sections.js";
import { passage, section } from "./builder.js";

const WORDS = ["the", "roads", "of", "Vorotan", "were", "closed", "on", "12", "May", "S/2021/467", ".", "\n"];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((all) => all.join(" "));
const kind = fc.record({
  type: fc.constantFrom("paragraph", "heading", "bullet", "numbered"),
  level: fc.integer({ min: 0, max: 2 }),
  quoted: fc.constantFrom(0, 1),
  shape: fc.constantFrom("", "decimal"),
});
const value = fc.record({ type: fc.constant("number" as const), value: fc.constantFrom("1", "2", "3") });
const anyPassage = fc
  .tuple(words, kind, fc.array(value, { maxLength: 3 }))
  .map(([text, each, values]) => passage(text, each as Passage["kind"], values));
const anyLetter = fc
  .tuple(
    fc.subarray(["date", "subject", "body", "enclosures", "copies"] as const),
    fc.array(fc.array(anyPassage, { minLength: 1, maxLength: 25 }), { minLength: 5, maxLength: 5 }),
  )
  .map(([types, bodies]): Section[] => types.map((type, index) => section(type, ...(bodies[index] ?? []))));
/** A letter and another that was made of it, as letters of one set are. */
const twoLetters = fc.oneof(
  fc.tuple(anyLetter, anyLetter),
  fc
    .tuple(anyLetter, fc.array(fc.nat({ max: 4 }), { minLength: 25, maxLength: 25 }), anyPassage)
    .map(([letter, edits, other]): [Section[], Section[]] => [
      letter,
      letter.map((each) => ({
        ...each,
        passages: each.passages.flatMap((own, index) => edited(own, edits[index] ?? 0, other)),
      })),
    ]),
);

function edited(own: Passage, edit: number, other: Passage): readonly Passage[] {
  if (edit === 1) return [];
  if (edit === 2) return [own, other];
  return edit === 3 ? [{ ...own, text: `${own.text} again` }] : [own];
}

/** The passages of one side of a comparison. */
function sideOf({ sections }: LetterComparison, side: "before" | "after"): readonly Passage[] {
  return sections.flatMap(({ differences }) =>
    differences.flatMap((difference) =>
      side in difference ? [(difference as Record<typeof side, Passage>)[side]] : [],
    ),
  );
}

const all = (letter: readonly Section[]): readonly Passage[] => letter.flatMap(({ passages }) => passages);
const differencesOf = ({ sections }: LetterComparison): readonly Difference[] =>
  sections.flatMap(({ differences }) => differences);
const typesOf = (comparison: LetterComparison): readonly string[] =>
  differencesOf(comparison).map(({ type }) => type);

describe.each([
  ["words", compareLetters],
  ["structure", compareStructure],
])("by %s", (_, compare) => {
  test("the first letter with all differences is the second", () => {
    fc.assert(
      fc.property(twoLetters, ([one, other]) => {
        const comparison = compare(one, other);
        expect(sideOf(comparison, "before")).toEqual(all(one));
        expect(sideOf(comparison, "after")).toEqual(all(other));
      }),
      { numRuns: 300 },
    );
  });

  test("a letter does not differ from itself", () => {
    fc.assert(
      fc.property(anyLetter, (letter) => {
        expect(new Set(typesOf(compare(letter, structuredClone(letter))))).toEqual(
          new Set(all(letter).length === 0 ? [] : ["same"]),
        );
      }),
    );
  });

  test("the way back is the same way, mirrored", () => {
    fc.assert(
      fc.property(twoLetters, ([one, other]) => {
        const back = compare(other, one).sections;
        expect(compare(one, other).sections.map(unordered)).toEqual(mirrorSections(back).map(unordered));
      }),
      { numRuns: 300 },
    );
  });
});

/** What is removed and what is added between the same neighbours stands in no order. */
function unordered({ differences }: ComparedSection): unknown {
  return [
    differences.filter(({ type }) => type !== "added"),
    differences.filter(({ type }) => type !== "removed"),
  ];
}
