import type { EnclosedFile } from "./enclosed-file.js";
import type { Letter, LetterPart } from "./letter.js";
import type { Picture } from "./picture.js";
import type { LanguageCode } from "./text.js";

/** A length in points: 1/72 inch. */
export type Pt = number;

/** An sRGB colour: `#1a3a6b`. */
export type Colour = string;

/** A cut of the page's typeface. Which font file draws a character of it is the shaper's choice. */
export type Face = "regular" | "italic" | "bold" | "bold-italic";

/** One glyph of a font, as the line shows it. */
export interface Glyph {
  /** Index in the font file. */
  readonly id: number;
  /** Width that the pen moves by, in points, kerning and justification included. */
  readonly advance: Pt;
  readonly xOffset: Pt;
  readonly yOffset: Pt;
  /** The characters that it stands for; empty for the later glyphs of a cluster. */
  readonly text: string;
}

/** Shaped text in one font at one size. */
export interface GlyphRun {
  /** Key of the font in `Shaper.fonts`. */
  readonly font: string;
  readonly size: Pt;
  /** From left to right, as they stand. */
  readonly glyphs: readonly Glyph[];
  /** Sum of the advances. */
  readonly width: Pt;
  readonly language: LanguageCode;
  /** Distance that the run is raised above the baseline; negative for a subscript. */
  readonly rise: Pt;
  /** Where a link leads; `#note-2` is a note of the letter. */
  readonly href: string | null;
  /** Whether its text runs from right to left: the last glyph is then read first. */
  readonly rtl?: true;
  /** Distance from the segment's left edge, where that is not the end of the run before. */
  readonly x?: Pt;
}

/** A node of the structure tree (ISO 32000-1, 14.7): which element of the letter a line belongs to. */
export interface Tag {
  readonly role:
    | ("Document" | "Sect" | "H1" | "H2" | "H3" | "P" | "L" | "LI" | "Lbl" | "LBody" | "BlockQuote")
    | ("Table" | "THead" | "TBody" | "TR" | "TH" | "TD" | "Div" | "Figure" | "Caption")
    | ("Note" | "Artifact");
  readonly parent: Tag | null;
  /** For an L: how its labels count (ISO 32000-1, table 347). */
  readonly numbering?: "Disc" | "Decimal" | "LowerAlpha" | "UpperAlpha" | "LowerRoman" | "UpperRoman";
  /** For a TH: what it heads. */
  readonly scope?: "Column" | "Row";
  /** For a TH or TD: how many columns and rows it covers, where more than one. */
  readonly columns?: number;
  readonly rows?: number;
  /** For a Figure: what it shows, in words. */
  readonly alt?: string;
  /** For a heading: its words, by which a bookmark names it. */
  readonly title?: string;
  /** For a Note: its name, which no other element of the document has (ISO 14289-1, 7.9). */
  readonly id?: string;
}

/** Whether what a tag marks stands outside of the structure, as does all that is only seen (ISO 32000-1, 14.8.2.2). */
export function isArtifact(tag: Tag): boolean {
  return tag.parent === null ? tag.role === "Artifact" : isArtifact(tag.parent);
}

/** What a reference to the note of a number has for an address, and the note for a name. */
export function noteAddress(number: number): string {
  return `#note-${number}`;
}

/** A picture that stands on the baseline; its size in points. */
export interface SetPicture {
  readonly picture: Picture;
  readonly width: Pt;
  readonly height: Pt;
}

/** Runs of one structure element on one line in reading order, or a picture in their place; `x` from the left edge of the frame. */
export interface Segment {
  readonly x: Pt;
  readonly runs: readonly GlyphRun[];
  readonly tag: Tag;
  readonly picture?: SetPicture;
  /** Black when absent. */
  readonly colour?: Colour;
}

/** A set line: everything on one baseline, in reading order. */
export interface Line {
  readonly segments: readonly Segment[];
  /** Above and below the baseline; together the line's share of the page's height. */
  readonly ascent: Pt;
  readonly descent: Pt;
}

/** A thin filled bar. In a row, `y` counts down from the row's top; on a page, from the page's. */
export interface Rule {
  readonly x: Pt;
  readonly y: Pt;
  readonly width: Pt;
  readonly thickness: Pt;
  /** Black when absent. */
  readonly colour?: Colour;
}

export type PartName = LetterPart["type"] | "continuation-head" | "folio" | "note" | "annex" | "draft-mark";

/**
 * The vertical list of a letter (TeX's term): what page make-up chooses its breaks from.
 * A page may break at a penalty, or at a space that follows a row; a space at the head of a page vanishes.
 */
export type GalleyItem =
  | GalleyRow
  | { readonly type: "space"; readonly height: Pt; readonly stretch: Pt; readonly shrink: Pt }
  /** 0 allows a break, 10000 forbids it, -10000 forces it (Knuth and Plass 1981, "Formulating the problem", turned on its side). */
  | { readonly type: "penalty"; readonly cost: number };

/** One line, or one row of a table or of the signature block: lines at offsets below its top, never split. */
export interface GalleyRow {
  readonly type: "row";
  readonly part: PartName;
  readonly height: Pt;
  readonly lines: readonly { readonly baseline: Pt; readonly line: Line }[];
  readonly rules: readonly Rule[];
  /** Rows set again above it where it begins a page; repeated rows are artifacts. */
  readonly above?: readonly GalleyRow[];
  /** Whether it stands at the foot of the page on which it falls, below all other rows. */
  readonly atFoot?: true;
  /** Rows of the notes that it refers to: they stand at the foot of the same page. */
  readonly notes?: readonly GalleyRow[];
}

/**
 * All lines of a letter, or of one of its annexes, before page make-up, with what stands on each page beside them. Where the letter's language runs
 * from right to left, every `x` counts from the right edge of the frame, and to the right edge of what stands there.
 */
export interface Galley {
  readonly items: readonly GalleyItem[];
  /** What parts the text of a page from its notes; absent where there are none. */
  readonly separator?: GalleyRow;
  readonly continuationHead: Line;
  /** What every page bears across it, and how wide it is; absent where a letter is no draft. */
  readonly draftMark?: { readonly line: Line; readonly width: Pt };
  /** The foot of page n of m. */
  readonly folio: (page: number, pages: number) => Line;
}

/** Where text may stand on a sheet. Measured from the top left corner. */
export interface Frame {
  readonly width: Pt;
  readonly height: Pt;
  readonly left: Pt;
  readonly right: Pt;
  readonly top: Pt;
  readonly bottom: Pt;
  /** Baselines of the running head and of the folio. */
  readonly headBaseline: Pt;
  readonly folioBaseline: Pt;
}

/** A line on a page: `x` of its left edge, `y` of its baseline, both from the top left corner. */
export interface PlacedLine {
  readonly part: PartName;
  readonly x: Pt;
  readonly y: Pt;
  readonly line: Line;
  /** Running heads, folios and repeated rows are not part of the letter's text (ISO 14289-1, 7.8). */
  readonly artifact: boolean;
}

/** A line across a page, behind everything else: it begins at (x, y) and rises by the angle, in radians. */
export interface PlacedMark extends Omit<PlacedLine, "artifact"> {
  readonly angle: number;
}

/** A sheet with everything placed. */
export interface Page {
  readonly width: Pt;
  readonly height: Pt;
  readonly lines: readonly PlacedLine[];
  readonly rules: readonly Rule[];
  readonly mark?: PlacedMark;
}

/** A letter with its pages: all that drawing needs. */
export interface PagedLetter {
  readonly letter: Letter;
  readonly pages: readonly Page[];
  /** Files that go with it; none when absent. */
  readonly files?: readonly EnclosedFile[];
}
