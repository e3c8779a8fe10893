import * as v from "valibot";
import { id, mention } from "./id.js";
import { sources, status } from "./provenance.js";
import { table } from "./table.js";

const month = v.pipe(
  v.string(),
  v.regex(/^[0-9]{4}-(?:0[1-9]|1[0-2])$/, "a month such as 2021-01"),
  v.title("a month such as 2021-01"),
);

const year = v.pipe(
  v.string(),
  v.regex(/^[0-9]{4}$/, 'a year in quotation marks: "2021"'),
  v.title("a year"),
);

const states = v.pipe(v.array(mention), v.title("a list of States"));

const electedSchema = v.pipe(
  v.strictObject({
    members: v.pipe(states, v.description("Ids of the States that are members in that year only.")),
    sources: v.pipe(sources, v.description("Where the membership comes from.")),
  }),
  v.title("a map"),
);

/** One row of `data/directory/rotations.yaml`. */
const rotationSchema = v.pipe(
  v.strictObject({
    id: v.pipe(id, v.description("Name of the row.")),
    office: v.pipe(mention, v.description("Id of the office that passes on every month.")),
    start: v.pipe(
      v.strictObject({
        month: v.pipe(month, v.description("The first month.")),
        state: v.pipe(mention, v.description("The State that held the office in it.")),
      }),
      v.title("a map"),
      v.description("Where the order begins."),
    ),
    permanent: v.pipe(states, v.description("Ids of the States that are always members.")),
    elected: v.pipe(
      v.record(year, electedSchema),
      v.title("a map from year to members"),
      v.description("The other members by calendar year."),
    ),
    status: v.pipe(status, v.description("How sure the row is.")),
    sources: v.pipe(sources, v.description("Where the rule comes from.")),
  }),
  v.title("a map"),
);

/** `data/directory/rotations.yaml`. */
export const rotationsSchema = table(rotationSchema, "a list of rotations");
