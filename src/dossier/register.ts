import type { Language } from "../model/language.js";
import type { Place } from "../model/place.js";
import type { RegisterEntry } from "../model/register.js";
import type { LanguageCode } from "../model/text.js";
import type { RegisterWords } from "./register-words.js";

/** Words and the language that they are of. */
export interface Said {
  readonly text: string;
  readonly language: LanguageCode;
}

/** What a register says before it lists letters, its marks and spaces set. */
export interface RegisterHead {
  /** Of all words that are not a letter's own. */
  readonly language: Language;
  readonly words: RegisterWords;
  readonly title: Said;
  readonly sender: Said;
  readonly placeAndDate: string;
  /** Null where the submission has none. */
  readonly reference: string | null;
  /** Where the submission says what it is about. */
  readonly place: Place;
}

/** The letters of a submission in the order in which they are bound. */
export interface Register extends RegisterHead {
  readonly entries: readonly RegisterEntry[];
}
