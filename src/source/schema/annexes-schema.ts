import * as v from "valibot";
import { id, mention } from "./id.js";
import { text } from "./text.js";

const mentions = v.pipe(v.array(mention), v.title("a list of ids"));

const annexSchema = v.pipe(
  v.strictObject({
    id: v.pipe(id, v.description("Name by which recipients refer to the annex.")),
    title: v.pipe(text, v.description("Heading of the annex; it stands under the enclosures too.")),
    template: v.pipe(id, v.description("Name of a template in templates/, such as `annex-facts`.")),
    text: v.pipe(v.optional(text), v.description("Prose of the annex.")),
    facts: v.pipe(v.optional(mentions), v.description("Ids of facts, in the order of the annex.")),
    demands: v.pipe(v.optional(mentions), v.description("Ids of demands, in the order of the annex.")),
    documents: v.pipe(v.optional(mentions), v.description("Ids of documents, in the order of the annex.")),
  }),
  v.title("a map"),
);

/** `data/annexes.yaml`. */
export const annexesSchema = v.pipe(v.array(annexSchema), v.title("a list of annexes"));
