/** Spaces beside a mark: the gap before the mark and after it; null leaves what was typed. */
export interface MarkSpacing {
  /** The characters that the row is about. */
  readonly marks: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A dash between words with the spaces around it: of a pair that encloses words the first and the second, and one by itself. */
export interface Dashes {
  readonly open: string;
  readonly close: string;
  readonly alone: string;
}

/** Words that share a line with their neighbour. An entry may be of several words; a last `*` stands for any ending. */
export interface Ties {
  /** Before a number: "Article 35". Small and capital letters are the same. */
  readonly beforeNumber: readonly string[];
  /** After a number: "45 hectares". Small and capital letters are the same. */
  readonly afterNumber: readonly string[];
  /** Before a word with a capital: "Mr Petrosyan". */
  readonly beforeName: readonly string[];
  /** Words that no line ends with, and that no line begins with. */
  readonly neverLast: readonly string[];
  readonly neverFirst: readonly string[];
}

/** How a language sets its marks and keeps words together. */
export interface Typography {
  readonly apostrophe: string;
  readonly ellipsis: string;
  readonly dash: Dashes;
  /** Between the two numbers of a range. */
  readonly range: string;
  /** The label of a subparagraph, with `{number}` for its letter or its small Roman numeral: "(a)". */
  readonly subparagraph: string;
  readonly spacing: readonly MarkSpacing[];
  /** What is often typed at the end of a sentence, and the full stop that it stands for. */
  readonly fullStop: { readonly typed: string; readonly set: string } | null;
  /** The hyphen at the end of a line, where it is not the usual one. */
  readonly hyphen: string | null;
  /** Whether every noun has a capital, which then marks no name. */
  readonly capitalNouns: boolean;
  readonly ties: Ties;
}

/** What a language file has that says nothing of typography. */
export const PLAIN_TYPOGRAPHY: Typography = {
  apostrophe: "’",
  ellipsis: "…",
  dash: { open: " – ", close: " – ", alone: " – " },
  range: "–",
  subparagraph: "({number})",
  spacing: [],
  fullStop: null,
  hyphen: null,
  capitalNouns: false,
  ties: { beforeNumber: [], afterNumber: [], beforeName: [], neverLast: [], neverFirst: [] },
};
