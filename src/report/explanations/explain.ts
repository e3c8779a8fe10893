import type { Explanation } from "./explanation.js";
import { FILE_EXPLANATIONS } from "./file-explanations.js";
import { PAGE_EXPLANATIONS } from "./page-explanations.js";
import { SETTINGS_EXPLANATIONS } from "./settings-explanations.js";
import { TEXT_EXPLANATIONS } from "./text-explanations.js";

/** What each code means. */
export const EXPLANATIONS: Readonly<Record<string, Explanation>> = {
  ...SETTINGS_EXPLANATIONS,
  ...TEXT_EXPLANATIONS,
  ...PAGE_EXPLANATIONS,
  ...FILE_EXPLANATIONS,
};
