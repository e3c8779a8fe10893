import type { Face } from "./page.js";
import type { LanguageCode } from "./text.js";

/** A font file and the faces that it may draw. Earlier sources are asked first for a character. */
export interface FontSource {
  /** Name that glyph runs and `pages.txt` know it by, such as `serif-italic`. */
  readonly key: string;
  readonly faces: readonly Face[];
  /** TrueType or WOFF 1.0. Asked for once, when the font first draws: a getter may read the file then. */
  readonly bytes: Uint8Array;
  /** Languages whose spaces and stops it draws rather than an earlier source, so that their lines are of one font. */
  readonly languages?: readonly LanguageCode[];
}

/** A font that is not installed. */
export interface AbsentFont {
  /** The npm package to install, with its version. */
  readonly package: string;
  /** What it would draw. */
  readonly characters: RegExp;
}

/** What a PDF needs of a font to embed it (ISO 32000-1, 9.8). Lengths in thousandths of the em. */
export interface FontProgram {
  readonly key: string;
  readonly postScriptName: string;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** Degrees counter-clockwise from the vertical. */
  readonly italicAngle: number;
  readonly boundingBox: readonly [number, number, number, number];
  /** Natural width of a glyph. */
  widthOf(glyph: number): number;
  /** The outline of a glyph, in the same thousandths. */
  outlineOf(glyph: number): Outline;
  /** The font cut down for these glyphs, and some that letters often show beside them. */
  subset(glyphs: ReadonlySet<number>): FontSubset;
}

/** A step of an outline, named as in SVG's paths: move, line, quadratic and cubic curve, close. All points are absolute. */
export interface OutlineStep {
  readonly type: "M" | "L" | "Q" | "C" | "Z";
  readonly values: readonly number[];
}

export type Outline = readonly OutlineStep[];

/** The fonts that a document may embed, by key, in the order of their names; one is read when it is first asked for. */
export type FontPrograms = Pick<ReadonlyMap<string, FontProgram>, "get" | "keys">;

/** A TrueType file with some glyphs of a font alone, under their own indexes. */
export interface FontSubset {
  /** In ascending order. */
  readonly glyphs: readonly number[];
  /** The file, compressed as FlateDecode reads it (ISO 32000-1, 7.4.4). */
  readonly compressed: Uint8Array;
  /** Length of the file before compression, in bytes. */
  readonly length: number;
}
