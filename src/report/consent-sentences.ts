import type { DiagnosticArgs } from "../model/diagnostic.js";
import { quote, tame, type Sentence } from "./phrase.js";

type ConsentCode = "consent-late";

/** The findings of who has agreed to sign. */
export const CONSENT_SENTENCES: { readonly [C in ConsentCode]: (args: DiagnosticArgs[C]) => Sentence } = {
  "consent-late": ({ signatory, on, date }) => ({
    message: `the consent of ${quote(signatory)} is of ${tame(on)}, after the letters' date ${tame(date)}`,
    hint: `see which of the two is wrong; ${quote("--date")} gives letters another date`,
  }),
};
