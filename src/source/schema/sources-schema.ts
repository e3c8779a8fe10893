import * as v from "valibot";
import { plainText } from "./text.js";

/** `data/directory/sources.yaml`: by key, where a source is to be found. */
export const sourcesSchema = v.pipe(
  v.record(
    v.pipe(v.string(), v.regex(/^[A-Z][A-Za-z0-9-]*$/, "a key such as S01"), v.title("a key")),
    plainText,
  ),
  v.title("a map from key to address"),
);
