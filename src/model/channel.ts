import type { Row } from "./office.js";
import type { Place } from "./place.js";
import type { LanguageCode, Text } from "./text.js";

/** How a letter may reach a body. */
export type Way = "post" | "e-mail" | "portal" | "form" | "fax";

/** What is measured of a letter. A megabyte is a million bytes. */
export type Measure = "words" | "pages" | "megabytes";

export interface Limit {
  readonly most: number;
  /** Where the limit is written. */
  readonly place: Place;
}

export type Limits = { readonly [M in Measure]?: Limit };

/** A rule for the names of files that a body accepts. */
export type FileNameRule = "ascii" | "extended-ascii";

/** How an office receives letters, and what it accepts. The row's id is the office's. */
export interface Channel extends Row {
  /** Languages that the office works in; none where that is not known. */
  readonly languages: readonly LanguageCode[];
  readonly send: readonly {
    readonly by: Way;
    readonly to: string | null;
    readonly remembered: boolean;
    readonly place: Place;
  }[];
  /** Ways that the office refuses. */
  readonly refused: readonly Way[];
  /** Extensions of the files that it accepts; none where that is not known. */
  readonly formats: readonly string[];
  readonly limits: Limits;
  readonly fileName: FileNameRule | null;
  /** How an e-mail to the office is headed: a pattern of `SUBJECT_WORDS`; null where it asks for nothing. */
  readonly emailSubject: Text | null;
  readonly deadline: Text | null;
  /** What else a sender must know. */
  readonly notes: readonly Text[];
  /** Whether the languages are remembered only. */
  readonly languagesRemembered: boolean;
}
