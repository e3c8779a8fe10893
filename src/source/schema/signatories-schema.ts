import * as v from "valibot";
import { id } from "./id.js";
import { isoDate } from "./iso-date.js";
import { plainText, text } from "./text.js";

/** What shows who stands behind a consent, and without which there is none. */
export const EVIDENCE = ["on", "by"];

const consentSchema = v.pipe(
  v.strictObject({
    status: v.pipe(
      v.picklist(["agreed", "pending"]),
      v.title("agreed or pending"),
      v.description("Whether it has agreed to sign the letters as they are."),
    ),
    on: v.pipe(
      v.optional(isoDate),
      v.description("The day on which it agreed, or was asked; needed where it agreed."),
    ),
    by: v.pipe(
      v.optional(plainText),
      v.description("Who agreed for it, or was asked; needed where it agreed. It is never printed."),
    ),
  }),
  v.title("a map such as `{status: pending}`"),
  // For editors: `check-consents.ts` tells of it with the place of the consent.
  v.metadata({
    if: { properties: { status: { const: "agreed" } }, required: ["status"] },
    // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
    then: { properties: Object.fromEntries(EVIDENCE.map((key) => [key, {}])), required: EVIDENCE },
  }),
);

/** One row of `data/signatories.yaml`. */
const signatorySchema = v.pipe(
  v.strictObject({
    id: v.pipe(id, v.description("Name of the row.")),
    name: v.pipe(text, v.description("The organisation's exact name.")),
    representative: v.pipe(v.optional(text), v.description("Who signs for it.")),
    title: v.pipe(v.optional(text), v.description("The representative's title.")),
    consent: v.pipe(
      v.optional(consentSchema),
      v.description("Whether it has agreed to sign; pending when absent."),
    ),
  }),
  v.title("a map"),
);

/** `data/signatories.yaml`. */
export const signatoriesSchema = v.pipe(
  v.array(signatorySchema),
  v.minLength(1, "at least one signatory"),
  v.title("a list of signatories"),
);
