import * as v from "valibot";
import { languageCode, plainText } from "./text.js";

/** A wording, or one for each gender. */
export const byGender = v.pipe(
  v.union([
    plainText,
    v.strictObject({
      neutral: v.pipe(
        plainText,
        v.description("For a holder who is not known, and for whom no other form is."),
      ),
      feminine: v.pipe(v.optional(plainText), v.description("For a woman.")),
      masculine: v.pipe(v.optional(plainText), v.description("For a man.")),
    }),
  ]),
  v.title("text, or a map with neutral, feminine and masculine"),
);

/** A title: the same in every language, or by language, in each of them one form or one for each gender. */
export const titleText = v.pipe(
  v.union([plainText, v.pipe(v.record(languageCode, byGender), v.minEntries(1, "at least one language"))]),
  v.title("text, or a map from language to text"),
);
