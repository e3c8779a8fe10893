import type { Glyph, GlyphRun, Pt } from "../model/page.js";
import type { ShapedRun } from "../model/shaper.js";
import type { LanguageCode } from "../model/text.js";
import type { TextStyle } from "./text-style.js";

/** Shaped text in a style, on its way into a line. */
export interface StyledRun {
  readonly run: ShapedRun;
  readonly style: TextStyle;
}

/** A run while its neighbours of the same look are gathered into it. */
interface OpenRun {
  readonly font: string;
  readonly style: TextStyle;
  readonly glyphs: Glyph[];
  width: Pt;
}

/** The fewest runs that show the given ones side by side: one for each stretch of one font, size, rise and link. */
export function joinRuns(runs: readonly StyledRun[], language: LanguageCode): readonly GlyphRun[] {
  const open: OpenRun[] = [];
  for (const { run, style } of runs) {
    const last = open.at(-1);
    if (last !== undefined && last.font === run.font && looksAlike(last.style, style)) {
      for (const glyph of run.glyphs) last.glyphs.push(glyph);
      last.width += run.width;
    } else {
      open.push({ font: run.font, style, glyphs: [...run.glyphs], width: run.width });
    }
  }
  return open.map(({ font, style, glyphs, width }) => {
    const { size, rise, href } = style;
    return { font, size, glyphs, width, language, rise, href };
  });
}

function looksAlike(one: TextStyle, other: TextStyle): boolean {
  return one === other || (one.size === other.size && one.rise === other.rise && one.href === other.href);
}
