import * as v from "valibot";

/** Text that shows something: the empty string and mere spaces are no text. */
export const plainText = v.pipe(v.string(), v.regex(/\S/, "text that is not blank"), v.title("text"));

/** A language's code: `en`, `hy`, `pt-BR`. */
export const languageCode = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "a language code such as `en`"),
  v.title("a language code"),
);

/** A text in one language or several. */
const textByLanguage = v.pipe(v.record(languageCode, plainText), v.minEntries(1, "at least one language"));

/** A text: the same in every language, or one for each. */
export const text = v.pipe(
  v.union([plainText, textByLanguage]),
  v.title("text, or a map from language to text"),
);

export const texts = v.pipe(v.array(text), v.title("a list of texts"));

/** One point asked, or several. */
export const asked = v.pipe(
  v.union([plainText, textByLanguage, v.pipe(v.array(text), v.minLength(1, "at least one text"))]),
  v.title("text, a map from language to text, or a list of these"),
);
