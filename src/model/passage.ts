import type { Place } from "./place.js";
import type { LanguageCode } from "./text.js";

/**
 * What a text is in a letter: sentences; a line such as a subject or a title; or a name, an address, a mailbox, which are written
 * as their owners write them.
 */
export type PassageRole = "prose" | "line" | "name";

/** In a text, what stands for a value, for an element within a line, for what is not looked at: no word and no mark. */
export const MASK = "\uFFFC";

/** A text as a person wrote it, in one language, with the place of each of its characters. */
export interface Passage {
  readonly text: string;
  /** Null where one text stands for several languages, and in templates. */
  readonly language: LanguageCode | null;
  readonly role: PassageRole;
  /** The key that the text stands at: `purpose`, `ask`, `name`. A template's own text has the name of the template. */
  readonly key: string;
  /** The table of the row, as its file is named: `facts`, `directory/offices`; a template's own text is of `templates`. */
  readonly table: string;
  /** Id of the row; null outside of tables. */
  readonly row: string | null;
  /** Where the characters from `start` up to `end` stand, cut at the end of the first line. */
  readonly placeOf: (start: number, end: number) => Place;
}
