import { DATA_EXPLANATIONS } from "./data-explanations.js";
import { DIRECTORY_EXPLANATIONS } from "./directory-explanations.js";
import type { Explanation } from "./explanation.js";
import { SETTINGS_EXPLANATIONS } from "./settings-explanations.js";
import { TEXT_EXPLANATIONS } from "./text-explanations.js";

/** What each code means. */
export const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  ...SETTINGS_EXPLANATIONS,
  ...TEXT_EXPLANATIONS,
  ...DATA_EXPLANATIONS,
  ...DIRECTORY_EXPLANATIONS,
};
