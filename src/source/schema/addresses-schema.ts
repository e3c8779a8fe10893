import * as v from "valibot";
import { id } from "./id.js";
import { text, texts } from "./text.js";
import { sources, status } from "./provenance.js";
import { table } from "./table.js";

/** One row of `data/directory/addresses.yaml`. */
const addressSchema = v.pipe(
  v.strictObject({
    id: v.pipe(id, v.description("Name by which offices refer to the address.")),
    lines: v.pipe(v.optional(texts), v.description("The full postal address, a line an entry.")),
    city: v.pipe(
      v.array(text),
      v.minLength(1, "at least one line"),
      v.title("a list of texts"),
      v.description("City and country only: what is shown while the status is `memory`."),
    ),
    status: v.pipe(status, v.description("How sure the row is.")),
    sources: v.pipe(sources, v.description("Where the row's facts come from.")),
  }),
  v.title("a map"),
);

/** `data/directory/addresses.yaml`. */
export const addressesSchema = table(addressSchema, "a list of addresses");
