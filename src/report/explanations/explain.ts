import type { DiagnosticCode } from "../../model/diagnostic.js";
import { CONSENT_EXPLANATIONS } from "./consent-explanations.js";
import { DATA_EXPLANATIONS } from "./data-explanations.js";
import { DIRECTORY_EXPLANATIONS } from "./directory-explanations.js";
import type { Explanation } from "./explanation.js";
import { IMAGE_EXPLANATIONS } from "./image-explanations.js";
import { LETTER_EXPLANATIONS } from "./letter-explanations.js";
import { MAIL_EXPLANATIONS } from "./mail-explanations.js";
import { FILE_EXPLANATIONS } from "./file-explanations.js";
import { PAGE_EXPLANATIONS } from "./page-explanations.js";
import { SETTINGS_EXPLANATIONS } from "./settings-explanations.js";
import { SOURCE_EXPLANATIONS } from "./source-explanations.js";
import { STANDING_EXPLANATIONS } from "./standing-explanations.js";
import { TEMPLATE_EXPLANATIONS } from "./template-explanations.js";
import { TEXT_EXPLANATIONS } from "./text-explanations.js";

/** What each code means; a code without an explanation does not compile. */
export const EXPLANATIONS: { readonly [C in DiagnosticCode]: Explanation } = {
  ...SOURCE_EXPLANATIONS,
  ...CONSENT_EXPLANATIONS,
  ...DIRECTORY_EXPLANATIONS,
  ...MAIL_EXPLANATIONS,
  ...TEMPLATE_EXPLANATIONS,
  ...LETTER_EXPLANATIONS,
  ...IMAGE_EXPLANATIONS,
  ...TEXT_EXPLANATIONS,
  ...SETTINGS_EXPLANATIONS,
  ...DATA_EXPLANATIONS,
  ...STANDING_EXPLANATIONS,
  ...PAGE_EXPLANATIONS,
  ...FILE_EXPLANATIONS,
};
