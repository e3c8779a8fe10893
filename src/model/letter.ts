import type { LanguageCode } from "./text.js";
import type { Place } from "./place.js";
import type { CellSpan } from "./table-grid.js";

/** Text and what may stand within a line. */
export type Inline =
  | { readonly type: "text"; readonly text: string; readonly place: Place }
  | {
      readonly type: "emphasis" | "strong" | "superscript" | "subscript";
      readonly children: readonly Inline[];
    }
  | { readonly type: "break" }
  | Note
  /** How many pages an annex has: known when it has been set. */
  | { readonly type: "pages-of"; readonly annex: string; readonly place: Place }
  | { readonly type: "link"; readonly href: string; readonly children: readonly Inline[] }
  /** Text of another language than what is around it, by its tag of BCP 47. */
  | { readonly type: "language"; readonly language: LanguageCode; readonly children: readonly Inline[] };

/** A footnote, where it is referred to. */
export interface Note {
  readonly type: "note";
  /** From 1 through the letter. */
  readonly number: number;
  readonly children: readonly Inline[];
  readonly place: Place;
}

export interface Paragraph {
  readonly type: "paragraph";
  readonly children: readonly Inline[];
}

export interface Heading {
  readonly type: "heading";
  readonly level: 2 | 3;
  readonly children: readonly Inline[];
}

export interface ListItem {
  readonly children: readonly Block[];
}

/** How an ordered list counts. */
export type Numbering = "decimal" | "lower-alpha" | "upper-alpha" | "lower-roman" | "upper-roman";

export interface List {
  readonly type: "list";
  readonly ordered: boolean;
  /** Where absent an ordered list counts by how many others it stands in: 1., (a), (i). */
  readonly numbering?: Numbering;
  /** The number of the first item; 1 when absent. */
  readonly start?: number;
  /** Whether the items are numbered paragraphs: as wide as the text, their numbers in its first lines. */
  readonly paragraphs?: true;
  readonly items: readonly ListItem[];
}

export interface Quotation {
  readonly type: "quotation";
  readonly children: readonly Block[];
}

/** A cell; a header names the column below it or, among the body's, the row beside it. */
export interface TableCell extends CellSpan {
  readonly header: boolean;
  readonly children: readonly Block[];
}

/** The cells of all rows cover the same columns, each once. */
export interface Table {
  readonly type: "table";
  /** What stands above the table; empty or absent where nothing is said of it. */
  readonly caption?: readonly Inline[];
  readonly head: readonly (readonly TableCell[])[];
  /** At least one row. */
  readonly body: readonly (readonly TableCell[])[];
}

/** An image with what is said below it. */
export interface Figure {
  readonly type: "figure";
  /** Path of the image below `data/`. */
  readonly image: string;
  /** What the image shows, for who does not see it. */
  readonly alt: string;
  /** Empty where nothing is said of it. */
  readonly caption: readonly Inline[];
  readonly place: Place;
}

export type Block = Paragraph | Heading | List | Quotation | Table | Figure;

/** One organisation in the signature block; each line set below the one before. */
export interface Signature {
  readonly lines: readonly (readonly Inline[])[];
}

/** The parts of a letter that hold blocks, by their trade names. */
export type PlainPartType =
  | "letterhead"
  | "reference"
  | "marking"
  | "date"
  | "inside-address"
  | "subject"
  | "salutation"
  | "body"
  | "complimentary-close"
  | "initials"
  | "enclosures"
  | "copies";

export interface PlainPart {
  readonly type: PlainPartType;
  readonly children: readonly Block[];
  readonly place: Place;
}

export interface SignatureBlock {
  readonly type: "signature-block";
  /** What introduces the signatories. */
  readonly lead: readonly Block[];
  /** What stands in its place where a further page begins among the signatories; the lead again when empty. */
  readonly continued: readonly Block[];
  readonly signatures: readonly Signature[];
  readonly place: Place;
}

export type LetterPart = PlainPart | SignatureBlock;

/** What goes with the letter in the same document, on pages of its own. */
export interface Annex {
  /** Null where nothing refers to it. */
  readonly id: string | null;
  /** "Annex II", as its heading and its pages name it. */
  readonly label: string;
  readonly title: string;
  readonly children: readonly Block[];
  /** Head of its pages after the first. */
  readonly continuationHead: readonly Inline[];
  /** As the letter's own, for its pages alone. */
  readonly folio: string;
  readonly place: Place;
}

/** A signed letter, the draft of one for somebody else, or a note verbale. */
export type LetterForm = "letter" | "model-letter" | "note-verbale";

/** The document tree of one letter, its parts in reading order. */
export interface Letter {
  readonly form: LetterForm;
  /** What every page bears across it until the letter is sent; null for none. */
  readonly draftMark: readonly Inline[] | null;
  readonly language: LanguageCode;
  /** Title of the document, for its metadata. */
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** By which the document is found, parted by commas; absent where there are none. */
  readonly keywords?: string;
  readonly parts: readonly LetterPart[];
  /** Head of every page after the first. */
  readonly continuationHead: readonly Inline[];
  /** Foot of every page but the annexes'; `{page}` and `{pages}` stand for its number and their total. */
  readonly folio: string;
  readonly annexes: readonly Annex[];
}
