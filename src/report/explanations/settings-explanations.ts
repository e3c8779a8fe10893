import type { Explanation } from "./explanation.js";

/** The codes about what a submission says of the rules. */
export const SETTINGS_EXPLANATIONS = {
  "fixed-rule": {
    means:
      "The rule finds what keeps a letter from being made at all. It can neither be turned off nor have another severity.",
    file: "data/submission.yaml",
    wrong: "check:\n  unknown-key: off",
    right: "check:\n  doubled-word: off",
  },
  "unused-exception": {
    means:
      "An exception says that a finding may stay, and nothing of the kind is found any more. Left in, it would hide the next one.",
    file: "data/submission.yaml",
    wrong:
      "check:\n  doubled-word:\n    - {id: roads-closed, reason: a quotation}    # and nothing is doubled there",
    right: "check: {}",
  },
} satisfies Record<string, Explanation>;
