import * as v from "valibot";
import { id } from "./id.js";
import { text } from "./text.js";

/** One row of `data/signatories.yaml`. */
const signatorySchema = v.pipe(
  v.strictObject({
    id: v.pipe(id, v.description("Name of the row.")),
    name: v.pipe(text, v.description("The organisation's exact name.")),
    representative: v.pipe(v.optional(text), v.description("Who signs for it.")),
    title: v.pipe(v.optional(text), v.description("The representative's title.")),
  }),
  v.title("a map"),
);

/** `data/signatories.yaml`. */
export const signatoriesSchema = v.pipe(
  v.array(signatorySchema),
  v.minLength(1, "at least one signatory"),
  v.title("a list of signatories"),
);
