/** Files that `keep-ahead.ts` makes beside the program: trees of the YAML that comes with it, subsets of its fonts. */
export const KEPT_TREES = "trees.json";
export const KEPT_SUBSETS = "subsets.json";
/** What stands in the bundle in place of `kept-templates.ts`. */
export const KEPT_TEMPLATES = "kept-templates.js";
