import type { DiagnosticArgs } from "../model/diagnostic.js";
import { quote, tame, type Sentence } from "./phrase.js";

type ConsentCode = "consent-late" | "consent-pending" | "example-text";

/** How consent is recorded, in the row of who gave it. */
export const CONSENT_EXAMPLE = "consent: {status: agreed, on: 2021-11-20, by: who agreed}";

/** What a row of a table is. */
const ROWS: { readonly [T in DiagnosticArgs["example-text"]["table"]]: string } = {
  submission: "submission",
  signatories: "signatory",
  facts: "fact",
  demands: "demand",
  recipients: "recipient",
};

/** The findings of who has agreed to sign, and of what nobody can have agreed to. */
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
  "example-text": ({ table, key, id }) => ({
    message: `the ${ownerOf(table, key, id)} is still that of the example of ${quote("demarche init")}`,
    hint: "write your own in its place: no final letter is made with it",
  }),
};

/** "title of the submission", "name of the sender", "text of the fact `roads`". */
function ownerOf(table: DiagnosticArgs["example-text"]["table"], key: string, id: string): string {
  if (table === "submission") return `${tame(key)} of the ${key === "title" ? ROWS[table] : tame(id)}`;
  return `${tame(key)} of the ${ROWS[table]} ${quote(id)}`;
}
