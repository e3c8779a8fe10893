import fc from "fast-check";
import type { Case } from "../src/model/case.js";
import { readSubmission } from "../src/source/read-submission.js";

/** What no line may part. */
export const UNPARTED = [
  "S/2021/467",
  "A/HRC/RES/5/1",
  "Article 35",
  "12 May",
  "No. 12",
  "Mr Petrosyan",
  "A. Petrosyan",
  "45 km",
];

const WORDS =
  "we have the honour to bring to your attention that roads were closed and villages of the border area remain without hospitals for a considerable time notwithstanding representations addressed by non-governmental organizations to authorities concerned internationally".split(
    " ",
  );
const NAMES =
  "Union Centre for the of Protection Rights “Free Citizen” Journalists’ Club Development and Initiatives Helsinki Committee NGO".split(
    " ",
  );

const words = (from: readonly string[], least: number, most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...from), { minLength: least, maxLength: most }).map((all) => all.join(" "));
/** Prose: none of its words begins a list or a heading. */
const paragraph = words([...WORDS, ...WORDS, ...UNPARTED], 1, 90).map((text) => `We ${text}.`);
const prose = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((all) => all.join("\n\n"));
const item = words([...WORDS, ...UNPARTED], 2, 45).map((text) => `To ${text}.`);
const items = fc.array(item, { maxLength: 6 });
const name = words(NAMES, 1, 9);

const style = fc.record(
  {
    paper: fc.constantFrom("A4", "Letter"),
    margins: fc.record({ left: fc.integer({ min: 15, max: 40 }), bottom: fc.integer({ min: 15, max: 40 }) }),
    "font-size": fc.constantFrom(9.5, 11, 12.5),
    columns: fc.constantFrom(1, 2, 3, 4),
    ink: fc.boolean(),
    order: fc.constantFrom("given", "alphabetical", "lead-first"),
  },
  { requiredKeys: [] },
);

const signatory = fc.record(
  { name, representative: words(["Ani", "Aram", "Petrosyan"], 2, 2), title: fc.constant("Director") },
  { requiredKeys: ["name"] },
);

const submission = fc.record({
  style,
  template: fc.constantFrom("letter", "demand-letter"),
  purpose: prose,
  facts: fc.array(fc.record({ text: prose, places: fc.array(name, { maxLength: 4 }) }), { maxLength: 12 }),
  demands: fc.array(fc.record({ title: name, text: prose, points: items, asks: items }), {
    minLength: 1,
    maxLength: 4,
  }),
  closing: fc.option(prose),
  signatories: fc.oneof(
    { weight: 5, arbitrary: fc.array(signatory, { minLength: 1, maxLength: 24 }) },
    { weight: 1, arbitrary: fc.array(signatory, { minLength: 30, maxLength: 120 }) },
  ),
  enclosures: fc.array(name, { maxLength: 4 }),
});

/** A sound submission with one letter, of anything from one page to about ten. `bundled` are the texts of the program's data. */
export function randomCase(bundled: ReadonlyMap<string, string>): fc.Arbitrary<Case> {
  return submission.map((drawn) => {
    const withId = <T>(row: T, index: number): T & { id: string } => ({ ...row, id: `row-${index}` });
    const facts = drawn.facts.map(withId);
    const demands = drawn.demands.map((row, index) =>
      withId({ ...row, asks: { un: row.asks.length === 0 ? ["To act."] : row.asks } }, index),
    );
    const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);
    const { template, purpose, enclosures } = drawn;
    const closing = drawn.closing === null ? {} : { closing: drawn.closing };
    const recipient = {
      id: "letter",
      office: "un-secretary-general",
      subject: "Roads closed in the border area",
      template,
      purpose,
      enclosures,
      ...closing,
      facts: ids(facts),
      demands: ids(demands),
    };
    const head = { title: "Roads", date: "2021-11-22", city: "Yerevan", sender: { name: "Coalition" } };
    const files = {
      submission: { ...head, languages: ["en"], style: drawn.style },
      signatories: drawn.signatories.map(withId),
      recipients: [recipient],
      facts,
      demands,
    };
    // JSON is YAML.
    const texts = Object.entries(files).map(
      ([file, rows]) => [`data/${file}.yaml`, JSON.stringify(rows)] as const,
    );
    const { value, diagnostics } = readSubmission(new Map(texts), bundled);
    if (value === null || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
    return value;
  });
}
