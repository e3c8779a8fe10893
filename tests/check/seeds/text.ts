import type { Seed } from "../seed.js";

/** Faults that a careful reader of the texts finds. */
export const TEXT_SEEDS: readonly Seed[] = [
  {
    fault: "a word twice, with a line end between",
    code: "doubled-word",
    edits: [
      {
        file: "data/facts.yaml",
        find: "and vehicles\n      were turned",
        put: "and vehicles\n      ⟦vehicles⟧ were turned",
      },
    ],
    args: { word: "vehicles" },
  },
  {
    fault: "a word twice in a language that no letter is in",
    code: "doubled-word",
    edits: [{ file: "data/recipients.yaml", find: "sujet des villages", put: "sujet des ⟦des⟧ villages" }],
    args: { word: "des" },
  },
];
