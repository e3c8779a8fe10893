import type { DiagnosticCode } from "../../../src/model/diagnostic.js";
import type { Seed } from "../seed.js";

const letter = "templates/letter.hbs";
const heading = '<h2>{{phrase "asks-heading"}}</h2>';
const lead = '<p>{{phrase "asks-lead"}}</p>';
const purpose = "{{prose recipient.purpose}}";
const ending = "{{> ending }}";
const opening = "templates/partials/opening.hbs";
const closing = "templates/partials/ending.hbs";
const salutation = "<salutation>{{addressee.salutation}}</salutation>";

/** What is put in the place of a part of the letter's template, and the like that is right. */
const IN_THE_LETTER: readonly (readonly [DiagnosticCode, string, string, string, string])[] = [
  ["template-syntax", "a block that nothing closes", lead, `${lead}⟦{{#if⟧ recipient.closing}}`, lead],
  ["template-syntax", "a block that another closes", lead, `⟦{{#eahc⟧ asks}}${lead}{{/each}}`, lead],
  ["template-syntax", "the end of a block that nothing opens", lead, `${lead}⟦{{/if⟧}}`, lead],
  ["template-refused", "text that is not escaped", purpose, "⟦{{{recipient.purpose}}}⟧", purpose],
  ["unknown-variable", "a letter left out", purpose, "{{prose ⟦recipient.purpos⟧}}", purpose],
  ["unknown-variable", "what every object has", purpose, "{{prose ⟦recipient.constructor⟧}}", purpose],
  [
    "unknown-variable",
    "a word of Handlebars that is misspelt where no letter gets to",
    lead,
    `{{#if recipient.closing}}{{⟦⟧esle}}<p>Words.</p>{{/if}}${lead}`,
    `{{#if recipient.closing}}{{else}}<p>Words.</p>{{/if}}${lead}`,
  ],
  [
    "unknown-variable",
    "a name that nothing has, where no letter gets to",
    lead,
    `{{#if recipient.closing}}<p>{{⟦recipient.nothing⟧}}</p>{{/if}}${lead}`,
    `{{#if recipient.closing}}<p>{{recipient.closing}}</p>{{/if}}${lead}`,
  ],
  ["unknown-helper", "a letter left out", purpose, "⟦⟧{{pros recipient.purpose}}", purpose],
  ["unknown-partial", "a letter left out", ending, "⟦{{> endng }}⟧", ending],
  [
    "empty-variable",
    "a closing that the row has not",
    ending,
    `<p>{{⟦⟧recipient.closing}}</p>${ending}`,
    ending,
  ],
  ["unknown-phrase", "a letter left out", lead, '<p>⟦⟧{{phrase "ask-lead"}}</p>', lead],
  [
    "phrase-values",
    "a value that the phrase has no place for",
    lead,
    '<p>⟦⟧{{phrase "asks-lead" to="x"}}</p>',
    lead,
  ],
  ["helper-failed", "a date that is none", lead, '<p>⟦⟧{{date "soon"}}</p>', "<p>{{date letter.date}}</p>"],
  ["unknown-element", "an element of other pages", heading, "⟦⟧<h1>Asks</h1>", "<h2>Asks</h2>"],
  [
    "unclosed-element",
    "a paragraph that is not closed",
    lead,
    `<blockquote>⟦⟧<p>{{phrase "asks-lead"}}</blockquote>`,
    lead,
  ],
  ["unopened-element", "an end without a beginning", lead, `${lead}⟦⟧</em>`, lead],
  ["wrong-nesting", "a paragraph in a heading", heading, "<h2>⟦⟧<p>Asks</p></h2>", "<h2><em>Asks</em></h2>"],
  ["stray-text", "words between the paragraphs", lead, `${lead}⟦⟧Words`, `${lead}<p>Words.</p>`],
  ["unknown-attribute", "a class", lead, `<p ⟦class⟧="lead">{{phrase "asks-lead"}}</p>`, lead],
  [
    "missing-attribute",
    "a link to nowhere",
    lead,
    "<p>⟦⟧<a>Here</a></p>",
    '<p><a href="https://example.org">Here</a></p>',
  ],
  ["wrong-attribute", "a link that is no address", lead, '<p><a ⟦href⟧="here">Here</a></p>', lead],
  ["repeated-part", "a second body", ending, `⟦⟧<body><p>Words.</p></body>${ending}`, ending],
  [
    "empty-element",
    "a note without words",
    lead,
    `<p>Words.⟦⟧<note></note></p>`,
    "<p>Words.<note>See there.</note></p>",
  ],
  [
    "table-shape",
    "rows of two widths",
    lead,
    "<table><tbody><tr><td>1</td><td>2</td></tr>⟦⟧<tr><td>1</td></tr></tbody></table>",
    lead,
  ],
  [
    "figure-shape",
    "a figure without an image",
    lead,
    "⟦⟧<figure><figcaption>Words</figcaption></figure>",
    lead,
  ],
];

/** Faults of templates: what they name that is not there, and what is no letter. */
export const TEMPLATE_SEEDS: readonly Seed[] = [
  ...IN_THE_LETTER.map(([code, fault, find, put, right]): Seed => ({
    fault,
    code,
    edits: [{ file: letter, find, put }],
    twin: [{ file: letter, find, put: right }],
  })),
  {
    fault: "partials that call each other",
    code: "partial-cycle",
    edits: [{ file: "templates/partials/facts.hbs", put: "⟦{{> facts }}⟧" }],
  },
  {
    fault: "a letter without a subject",
    code: "missing-part",
    edits: [{ file: opening, find: "<subject>{{inline recipient.subject}}</subject>", put: "" }],
    at: { file: "templates/partials/letterhead.hbs", line: 2, column: 1 },
  },
  {
    fault: "a greeting above the subject",
    code: "part-out-of-order",
    edits: [
      { file: opening, find: salutation, put: "" },
      { file: opening, find: "<inside-address>", put: `${salutation}⟦⟧<inside-address>` },
    ],
  },
  {
    fault: "a letter that greets nobody",
    code: "missing-courtesy",
    edits: [
      { file: opening, find: salutation, put: "" },
      { file: letter, find: "<body>", put: "⟦⟧<body>" },
    ],
    args: { part: "salutation" },
  },
  {
    fault: "a letter that does not take leave",
    code: "missing-courtesy",
    edits: [
      { file: closing, find: "<complimentary-close>{{addressee.close}}</complimentary-close>", put: "" },
      { file: letter, find: "<body>", put: "⟦⟧<body>" },
    ],
    args: { part: "complimentary-close" },
  },
  {
    fault: "a note verbale of a coalition",
    code: "form-not-open",
    edits: [
      {
        file: "data/recipients.yaml",
        find: "office: icrc-president\n",
        put: "office: icrc-president\n  template: ⟦note-verbale⟧\n",
      },
    ],
    recipient: "icrc",
  },
  {
    fault: "a signed letter as a draft for an office",
    code: "draft-signed",
    edits: [
      {
        file: "data/recipients.yaml",
        find: "office: icrc-president\n",
        put: "office: icrc-president\n  drafted-for: ⟦foreign-minister-of-armenia⟧\n",
      },
    ],
    recipient: "icrc",
  },
];
