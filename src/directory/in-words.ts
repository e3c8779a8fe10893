import type { Gender } from "../model/gender.js";
import { type TitleText, titleIn } from "../model/office.js";
import { type LanguageCode, type Text, textIn } from "../model/text.js";

/** The language in which every row of the directory has words. */
const FALLBACK = "en";

/** A text of the directory in a language, or else in English: a new language is no reason to leave an office without a name. */
export function textInWords(text: Text, language: LanguageCode): string | null {
  return textIn(text, language) ?? textIn(text, FALLBACK);
}

/** A title in a language and in the form for a gender, or else in English. */
export function titleInWords(title: TitleText, language: LanguageCode, gender: Gender | null): string | null {
  return titleIn(title, language, gender) ?? titleIn(title, FALLBACK, gender);
}
