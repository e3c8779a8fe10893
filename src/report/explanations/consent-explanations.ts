import type { Explanation } from "./explanation.js";

/** The codes about who has agreed to sign, and what nobody can have agreed to. */
export const CONSENT_EXPLANATIONS = {
  "consent-late": {
    means:
      "Somebody agreed to sign on a day after the date that the letters bear. One of the two dates is wrong, or the letters are dated too early.",
    file: "data/signatories.yaml",
    wrong:
      "- id: alpha\n  name: Alpha\n  consent: {status: agreed, on: 2021-11-25, by: its board}    # letters of 2021-11-22",
    right: "- id: alpha\n  name: Alpha\n  consent: {status: agreed, on: 2021-11-20, by: its board}",
  },
  "consent-pending": {
    means:
      "Letters were asked for with `--final`, and one of those who are to sign has not been recorded as agreeing. No letter to be sent may bear a name without leave.",
    file: "data/signatories.yaml",
    wrong: "- id: alpha\n  name: Alpha\n  consent: {status: pending}",
    right: "- id: alpha\n  name: Alpha\n  consent: {status: agreed, on: 2021-11-20, by: its board}",
  },
  "example-text": {
    means:
      "A text is letter for letter one that `demarche init` wrote, and nothing marks the letters as drafts any more: all signatories have agreed, or `--final` was asked for, which makes of it an error that stops the letters. While a consent is pending nothing is said. Should the words be yours by chance, accept the finding under `check:` with the id of the row; for what stands in `data/submission.yaml`, the id is `title` or `sender`.",
    file: "data/signatories.yaml",
    wrong:
      '- id: first-signatory\n  name: "Association for Access to Information"    # the example\'s\n  consent: {status: agreed, on: 2021-11-20, by: its board}',
    right: "- id: alpha\n  name: Alpha\n  consent: {status: agreed, on: 2021-11-20, by: its board}",
  },
} satisfies Record<string, Explanation>;
