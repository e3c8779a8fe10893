import type { Explanation } from "./explanation.js";

/** The codes of what only finished pages show. */
export const PAGE_EXPLANATIONS = {
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
} satisfies Record<string, Explanation>;
