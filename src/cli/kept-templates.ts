import { type KeptTemplates, NO_TEMPLATES } from "../index.js";

/**
 * The program's own templates as they were compiled ahead of time: none here. `bundle.mjs` puts the script that
 * `keep-ahead.ts` has written in this module's place, so that their bytecode is kept with the program's.
 */
export const keptTemplates: KeptTemplates = NO_TEMPLATES;
