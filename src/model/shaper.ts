import type { Face, Glyph, Pt } from "./page.js";
import type { Direction } from "./language.js";
import type { LanguageCode } from "./text.js";

/** What a font tells of itself, in units of the em. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
}

/** A piece of shaped text in one font. */
export interface ShapedRun {
  /** Key of the font. */
  readonly font: string;
  /** From left to right, as they stand. */
  readonly glyphs: readonly Glyph[];
  readonly width: Pt;
  /** Whether its text runs from right to left: the last glyph is then read first. */
  readonly rtl?: true;
}

/** A character that no font has. */
export interface MissingCharacter {
  readonly character: string;
  /** The npm package of a font that has it, where one is known. */
  readonly package: string | null;
}

/** What a shaper makes of text. */
export interface Shaping {
  /** One a font, in the order in which the text is read. */
  readonly runs: readonly ShapedRun[];
  /** The characters that no font of the chain has. */
  readonly missing: readonly MissingCharacter[];
}

/** Turns text into positioned glyphs, with fallback from font to font. */
export interface Shaper {
  /**
   * Shapes text of one face, size (points), language and direction, kerned and with ligatures.
   * Text must not change its direction within: see UAX #9.
   */
  shape(text: string, face: Face, size: Pt, language: LanguageCode, direction?: Direction): Shaping;
  metrics(face: Face): FontMetrics;
}
