import { Buffer, BufferFlag, ClusterLevel, Direction, shape } from "harfbuzzjs";
import type { Direction as TextDirection } from "../model/language.js";
import type { Glyph, Pt } from "../model/page.js";
import type { ShapedRun } from "../model/shaper.js";
import type { LanguageCode } from "../model/text.js";
import type { OpenFont } from "./open-font.js";

const SOFT_HYPHEN = "\u00ad";
const directions = { ltr: Direction.LTR, rtl: Direction.RTL };

/** Shapes text of one direction that one font has every character of; widths in points at the given size. */
export function shapeText(
  text: string,
  open: OpenFont,
  size: Pt,
  { language, direction }: { readonly language: LanguageCode; readonly direction: TextDirection },
): ShapedRun {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.setLanguage(language);
  buffer.setDirection(directions[direction]);
  // What is left to guess is the script, from the first letter.
  buffer.guessSegmentProperties();
  // Marks keep their own text: a base with one and a base alone are the same glyph.
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
  // HarfBuzz hides default ignorables; a soft hyphen is only ever shaped alone, to be shown at a line's end.
  const shown = text === SOFT_HYPHEN;
  buffer.setFlags(shown ? BufferFlag.PRESERVE_DEFAULT_IGNORABLES : BufferFlag.REMOVE_DEFAULT_IGNORABLES);
  shape(open.font, buffer);
  const scale = size / open.unitsPerEm;
  // Asked for both at once, the package defines four hidden properties of each glyph, which takes as long as to shape it.
  const shaped = buffer.getGlyphInfos();
  const positions = buffer.getGlyphPositions();
  const texts = clusterTexts(text, shaped, direction);
  const glyphs = shaped.map(({ codepoint }, index): Glyph => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    return {
      id: codepoint,
      advance: xAdvance * scale,
      xOffset: xOffset * scale,
      yOffset: yOffset * scale,
      text: texts[index] ?? "",
    };
  });
  const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
  return { font: open.key, glyphs, width, ...(direction === "rtl" ? { rtl: true } : {}) };
}

/** The characters of each cluster, given to its glyph that is read first; clusters ascend in reading order. */
function clusterTexts(
  text: string,
  glyphs: readonly { readonly cluster: number }[],
  direction: TextDirection,
): readonly string[] {
  const read = direction === "rtl" ? glyphs.toReversed() : glyphs;
  const texts = read.map(({ cluster }, index) => {
    if (index > 0 && read[index - 1]?.cluster === cluster) return "";
    let next = index + 1;
    while (read[next]?.cluster === cluster) next += 1;
    return text.slice(cluster, read[next]?.cluster ?? text.length);
  });
  return direction === "rtl" ? texts.toReversed() : texts;
}
