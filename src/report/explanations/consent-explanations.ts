import type { Explanation } from "./explanation.js";

/** The codes about who has agreed to sign. */
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
} satisfies Record<string, Explanation>;
