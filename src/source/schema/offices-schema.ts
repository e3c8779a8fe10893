import * as v from "valibot";
import { id, mention } from "./id.js";
import { text } from "./text.js";
import { sources, status } from "./provenance.js";

/** One row of `data/directory/offices.yaml`. */
const officeSchema = v.pipe(
  v.strictObject({
    id: v.pipe(id, v.description("Name by which recipients refer to the office.")),
    body: v.pipe(text, v.description("The organisation that the office belongs to.")),
    kind: v.pipe(id, v.description("Sort of body, for the asks of the demands.")),
    title: v.pipe(text, v.description("The office's full title, as the inside address shows it.")),
    vocative: v.pipe(text, v.description("Title by which its holder is spoken to.")),
    form: v.pipe(mention, v.description("Form of address in the language's file.")),
    address: v.pipe(mention, v.description("Id of an address in data/directory/addresses.yaml.")),
    status: v.pipe(status, v.description("How sure the row is.")),
    sources: v.pipe(sources, v.description("Where the row's facts come from.")),
  }),
  v.title("a map"),
);

/** `data/directory/offices.yaml`. */
export const officesSchema = v.pipe(v.array(officeSchema), v.title("a list of offices"));
