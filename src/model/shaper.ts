import type { Face, Glyph, Pt } from "./page.js";
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
  readonly glyphs: readonly Glyph[];
  readonly width: Pt;
}

/** A character that no font has. */
export interface MissingCharacter {
  readonly character: string;
}

/** Turns text into positioned glyphs, with fallback from font to font. */
export interface Shaper {
  /**
   * Shapes text of one face, size (points) and language, kerned and with ligatures.
   * `missing` lists the characters that no font of the chain has.
   */
  shape(
    text: string,
    face: Face,
    size: Pt,
    language: LanguageCode,
  ): { readonly runs: readonly ShapedRun[]; readonly missing: readonly MissingCharacter[] };
  metrics(face: Face): FontMetrics;
}
