import type { Glyph, GlyphRun, Pt } from "../model/page.js";
import type { ShapedRun } from "../model/shaper.js";
import type { LanguageCode } from "../model/text.js";
import { isRightToLeft, type TextStyle } from "./text-style.js";
import { visualOrder } from "./visual-order.js";

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

/**
 * The fewest runs that show the given ones, which are in reading order: one for each stretch of one font, size, rise,
 * link, language and direction. In `language` is what names no other.
 */
export function joinRuns(runs: readonly StyledRun[], language: LanguageCode): readonly GlyphRun[] {
  const open: OpenRun[] = [];
  for (const { run, style } of runs) {
    const last = open.at(-1);
    if (last !== undefined && last.font === run.font && looksAlike(last.style, style)) {
      if (isRightToLeft(style)) last.glyphs.unshift(...run.glyphs);
      else for (const glyph of run.glyphs) last.glyphs.push(glyph);
      last.width += run.width;
    } else {
      open.push({ font: run.font, style, glyphs: [...run.glyphs], width: run.width });
    }
  }
  return placeRuns(open, language);
}

function looksAlike(one: TextStyle, other: TextStyle): boolean {
  if (one === other) return true;
  const alike = one.size === other.size && one.rise === other.rise && one.href === other.href;
  return alike && one.language === other.language && one.level === other.level;
}

/** The runs in reading order; where that is not the order in which they stand, each says where it stands. */
function placeRuns(open: readonly OpenRun[], language: LanguageCode): readonly GlyphRun[] {
  const runs = open.map((run) => glyphRun(run, language));
  if (open.length < 2 || open.every(({ style }) => style.level === 0)) return runs;
  const places = new Map<number, Pt>();
  let x: Pt = 0;
  for (const index of visualOrder(open.map(({ style }) => style.level))) {
    places.set(index, x);
    x += open[index]?.width ?? 0;
  }
  return runs.map((run, index) => ({ ...run, x: places.get(index) ?? 0 }));
}

function glyphRun({ font, style, glyphs, width }: OpenRun, language: LanguageCode): GlyphRun {
  const { size, rise, href } = style;
  const run = { font, size, glyphs, width, language: style.language ?? language, rise, href };
  return isRightToLeft(style) ? { ...run, rtl: true } : run;
}
