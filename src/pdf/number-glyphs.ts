import type { Glyph } from "../model/page.js";

/** The codes by which one document shows the glyphs of a font. */
export interface GlyphCodes {
  /** Its index in the font, unless that stands for another text already: then a code of its own. */
  codeOf(glyph: Glyph): number;
  /** What every code stands for, .notdef included. */
  readonly texts: ReadonlyMap<number, string>;
  /** The glyphs of the codes that are no indexes. */
  readonly renamed: ReadonlyMap<number, number>;
  /** Index of the glyph that a code shows. */
  glyphOf(code: number): number;
}

/** The highest code of two bytes. */
const LAST = 0xffff;

/**
 * Numbers the glyphs of a document as they are first met. A code has one text for all its places (ISO 32000-1, 9.10.3), a
 * glyph may have several: the space of a no-break space, a letter with a joiner that is not seen.
 */
export function numberGlyphs(): GlyphCodes {
  const texts = new Map([[0, ""]]);
  const renamed = new Map<number, number>();
  const codes = new Map<string, number>();
  const rename = (glyph: Glyph): number => {
    let code = LAST;
    while (texts.has(code)) code -= 1;
    texts.set(code, glyph.text);
    renamed.set(code, glyph.id);
    codes.set(`${glyph.id} ${glyph.text}`, code);
    return code;
  };
  return {
    texts,
    renamed,
    glyphOf: (code) => renamed.get(code) ?? code,
    codeOf(glyph) {
      const known = texts.get(glyph.id);
      if (known === undefined) texts.set(glyph.id, glyph.text);
      const isOwn = (known ?? glyph.text) === glyph.text && !renamed.has(glyph.id);
      return isOwn ? glyph.id : (codes.get(`${glyph.id} ${glyph.text}`) ?? rename(glyph));
    },
  };
}
