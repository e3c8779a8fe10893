import * as v from "valibot";
import { id } from "./id.js";
import { sources, status } from "./provenance.js";
import { table } from "./table.js";
import { plainText, text } from "./text.js";

/** One row of `data/directory/states.yaml`. */
const stateSchema = v.pipe(
  v.strictObject({
    id: v.pipe(id, v.description("Name by which holders and rotations refer to the State.")),
    order: v.pipe(
      v.optional(plainText),
      v.description("Its name in English as the alphabet takes it, where the name itself is not."),
    ),
    name: v.pipe(text, v.description("Its name as the United Nations have it.")),
    genitive: v.pipe(
      v.optional(text),
      v.description('As it follows "of": "the United Kingdom"; the name when absent.'),
    ),
    status: v.pipe(status, v.description("How sure the row is.")),
    sources: v.pipe(sources, v.description("Where the row's facts come from.")),
  }),
  v.title("a map"),
);

/** `data/directory/states.yaml`. */
export const statesSchema = table(stateSchema, "a list of States");
