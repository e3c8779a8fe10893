import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type {
  ComparedSection,
  Difference,
  LetterComparison,
  Passage,
  PassageValue,
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

describe("two letters", () => {
  const body = (...passages: (string | Passage)[]): Section[] => [section("body", ...passages)];
  const shown = ({ sections }: LetterComparison): readonly string[] =>
    sections.flatMap(({ type, differences }) =>
      differences.map((difference) => {
        const text = "before" in difference ? difference.before.text : difference.after.text;
        const moved = "moved" in difference && difference.moved ? " (moved)" : "";
        return `${type} ${difference.type}${moved}: ${text}`;
      }),
    );

  test("what is alike stands beside each other, what is not stands alone", () => {
    const one = body("We write to you on the roads.", "Closed are the schools of the nine villages.");
    const other = body(
      "An extra paragraph of other words.",
      "We write to you on the wells.",
      "Closed are the schools of the nine villages.",
    );
    expect(shown(compareLetters(one, other))).toEqual([
      "body added: An extra paragraph of other words.",
      "body changed: We write to you on the roads.",
      "body same: Closed are the schools of the nine villages.",
    ]);
  });

  test("the label of an item is no difference, the kind of a passage is", () => {
    const item = (label: string): Passage => ({
      ...passage("To act.", { type: "numbered", level: 1 }),
      label,
    });
    expect(shown(compareLetters(body(item("1.")), body(item("2."))))).toEqual(["body same: To act."]);
    const [difference] = differencesOf(
      compareLetters(body("To act."), body(passage("To act.", { type: "heading", level: 2 }))),
    );
    expect(difference).toMatchObject({ type: "changed", words: [{ type: "same", text: "To act." }] });
  });

  test("a passage that stands elsewhere is marked as moved, in both places and as often as it does", () => {
    const one = [section("body", "The roads.", "Wells.", "Schools."), section("copies", "The Office.")];
    const other = [
      section("body", "The Office.", "Wells.", "Schools.", "The roads."),
      section("copies", "The Office."),
    ];
    expect(shown(compareLetters(one, other)).filter((line) => !line.includes("same"))).toEqual([
      "body removed (moved): The roads.",
      "body added: The Office.",
      "body added (moved): The roads.",
    ]);
  });

  test("a part that one has alone stands where it is", () => {
    const one = [section("date", "Today"), section("body", "Words.")];
    const other = [section("date", "Today"), section("subject", "On roads"), section("body", "Words.")];
    expect(shown(compareLetters(one, other))).toEqual([
      "date same: Today",
      "subject added: On roads",
      "body same: Words.",
    ]);
  });

  test("in two languages a paragraph that one lacks is found by figures and lengths", () => {
    const number = (digits: string): PassageValue[] => [{ type: "number", value: digits }];
    const one = body(
      passage("Short and plain."),
      passage("The nine villages with 45 inhabitants.", {}, number("45")),
      passage("A long paragraph, which goes on for a while, and then for another while, and on."),
    );
    const other = body(
      passage("Court et simple."),
      passage("Un long paragraphe, qui continue un moment, puis encore un autre, et ainsi de suite."),
    );
    expect(shown(compareStructure(one, other))).toEqual([
      "body same: Short and plain.",
      "body removed: The nine villages with 45 inhabitants.",
      "body same: A long paragraph, which goes on for a while, and then for another while, and on.",
    ]);
  });

  test("in two languages figures and kinds differ, words do not", () => {
    const one = body(passage("On 45 km", {}, [{ type: "number", value: "45" }]), "Words.");
    const other = body(passage("Sur 54 km", {}, [{ type: "number", value: "54" }]), "Mots.");
    expect(differencesOf(compareStructure(one, other))).toMatchObject([
      { type: "diverged", lost: [{ value: "45" }], gained: [{ value: "54" }] },
      { type: "same" },
    ]);
  });

  test("neither letter is mutated", () => {
    const letters = [body("One.", "Two."), body("Two.", "Three.")] as const;
    const before = structuredClone(letters);
    compareLetters(...letters);
    compareStructure(...letters);
    expect(letters).toEqual(before);
  });
});
