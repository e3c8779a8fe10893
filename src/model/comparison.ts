import type { PlainPartType } from "./letter.js";
import type { LanguageCode } from "./text.js";

/** What a passage is. A `bullet` and a `numbered` one begin an item of a list, `further` stands in one that has begun. */
export type PassageType =
  | "paragraph"
  | "heading"
  | "bullet"
  | "numbered"
  | "further"
  | "head-row"
  | "row"
  | "caption"
  | "figure"
  | "signature"
  | "note"
  | "title";

/** What a passage is beside its words: two of the same words may differ in it. */
export interface PassageKind {
  readonly type: PassageType;
  /** Of a heading its level; of what stands in lists how many; else 0. */
  readonly level: number;
  /** In how many quotations it stands. */
  readonly quoted: number;
  /** How a list counts and from where, which cells a row has; empty where there is no choice. */
  readonly shape: string;
}

/** What a text says in every language alike, as it can be compared. */
export interface PassageValue {
  readonly type: "date" | "number" | "symbol" | "address" | "note";
  /** A date as of ISO 8601, a number in the digits of ASCII with a full stop before its decimals, others as written. */
  readonly value: string;
}

/** The least that is compared: a paragraph, an item of a list, a row of a table. */
export interface Passage {
  readonly kind: PassageKind;
  /** How the page labels it, `(a)`; empty where it does not. No two passages differ by it alone: one item more moves all after it. */
  readonly label: string;
  /** One line for each that the letter breaks; emphasis as in CommonMark, addresses of links in angle brackets. */
  readonly text: string;
  /** In the order of the text. */
  readonly values: readonly PassageValue[];
}

/** Parts of a letter as they are compared; `text` is all of one that is known by its text alone. */
export type SectionType = PlainPartType | "draft-mark" | "signature-block" | "annex" | "notes" | "text";

export interface Section {
  readonly type: SectionType;
  /** Of an annex its id, or its label where it has none; else empty. */
  readonly name: string;
  readonly passages: readonly Passage[];
}

/** A stretch of the words of two passages, in the order in which they are read. */
export interface WordChange {
  readonly type: "same" | "removed" | "added";
  readonly text: string;
}

/** One step of the way from a letter to another. */
export type Difference =
  | { readonly type: "same"; readonly before: Passage; readonly after: Passage }
  /** Of the same words where only their kinds differ. */
  | {
      readonly type: "changed";
      readonly before: Passage;
      readonly after: Passage;
      readonly words: readonly WordChange[];
    }
  /** In two languages: what the one says and the other does not. */
  | {
      readonly type: "diverged";
      readonly before: Passage;
      readonly after: Passage;
      readonly lost: readonly PassageValue[];
      readonly gained: readonly PassageValue[];
    }
  /** `moved`: the same passage stands elsewhere in the other letter. */
  | { readonly type: "removed"; readonly before: Passage; readonly moved: boolean }
  | { readonly type: "added"; readonly after: Passage; readonly moved: boolean };

export interface ComparedSection {
  readonly type: SectionType;
  readonly name: string;
  readonly differences: readonly Difference[];
}

/** Two letters, section by section in the order of both. */
export interface LetterComparison {
  /** Whether words were compared, or, in two languages, what does not depend on words. */
  readonly by: "words" | "structure";
  readonly sections: readonly ComparedSection[];
}

/** A letter of a dossier, as far as dossiers can be compared. */
export interface DossierLetter {
  readonly recipient: string;
  readonly language: LanguageCode;
  readonly name: string;
  /** Of the file that is sent, in hexadecimal digits. */
  readonly sha256: string;
  /** Its words in plain text; null where the dossier does not have them. */
  readonly text: string | null;
}

/** What became of a letter from one dossier to the other; `comparison` is null where a dossier has not its words. */
export interface DossierStep {
  readonly recipient: string;
  readonly language: LanguageCode;
  readonly type: "same" | "changed" | "removed" | "added";
  readonly comparison: LetterComparison | null;
}
