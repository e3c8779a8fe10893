import fc from "fast-check";
import type { Case } from "../src/model/case.js";
import type { TemplateFile } from "../src/template/compile-templates.js";
import { RULES } from "../src/model/rule.js";
import { keepTrees, recallTrees } from "../src/source/kept-trees.js";
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
  "A/RES/76/1",
  "S/PV.8906",
  "CCPR/C/GC/37",
  "11 November",
  "Dr Sargsyan",
  "Ms Ani",
];

const WORDS =
  "we have the honour to bring to your attention that roads were closed and villages of the border area remain without hospitals for a considerable time notwithstanding representations addressed by non-governmental organizations to authorities concerned internationally unconstitutionality counterrevolutionaries Sub-Committee cross-border-co-operation <https://www.ohchr.org/en/treaty-bodies/ccpr/general-comments> *emphasis* **strong**".split(
    " ",
  );
const NAMES =
  "Union Centre for the of Protection Rights “Free Citizen” Journalists’ Club Development and Initiatives Helsinki Committee NGO Citizens-Participation Internationalisation «Նոր»".split(
    " ",
  );

const words = (from: readonly string[], least: number, most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...from), { minLength: least, maxLength: most }).map((all) => all.join(" "));
/** Prose: none of its words begins a list or a heading. */
const paragraph = words([...WORDS, ...WORDS, ...UNPARTED], 1, 90).map((text) => `We ${text}.`);
const prose = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((all) => all.join("\n\n"));
const line = words([...WORDS, ...UNPARTED], 2, 45).map((text) => `To ${text}.`);
/** An item of a list, perhaps with a list of its own and a second paragraph. */
const item = fc
  .tuple(line, fc.array(line, { maxLength: 3 }), fc.option(line, { freq: 3 }))
  .map(([text, inner, more]) =>
    [text, ...inner.map((each) => `- ${each}`), ...(more === null ? [] : ["", more])].join("\n"),
  );
const items = fc.array(item, { maxLength: 6 });
const name = words(NAMES, 1, 9);

const margin = fc.integer({ min: 15, max: 40 });
const size = fc.constantFrom(9, 9.5, 10, 11, 12, 12.5, 14);
const style = fc
  .record(
    {
      paper: fc.constantFrom("A4", "Letter"),
      margins: fc.record({ left: margin, right: margin, top: margin, bottom: margin }, { requiredKeys: [] }),
      "font-size": size,
      columns: fc.constantFrom(1, 2, 3, 4),
      ink: fc.boolean(),
      order: fc.constantFrom("given", "alphabetical", "lead-first"),
      address: fc.constantFrom("top", "foot"),
      letterhead: fc.constantFrom("left", "centre"),
      reference: fc.constantFrom("left", "right"),
      date: fc.constantFrom("left", "right"),
    },
    { requiredKeys: [] },
  )
  .chain((drawn) =>
    fc.option(fc.constantFrom(1.15, 1.25, 1.5), { freq: 2 }).map((times) => {
      return times === null ? drawn : { ...drawn, leading: (drawn["font-size"] ?? 11) * times };
    }),
  );

const signatory = fc.record(
  {
    name,
    representative: words(["Ani", "Aram", "Petrosyan", "Ter-Hovhannisyan"], 2, 3),
    title: fc.constantFrom("Director", "Chairperson of the Board of Trustees"),
    consent: fc.constantFrom({ status: "agreed", on: "2021-11-20", by: "its board" }, { status: "pending" }),
  },
  { requiredKeys: ["name"] },
);

const submission = fc.record({
  style,
  template: fc.constantFrom("letter", "demand-letter", "table", "quotation", "figure"),
  purpose: prose,
  facts: fc.array(fc.record({ text: prose, places: fc.array(name, { maxLength: 4 }) }), { maxLength: 12 }),
  demands: fc.array(fc.record({ title: name, text: prose, points: items, asks: items }), {
    minLength: 1,
    maxLength: 4,
  }),
  closing: fc.option(prose),
  signatories: fc.oneof(
    { weight: 5, arbitrary: fc.array(signatory, { minLength: 1, maxLength: 24 }) },
    { weight: 1, arbitrary: fc.array(signatory, { minLength: 25, maxLength: 200 }) },
  ),
  enclosures: fc.array(name, { maxLength: 4 }),
});

/** Words by chance are no text that is to be read, nor rows by chance a case; pages are. */
const UNREAD = Object.fromEntries(
  Object.entries(RULES).flatMap(([code, { family, settable }]) =>
    settable && ["text", "data"].includes(family) ? [[code, "off"]] : [],
  ),
);

/** A sound submission with one letter, of anything from one page to about ten. `bundled` are the texts of the program's data. */
export function randomCase(bundled: ReadonlyMap<string, string>): fc.Arbitrary<Case> {
  // Hundreds of cases share these texts.
  const parse = recallTrees(keepTrees(bundled));
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
      submission: { ...head, languages: ["en"], style: drawn.style, check: UNREAD },
      signatories: drawn.signatories.map(withId),
      recipients: [recipient],
      facts,
      demands,
    };
    // JSON is YAML.
    const texts = Object.entries(files).map(
      ([file, rows]) => [`data/${file}.yaml`, JSON.stringify(rows)] as const,
    );
    const { value, diagnostics } = readSubmission(new Map(texts), bundled, { parse });
    if (value === null || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
    return value;
  });
}

const part = (middle: string): string => `{{> letterhead }}{{> opening }}<body>
{{prose recipient.purpose}}
${middle}
<p>{{phrase "asks-lead"}}</p>
<ol>{{#each asks as |ask|}}<li>{{prose ask}}</li>{{/each}}</ol>
{{#if recipient.closing}}{{prose recipient.closing}}{{/if}}
</body>{{> ending }}`;

const file = (id: string, middle: string): readonly [string, TemplateFile] => [
  id,
  { file: `templates/${id}.hbs`, text: part(middle) },
];

/** Templates for what no bundled letter has; \`figure\` shows \`images/map.png\`. */
export const RANDOM_TEMPLATES: ReadonlyMap<string, TemplateFile> = new Map([
  file(
    "table",
    `{{#if facts}}<h2>Events</h2><p>What has happened:</p>
    <table><thead><tr><th>Place</th><th>What has happened</th><th>Rights</th></tr></thead>
    <tbody>{{#each facts as |fact|}}<tr><th>{{#if fact.places}}{{list fact.places}}{{else}}None{{/if}}</th><td>{{prose fact.text}}</td><td>S/2021/467</td></tr>{{/each}}</tbody></table>{{/if}}
    {{#each demands as |demand|}}<table><tbody>
    {{#each demand.points as |point|}}<tr><td>12 May</td><td>{{inline point}}</td></tr>{{else}}<tr><td>None</td><td>12 May</td></tr>{{/each}}
    </tbody></table>{{/each}}`,
  ),
  file(
    "quotation",
    `{{#each demands as |demand|}}<h2>{{inline demand.title}}</h2><p>The Council says</p>
    <blockquote>{{prose demand.text}}</blockquote>
    <h3>Points</h3>
    <ul>{{#each demand.points as |point|}}<li>{{prose point}}<blockquote>{{prose ../text}}</blockquote></li>{{else}}<li>None.</li>{{/each}}</ul>{{/each}}`,
  ),
  file(
    "figure",
    `{{> facts}}{{#each demands as |demand|}}<p>The border on a map</p>
    <figure><img src="images/map.png" alt="A map"><figcaption>{{inline demand.title}}</figcaption></figure>
    {{prose demand.text}}{{/each}}`,
  ),
]);
