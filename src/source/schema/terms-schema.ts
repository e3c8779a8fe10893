import * as v from "valibot";
import { stem } from "./stem.js";
import { languageCode, text } from "./text.js";

const spellings = v.pipe(
  v.array(stem),
  v.minLength(1, "at least one spelling"),
  v.title("a list of spellings"),
);

const term = v.pipe(
  v.strictObject({
    term: v.pipe(text, v.description("The name as the letters spell it.")),
    not: v.pipe(
      v.union([spellings, v.record(languageCode, spellings)]),
      v.title("a list of spellings, or a map from language to such a list"),
      v.description("Spellings that the letters do not have; a * at the end stands for any ending."),
    ),
  }),
  v.title("a map"),
);

/** Names of a submission, each spelt in one way. */
export const termsSchema = v.pipe(v.array(term), v.title("a list of names"));
