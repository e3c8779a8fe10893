import * as v from "valibot";
import { titleText } from "./gender.js";
import { id, mention } from "./id.js";
import { isoDate } from "./iso-date.js";
import { sources, status } from "./provenance.js";
import { table } from "./table.js";
import { languageCode, text } from "./text.js";

/** One row of `data/directory/offices.yaml`. */
const officeSchema = v.pipe(
  v.strictObject({
    id: v.pipe(id, v.description("Name by which recipients refer to the office.")),
    body: v.pipe(text, v.description("The organisation that the office belongs to.")),
    kind: v.pipe(
      id,
      v.description(
        "Sort of body, for the asks of the demands. Those of the program's offices: security-council, un, osce, council-of-europe, european-union, humanitarian, collective-security, state, mission, government.",
      ),
    ),
    title: v.pipe(titleText, v.description("The office's full title, as the inside address shows it.")),
    addressed: v.pipe(
      v.optional(titleText),
      v.description("The title as the inside address has it, in languages that inflect it."),
    ),
    vocative: v.pipe(titleText, v.description("Title by which its holder is spoken to.")),
    capacity: v.pipe(
      v.optional(titleText),
      v.description("As what a State's representative holds the office; {state} stands for the State."),
    ),
    form: v.pipe(mention, v.description("Form of address in the language's file.")),
    address: v.pipe(mention, v.description("Id of an address in data/directory/addresses.yaml.")),
    memory: v.pipe(
      v.optional(v.pipe(v.array(languageCode), v.title("a list of language codes"))),
      v.description("Languages whose texts are remembered only."),
    ),
    from: v.pipe(
      v.optional(isoDate),
      v.description("First day on which there is the office; always there when absent."),
    ),
    until: v.pipe(
      v.optional(isoDate),
      v.description("Last day on which there is the office; absent while it is there."),
    ),
    "superseded-by": v.pipe(
      v.optional(mention),
      v.description("Id of the office that took its place after its last day."),
    ),
    status: v.pipe(status, v.description("How sure the row is.")),
    sources: v.pipe(sources, v.description("Where the row's facts come from.")),
  }),
  v.title("a map"),
);

/** `data/directory/offices.yaml`. */
export const officesSchema = table(officeSchema, "a list of offices");
