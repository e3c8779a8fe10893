import * as v from "valibot";
import { id } from "./id.js";
import { isoDate } from "./iso-date.js";
import { text, texts } from "./text.js";

/** One row of `data/facts.yaml`. */
const factSchema = v.pipe(
  v.strictObject({
    id: v.pipe(id, v.description("Name by which recipients refer to the fact.")),
    date: v.pipe(v.optional(isoDate), v.description("When it happened or began.")),
    text: v.pipe(text, v.description("What happened.")),
    places: v.pipe(v.optional(texts), v.description("Where it happened.")),
    rights: v.pipe(v.optional(texts), v.description("Rights that it affects.")),
    people: v.pipe(v.optional(texts), v.description("People whom it affects.")),
  }),
  v.title("a map"),
);

/** `data/facts.yaml`. */
export const factsSchema = v.pipe(v.array(factSchema), v.title("a list of facts"));
