import * as v from "valibot";
import { id, mention } from "./id.js";
import { asked, text, texts } from "./text.js";

/** One row of `data/demands.yaml`. */
const demandSchema = v.pipe(
  v.strictObject({
    id: v.pipe(id, v.description("Name by which recipients refer to the demand.")),
    title: v.pipe(text, v.description("The demand in a few words.")),
    text: v.pipe(text, v.description("The demand in full.")),
    institutions: v.pipe(v.optional(texts), v.description("Institutions that the demand names.")),
    points: v.pipe(v.optional(texts), v.description("Points that the demand makes.")),
    asks: v.pipe(
      v.optional(v.pipe(v.record(id, asked), v.title("a map from kind of body to text"))),
      v.description(
        "By kind of body, which `demarche offices <office>` shows: what such a body is asked to do about the demand.",
      ),
    ),
    "granted-by": v.pipe(
      v.optional(
        v.pipe(v.array(mention), v.minLength(1, "at least one kind or office"), v.title("a list of ids")),
      ),
      v.description(
        "Kinds of body, or ids of single offices, that can do something about it; of all others it may not be asked. Any can when absent.",
      ),
    ),
  }),
  v.title("a map"),
);

/** `data/demands.yaml`. */
export const demandsSchema = v.pipe(v.array(demandSchema), v.title("a list of demands"));
