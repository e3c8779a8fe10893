import type { Place } from "./place.js";

/** A language's code as its file in `data/languages/` is named: `en`, `fr`, `hy`. */
export type LanguageCode = string;

/** A longer text is a mistake or an attack: setting one paragraph takes seconds for each megabyte. In UTF-16 units. */
export const MAX_TEXT = 100_000;

/** A text of the submission: the same in every language (a name, a symbol), or one string a language. */
export type Text =
  | { readonly type: "same"; readonly place: Place; readonly text: string }
  | {
      readonly type: "by-language";
      readonly place: Place;
      readonly texts: Readonly<Record<LanguageCode, string>>;
    };

/** The text in a language, or null when it has none in it. */
export function textIn(text: Text, language: LanguageCode): string | null {
  if (text.type === "same") return text.text;
  return Object.hasOwn(text.texts, language) ? (text.texts[language] ?? null) : null;
}
