import type { ShapedWord, WordShaper } from "./shape-words.js";
import type { TextStyle } from "./text-style.js";

/**
 * The hyphen that ends a line: the language's own where it has one. Whatever glyph draws it stands for U+00AD, so that a reader of the text joins the word again
 * (ISO 32000-1, 14.8.2.2.3).
 */
export function shapeHyphen(shape: WordShaper, style: TextStyle, own: string | null): ShapedWord {
  const candidates = [...(own === null ? [] : [own]), "\u00AD", "\u2010"];
  const drawn = candidates
    .map((text) => shape(text, style))
    .find((word) => word.missing.length === 0 && word.width > 0);
  return asSoftHyphen(drawn ?? shape("-", style));
}

function asSoftHyphen(word: ShapedWord): ShapedWord {
  const runs = word.runs.map((run) => ({
    ...run,
    glyphs: run.glyphs.map((glyph) => ({ ...glyph, text: "\u00AD" })),
  }));
  return { ...word, runs };
}
