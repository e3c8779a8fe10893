import fc from "fast-check";
import { expect, test } from "vitest";
import { composePages } from "../src/compose.js";
import type { Case } from "../src/model/case.js";
import type { Page, PlacedLine } from "../src/model/page.js";
import type { Text } from "../src/model/text.js";
import { frameOf } from "../src/paginate/frame.js";
import { bundledData } from "./program-files.js";
import { randomCase } from "./random-case.js";
import { openRandomPress } from "./random-press.js";

const press = await openRandomPress();

/** Every so many sentences get a note, as long as a few of their own words. */
function withNotes(text: Text, every: number): Text {
  if (text.type !== "same") return text;
  let sentences = 0;
  const noted = text.text.replaceAll(/We ([^.]*)\./gu, (whole, words: string) => {
    sentences += 1;
    return sentences % every === 0 ? `${whole}^[As to ${words.slice(0, 300)}]` : whole;
  });
  return { ...text, text: noted };
}

const noted = fc.tuple(randomCase(bundledData), fc.integer({ min: 1, max: 4 })).map(([one, every]): Case => {
  const { submission } = one;
  const facts = submission.facts.map((fact) => ({ ...fact, text: withNotes(fact.text, every) }));
  const recipients = submission.recipients.map((each) => ({
    ...each,
    purpose: withNotes(each.purpose, every),
  }));
  return { ...one, submission: { ...submission, facts, recipients } };
});

const ownLines = ({ lines }: Page): PlacedLine[] => lines.filter(({ artifact }) => !artifact);

/** Numbers of the notes that stand on a page, and of those that its text refers to. */
function numbersOf(page: Page): { readonly notes: string[]; readonly references: string[] } {
  const segments = ownLines(page).flatMap(({ line }) => line.segments);
  return {
    notes: segments.flatMap(({ tag }) => (tag.role === "Lbl" && tag.parent?.id ? [`#${tag.parent.id}`] : [])),
    references: segments.flatMap(({ runs }) =>
      runs.flatMap(({ href }) => (href?.startsWith("#") ? [href] : [])),
    ),
  };
}

test("random letters with notes: each on the page of its reference, below all text, within the frame", () => {
  let total = 0;
  fc.assert(
    fc.property(noted, (one) => {
      const [recipient] = one.submission.recipients;
      if (recipient === undefined) throw new Error("there is no letter");
      const { value, diagnostics } = composePages(recipient, { ...press, case: one });
      expect(diagnostics).toEqual([]);
      const frame = frameOf(one.submission.style);
      // The address at the foot of page 1 stands below the notes.
      const foot = one.submission.style.head.address === "foot" ? "inside-address" : null;
      const numbers = (value?.pages ?? []).map(numbersOf);
      for (const { notes, references } of numbers) expect(notes).toEqual(references);
      const all = numbers.flatMap(({ notes }) => notes);
      expect(all).toEqual(all.map((_, index) => `#note-${index + 1}`));
      total += all.length;
      for (const page of value?.pages ?? []) {
        const lines = ownLines(page);
        const [below, above] = [
          lines.filter(({ part }) => part === "note"),
          lines.filter(({ part }) => part !== "note" && part !== foot),
        ];
        const floor = Math.min(
          frame.bottom,
          ...lines.filter(({ part }) => part === foot).map(({ y, line }) => y - line.ascent),
        );
        const lowest = Math.max(...above.map(({ y, line }) => y + line.descent));
        const highest = Math.min(Infinity, ...below.map(({ y, line }) => y - line.ascent));
        expect(lowest).toBeLessThanOrEqual(Math.min(highest, floor) + 1e-3);
        for (const { y, line } of below) expect(y + line.descent).toBeLessThanOrEqual(floor + 1e-3);
      }
    }),
    { numRuns: 25 },
  );
  expect(total).toBeGreaterThan(50);
}, 600_000);
