import * as v from "valibot";
import { id, mention } from "./id.js";
import { isoDate } from "./iso-date.js";
import { sources, status } from "./provenance.js";
import { table } from "./table.js";
import { text } from "./text.js";

/** How a holder is spoken of. */
export const gender = v.pipe(v.picklist(["feminine", "masculine"]), v.title("feminine or masculine"));

/** Fields of a term that may be remembered only. */
export const remembered = v.pipe(
  v.array(v.pipe(v.picklist(["from", "until", "name"]), v.title("from, until or name"))),
  v.title("a list of fields"),
);

/** One row of `data/directory/holders.yaml`. */
const holderSchema = v.pipe(
  v.strictObject({
    id: v.pipe(id, v.description("Name of the row; a row of the same id in your own file takes its place.")),
    office: v.pipe(mention, v.description("Id of an office in data/directory/offices.yaml.")),
    from: v.pipe(isoDate, v.description("First day of the term.")),
    until: v.pipe(
      v.optional(v.pipe(v.nullable(isoDate), v.title("a date such as 2021-11-22"))),
      v.description("Last day of the term, itself within it; absent while no end is known."),
    ),
    name: v.pipe(v.optional(text), v.description("Who holds the office.")),
    gender: v.pipe(
      v.optional(gender),
      v.description("How the holder is spoken of, where the source shows it; neutral when absent."),
    ),
    state: v.pipe(
      v.optional(mention),
      v.description("Id of a State in data/directory/states.yaml that holds the office or sent its holder."),
    ),
    vacant: v.pipe(
      v.optional(v.pipe(v.boolean(), v.title("true or false"))),
      v.description("Whether nobody holds the office."),
    ),
    acting: v.pipe(v.optional(text), v.description("Who acts meanwhile.")),
    memory: v.pipe(v.optional(remembered), v.description("Fields that are remembered only.")),
    status: v.pipe(status, v.description("How sure the row is.")),
    sources: v.pipe(sources, v.description("Where the row's facts come from.")),
  }),
  v.title("a map"),
);

/** `data/directory/holders.yaml`. */
export const holdersSchema = table(holderSchema, "a list of holders");
