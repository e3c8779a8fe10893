import type { Explanation } from "./explanation.js";

/** The codes of a careful reader of texts. */
export const TEXT_EXPLANATIONS = {
  "doubled-word": {
    means:
      "A word stands twice, one behind the other. In print it shows carelessness; at a line end nobody sees it before.",
    file: "data/facts.yaml",
    wrong: "text: The road was was closed.",
    right: "text: The road was closed.",
  },
} satisfies Record<string, Explanation>;
