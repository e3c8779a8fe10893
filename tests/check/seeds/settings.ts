import type { Seed } from "../seed.js";

const file = "data/submission.yaml";
const find = "languages: [en, fr]\n";

/** Faults in what a submission says of the rules. */
export const SETTINGS_SEEDS: readonly Seed[] = [
  {
    fault: "a rule that there is not",
    code: "unknown-key",
    edits: [{ file, find, put: `${find}check:\n  ⟦doubled-words⟧: off\n` }],
    twin: [{ file, find, put: `${find}check:\n  doubled-word: off\n` }],
    args: { key: "doubled-words" },
  },
  {
    fault: "a rule that cannot be set",
    code: "wrong-value",
    edits: [{ file, find, put: `${find}check:\n  unknown-key: ⟦off⟧\n` }],
    twin: [{ file, find, put: `${find}check:\n  doubled-word: error\n` }],
    args: { value: "off" },
  },
  {
    fault: "an exception that no finding meets",
    code: "unused-exception",
    edits: [
      {
        file,
        find,
        put: `${find}check:\n  doubled-word:\n    - {id: ⟦roads-closed⟧, reason: a quotation}\n`,
      },
    ],
    twin: [
      { file, find, put: `${find}check:\n  doubled-word:\n    - {id: roads-closed, reason: a quotation}\n` },
      { file: "data/facts.yaml", find: "the road between", put: "the the road between" },
    ],
    args: { rule: "doubled-word", id: "roads-closed" },
  },
];
