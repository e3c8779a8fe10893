import type { DiagnosticArgs } from "../model/diagnostic.js";
import { quote, tame, type Sentence } from "./phrase.js";

type ConsentCode = "consent-late" | "consent-pending";

/** How consent is recorded, in the row of who gave it. */
export const CONSENT_EXAMPLE = "consent: {status: agreed, on: 2021-11-20, by: who agreed}";

/** The findings of who has agreed to sign. */
export const CONSENT_SENTENCES: { readonly [C in ConsentCode]: (args: DiagnosticArgs[C]) => Sentence } = {
  "consent-late": ({ signatory, on, date }) => ({
    message: `the consent of ${quote(signatory)} is of ${tame(on)}, after the letters' date ${tame(date)}`,
    hint: `see which of the two is wrong; ${quote("--date")} gives letters another date`,
  }),
  "consent-pending": ({ signatory, recorded }) => ({
    message: recorded
      ? `the consent of ${quote(signatory)} is pending: no final letter can bear its name`
      : `nothing says whether ${quote(signatory)} agrees: no final letter can bear its name`,
    hint: `once it has agreed, write ${quote(CONSENT_EXAMPLE)}; without ${quote("--final")} letters are made as drafts`,
  }),
};
