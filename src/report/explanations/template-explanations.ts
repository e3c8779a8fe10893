import type { Explanation } from "./explanation.js";

const file = "templates/letter.hbs";

/** The codes of filling a template. */
export const TEMPLATE_EXPLANATIONS = {
  "template-missing": {
    means: "A row names a template that is neither in your `templates/` nor among the program's own.",
    file: "data/recipients.yaml",
    wrong: "- id: icrc\n  template: leter",
    right: "- id: icrc\n  template: letter",
  },
  "template-syntax": {
    means:
      "The template cannot be read: something that was opened with `{{` or `{{#` is not closed, or closed under another name, or closed and never opened.",
    file,
    wrong: "{{#if recipient.closing}}\n  {{prose recipient.closing}}",
    right: "{{#if recipient.closing}}\n  {{prose recipient.closing}}\n{{/if}}",
  },
  "template-refused": {
    means:
      "Handlebars would allow it, but a letter's template does without: values that are not escaped, decorators, and partials chosen by a value.",
    file,
    wrong: "<p>{{{fact.text}}}</p>",
    right: "{{prose fact.text}}",
  },
  "unknown-variable": {
    means: "The gap has a name that nothing fills. docs/reference/gaps.md lists the names.",
    file,
    wrong: "<subject>{{recipient.subjct}}</subject>",
    right: "<subject>{{recipient.subject}}</subject>",
  },
  "unknown-helper": {
    means: "There is no helper of this name.",
    file,
    wrong: "<date>{{dat letter.date}}</date>",
    right: "<date>{{date letter.date}}</date>",
  },
  "unknown-partial": {
    means:
      "There is no partial of this name, neither in your `templates/partials/` nor among the program's own.",
    file,
    wrong: "{{> opning }}",
    right: "{{> opening }}",
  },
  "partial-cycle": {
    means: "A partial calls itself, directly or by way of others: filling it would never end.",
    file: "templates/partials/opening.hbs",
    wrong: "{{> letterhead }}\n{{> opening }}",
    right: "{{> letterhead }}",
  },
  "empty-variable": {
    means:
      "A gap has a name that is known, but nothing to print for this letter. A letter with a hole in it is not made: give the text, or print the gap only where there is one.",
    file,
    wrong: "{{prose recipient.closing}}",
    right: "{{#if recipient.closing}}\n  {{prose recipient.closing}}\n{{/if}}",
  },
  "unknown-phrase": {
    means: "The letter's language has no fixed phrase of this name under `phrases:` in its file.",
    file,
    wrong: '<h2>{{phrase "asks-headng"}}</h2>',
    right: '<h2>{{phrase "asks-heading"}}</h2>',
  },
  "phrase-values": {
    means:
      "A fixed phrase has names in braces, and the template gives other values than these: one would stay open, or be lost.",
    file,
    wrong: '{{phrase "folio" page=1}}',
    right: '{{phrase "folio" page=1 pages=3}}',
  },
  "helper-failed": {
    means: "A helper was given something that it cannot write out, such as a text where it needs a date.",
    file,
    wrong: "<date>{{date letter.title}}</date>",
    right: "<date>{{date letter.date}}</date>",
  },
} satisfies Record<string, Explanation>;
