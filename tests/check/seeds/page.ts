import { png } from "../../images/builder.js";
import type { Edit, Seed } from "../seed.js";

const facts = "data/facts.yaml";
const recipients = "data/recipients.yaml";
const signatories = "data/signatories.yaml";
const letter = "templates/letter.hbs";
const icrc: Edit = { file: recipients, find: "- id: icrc", put: "- ⟦id⟧: icrc" };

/** A row of a table that no page divides, and what follows it. */
const tallRow = (lines: number, then = ""): string =>
  `<table><tbody><tr><td>${Array.from({ length: lines }, (_, index) => `<p>Line ${index}</p>`).join("")}</td></tr></tbody></table>${then}`;

/** An annex of a letter, made by a template. */
const annexed = (row: string, template: string): readonly Edit[] => [
  {
    file: "data/annexes.yaml",
    put: `- ${row}: report\n  title: Report\n  template: annex-text\n  text: A report.\n`,
  },
  {
    file: recipients,
    find: "  facts: [villages-cut-off]\n",
    put: "  facts: [villages-cut-off]\n  annexes: [report]\n",
  },
  { file: "templates/annex-text.hbs", find: "{{prose annex.text}}", put: template },
];

/** Further signatories, in one column with room for ink: a block of many pages. */
const signatoriesInInk = (count: number): readonly Edit[] => [
  {
    file: signatories,
    put: Array.from(
      { length: count },
      (_, index) =>
        `- {id: s${index}, name: Number ${index}, consent: {status: agreed, on: 2021-11-20, by: it}}\n`,
    ).join(""),
  },
  {
    file: "data/submission.yaml",
    find: "languages: [en, fr]\n",
    put: "languages: [en, fr]\nstyle: {columns: 1, ink: true}\n",
  },
];

/** A row of the office in the submission's own directory. */
const channel = (limits: string): Edit => ({
  file: "data/directory/channels.yaml",
  put: `- {id: icrc-president, ${limits}, status: verified, sources: [their site]}\n`,
});

/** A picture of more than a megabyte, for nothing in it comes again. */
function noisy(width: number, height: number): Uint8Array {
  let seed = 1;
  const byte = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed >>> 24;
  };
  const rows = Array.from({ length: height }, () => [0, ...Array.from({ length: width * 3 }, byte)]);
  return png({ width, height, colourType: 2, rows });
}
const noise = noisy(700, 520);
const pictured: Edit = {
  file: letter,
  find: "</body>",
  put: '<figure><img src="noise.png" alt="Noise"></figure></body>',
};

const twoPages = annexed("id", "{{prose annex.text}}");

/** Faults that only pages show. */
export const PAGE_SEEDS: readonly Seed[] = [
  {
    fault: "a character that no font has, in a text of many lines",
    code: "missing-glyph",
    edits: [{ file: facts, find: "vehicles\n      were", put: "vehicles\n      were ⟦☃⟧" }],
    twin: [{ file: facts, find: "vehicles\n      were", put: "vehicles\n      were “№ 7 – § 3”" }],
    args: { character: "☃" },
  },
  {
    fault: "a character that no font has, within a word in quotation marks",
    code: "missing-glyph",
    edits: [
      {
        file: facts,
        find: "en: Several villages are",
        put: 'en: "Several vil⟦中⟧lages are"} #',
      },
    ],
    twin: [{ file: facts, find: "en: Several villages", put: "en: Several Տավուշ villages" }],
  },
  {
    fault: "a character that no font has, in the words of a template",
    code: "missing-glyph",
    edits: [
      {
        file: "templates/letter.hbs",
        find: '<h2>{{phrase "asks-heading"}}</h2>',
        put: "<h2>What we ⟦☂⟧ask</h2>",
      },
    ],
    twin: [
      {
        file: "templates/letter.hbs",
        find: '<h2>{{phrase "asks-heading"}}</h2>',
        put: "<h2>Was wir erbitten – ЧТО МЫ ПРОСИМ</h2>",
      },
    ],
  },
  {
    fault: "a character that no font has, in the name of a signatory",
    code: "missing-glyph",
    edits: [{ file: signatories, find: "name: Beta Centre", put: "name: Beta ⟦☃⟧ Centre" }],
    twin: [{ file: signatories, find: "name: Beta Centre", put: "name: Բետա Centre Бета" }],
  },
  {
    fault: "a character that no font has, in a phrase of a language",
    code: "missing-glyph",
    edits: [
      {
        file: "data/languages/en.yaml",
        find: "We respectfully ask you:",
        put: "We respectfully ⟦☃⟧ ask you:",
      },
    ],
    twin: [
      {
        file: "data/languages/en.yaml",
        find: "We respectfully ask you:",
        put: "We respectfully – dass – ask you:",
      },
    ],
  },
  {
    fault: "a word that is wider than the line",
    code: "overfull-line",
    edits: [
      {
        file: facts,
        find: "en: Several villages",
        put: `en: Several ⟦${"Wxyz0".repeat(24)}⟧ villages`,
      },
    ],
    twin: [{ file: facts, find: "en: Several villages", put: `en: Several ${"Wxyz0".repeat(10)} villages` }],
  },
  {
    fault: "a number that is wider than the line, in a block of text",
    code: "overfull-line",
    edits: [
      {
        file: recipients,
        find: "the freedom of movement.",
        put: `the freedom of movement in ⟦${"0123456789".repeat(11)}⟧.`,
      },
    ],
    twin: [
      {
        file: recipients,
        find: "the freedom of movement.",
        put: `the freedom of movement in ${"S/2021/467 ".repeat(15)}.`,
      },
    ],
  },
  {
    fault: "a row of a table that is taller than a page",
    code: "overfull-page",
    edits: [
      {
        file: "templates/letter.hbs",
        find: "</body>",
        put: `${tallRow(60).replace("Line 0", "⟦Tallest⟧")}</body>`,
      },
    ],
    twin: [{ file: letter, find: "</body>", put: `${tallRow(20)}</body>` }],
    args: { text: "Tallest" },
  },
  {
    fault: "a row of signatories that is taller than a page",
    code: "overfull-page",
    edits: [
      {
        file: signatories,
        find: "name: Beta Centre",
        put: `name: ⟦Beta Centre⟧\n  title: "${"word ".repeat(2000)}"`,
      },
    ],
    twin: [
      {
        file: signatories,
        find: "name: Beta Centre",
        put: `name: Beta Centre\n  title: "${"word ".repeat(100)}"`,
      },
    ],
  },
  {
    fault: "a line alone on the last page of an annex",
    code: "nearly-empty-page",
    edits: annexed("⟦id⟧", tallRow(41, "<p>A last line.</p>")),
    twin: annexed("id", tallRow(41, "<p>A last line.</p>".repeat(8))),
    recipient: "icrc",
    args: { annex: "report", pages: 3, lines: 1, percent: 2 },
  },
  {
    fault: "signatures on a page of their own, behind what cannot be divided",
    code: "signature-only-page",
    edits: [icrc, { file: letter, find: "</body>", put: `${tallRow(38)}</body>` }],
    twin: [{ file: letter, find: "</body>", put: `${tallRow(30)}</body>` }],
    recipient: "icrc",
    args: { page: 3, pages: 3 },
    // The row is one of the template, which all letters have.
    elsewhere: true,
  },
  {
    fault: "signatures on a page of their own, which are many",
    code: "signature-only-page",
    edits: [...signatoriesInInk(8), icrc, { file: letter, find: "</body>", put: `${tallRow(38)}</body>` }],
    // A list that goes on over pages has pages of names, and is no fault.
    twin: signatoriesInInk(120),
    recipient: "icrc",
    elsewhere: true,
  },
  {
    fault: "more pages than the recipient's own limit",
    code: "over-limit",
    edits: [
      ...twoPages,
      { file: recipients, find: "- id: icrc\n", put: "- id: icrc\n  limits: {pages: ⟦1⟧}\n" },
    ],
    twin: [
      ...twoPages,
      { file: recipients, find: "- id: icrc\n", put: "- id: icrc\n  limits: {pages: 2}\n" },
    ],
    recipient: "icrc",
    args: { measure: "pages", found: 2, most: 1 },
  },
  {
    fault: "more words than the recipient's own limit, in a block",
    code: "over-limit",
    edits: [
      {
        file: recipients,
        find: "- id: osce\n",
        put: "- id: osce\n  limits:\n    pages: 9\n    words: ⟦20⟧\n",
      },
    ],
    twin: [{ file: recipients, find: "- id: osce\n", put: "- id: osce\n  limits:\n    words: 500\n" }],
    args: { measure: "words", most: 20 },
  },
  {
    fault: "more megabytes than the recipient's own limit, for a picture",
    code: "over-limit",
    edits: [
      { file: recipients, find: "- id: icrc\n", put: "- id: icrc\n  limits: {megabytes: ⟦1⟧}\n" },
      pictured,
    ],
    bytes: { "noise.png": noise },
    twin: [
      { file: recipients, find: "- id: icrc\n", put: "- id: icrc\n  limits: {megabytes: 2}\n" },
      pictured,
    ],
    twinBytes: { "noise.png": noise },
    args: { measure: "megabytes", most: 1 },
  },
  {
    fault: "more pages than the limit of the office",
    code: "over-limit",
    edits: [...twoPages, icrc, channel("limits: {pages: 1}")],
    twin: [...twoPages, channel("limits: {pages: 2}")],
    args: { measure: "pages", most: 1, sources: ["their site"] },
  },
  {
    fault: "more words than the limit of the office",
    code: "over-limit",
    edits: [icrc, channel("limits: {words: 20}")],
    // The recipient's own limit goes before.
    twin: [
      channel("limits: {words: 20}"),
      { file: recipients, find: "- id: icrc\n", put: "- id: icrc\n  limits: {words: 900}\n" },
    ],
    args: { measure: "words", most: 20 },
  },
];
