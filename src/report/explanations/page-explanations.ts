import type { Explanation } from "./explanation.js";

/** The codes of what only finished pages show. */
export const PAGE_EXPLANATIONS = {
  "missing-glyph": {
    means:
      "No font of the program has the character, so that the page would show a hollow box in its place. Fonts for further scripts can be installed beside the program.",
    file: "data/facts.yaml",
    wrong: "text: The road was closed ☃ on 11 November.",
    right: "text: The road was closed on 11 November.",
  },
  "overfull-line": {
    means:
      "A word or an address is wider than the line and has no place where it may break, so that it would stand in the margin or be cut off.",
    file: "data/submission.yaml",
    wrong: "style: {columns: 4}    # and a signatory whose name is one very long word",
    right: "style: {columns: 2}",
  },
  "overfull-page": {
    means:
      "A row of a table or of the signatures is taller than a page. Rows are never divided, so that its end would be lost.",
    file: "templates/letter.hbs",
    wrong: "<tr><td>{{prose every-fact-in-one-cell}}</td></tr>",
    right: "{{#each facts as |fact|}}<tr><td>{{prose fact.text}}</td></tr>{{/each}}",
  },
  "nearly-empty-page": {
    means:
      "The last page of a letter or of an annex holds a few lines only. It looks like a mistake, and a sheet that is nearly empty gets lost.",
    file: "data/recipients.yaml",
    wrong: "closing: We remain at your disposal, and thank you for your attention to all that precedes.",
    right: "closing: We remain at your disposal.",
  },
  "signature-only-page": {
    means:
      "A page bears signatures and nothing of what was signed: whoever holds it cannot see to what the names belong, and it could be put under another text.",
    file: "templates/letter.hbs",
    wrong: "<body>... a table that fills its page to the foot</body> {{> ending }}",
    right: "<body>... the table, and two lines of text after it</body> {{> ending }}",
  },
  "over-limit": {
    means:
      "The recipient accepts fewer words, pages or megabytes than the letter has. What is over the limit of a body is often sent back unread.",
    file: "data/recipients.yaml",
    wrong: "limits: {pages: 1}    # and the letter has two",
    right: "limits: {pages: 2}",
  },
} satisfies Record<string, Explanation>;
