import { Buffer, BufferFlag, shape } from "harfbuzzjs";
import type { Glyph, Pt } from "../model/page.js";
import type { ShapedRun } from "../model/shaper.js";
import type { LanguageCode } from "../model/text.js";
import type { OpenFont } from "./open-font.js";

const SOFT_HYPHEN = "\u00ad";

/** Shapes text that one font has every character of; widths in points at the given size. */
export function shapeText(text: string, open: OpenFont, size: Pt, language: LanguageCode): ShapedRun {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.setLanguage(language);
  buffer.guessSegmentProperties();
  // HarfBuzz hides default ignorables; a soft hyphen is only ever shaped alone, to be shown at a line's end.
  if (text === SOFT_HYPHEN) buffer.setFlags(BufferFlag.PRESERVE_DEFAULT_IGNORABLES);
  shape(open.font, buffer);
  const scale = size / open.unitsPerEm;
  const shaped = buffer.getGlyphInfosAndPositions();
  const glyphs = shaped.map((glyph, index): Glyph => ({
    id: glyph.codepoint,
    advance: (glyph.xAdvance ?? 0) * scale,
    xOffset: (glyph.xOffset ?? 0) * scale,
    yOffset: (glyph.yOffset ?? 0) * scale,
    text: clusterText(text, shaped, index),
  }));
  return { font: open.key, glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) };
}

/** The characters of a cluster, given to its first glyph; clusters ascend in text that runs from left to right. */
function clusterText(text: string, glyphs: readonly { cluster: number }[], index: number): string {
  const start = glyphs[index]?.cluster ?? 0;
  if (index > 0 && glyphs[index - 1]?.cluster === start) return "";
  let next = index + 1;
  while (glyphs[next]?.cluster === start) next += 1;
  return text.slice(start, glyphs[next]?.cluster ?? text.length);
}
