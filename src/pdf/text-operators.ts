import type { FontProgram } from "../model/font.js";
import type { Glyph, GlyphRun, Pt } from "../model/page.js";
import { formatNumber } from "./format-number.js";
import { isDrawn, runOperators, type RunOperators } from "./run-operators.js";

/** What text operators need of the fonts: a name for each on the page, and the natural widths. */
export interface FontUse {
  /** The resource name of the run's font. */
  nameOf(run: GlyphRun): { readonly name: string; readonly program: FontProgram };
  /** Notes that a page shows these glyphs; false where the document needs another code than its index for one of them. */
  show(shown: readonly ShownGlyphs[]): boolean;
  /** The code that shows a glyph of a font, and stands for the glyph's text in this document. */
  codeOf(font: string, glyph: Glyph): number;
  /** Operators of runs that other letters have shown. */
  readonly operators: OperatorCache;
}

/** The glyphs that some runs show in one font; one that stands for two texts is here twice. */
export interface ShownGlyphs {
  readonly font: string;
  readonly glyphs: readonly Glyph[];
  /** Glyphs that are drawn, not shown as text. */
  readonly drawn: readonly number[];
}

/** Runs as operators without their place on the page, glyphs by their indexes, and what they show. */
interface Shown {
  readonly operators: RunOperators;
  readonly shown: readonly ShownGlyphs[];
}

/** Finished operators by the runs that they show; gone when the runs are. They change no byte. */
export type OperatorCache = WeakMap<readonly GlyphRun[], Shown>;

/**
 * The operators that show runs on one baseline from (x, y), in PDF's own axes (ISO 32000-1, 9.4).
 * Spaces stay in the text; kerning and justification are the numbers between the glyphs.
 */
export function textOperators(runs: readonly GlyphRun[], x: Pt, y: Pt, fonts: FontUse): string {
  const known = fonts.operators.get(runs) ?? showRuns(runs, fonts);
  fonts.operators.set(runs, known);
  const { text, drawn } = fonts.show(known.shown)
    ? known.operators
    : runOperators(runs, fonts, (font, glyph) => fonts.codeOf(font, glyph));
  const place = `${formatNumber(x)} ${formatNumber(y)}`;
  const shown = `BT\n1 0 0 1 ${place} Tm\n${text}\nET`;
  return drawn === "" ? shown : `${shown}\nq 1 0 0 1 ${place} cm\n${drawn}\nQ`;
}

function showRuns(runs: readonly GlyphRun[], fonts: FontUse): Shown {
  const fontsShown = new Map<string, Map<string, Glyph>>();
  for (const { font, glyphs } of runs) {
    const texts = fontsShown.get(font) ?? new Map<string, Glyph>();
    fontsShown.set(font, texts);
    for (const glyph of glyphs) texts.set(`${glyph.id} ${glyph.text}`, glyph);
  }
  const shown = [...fontsShown].map(([font, texts]) => {
    const all = [...texts.values()];
    const drawn = all.filter(isDrawn).map(({ id }) => id);
    return { font, glyphs: all.filter((glyph) => !isDrawn(glyph)), drawn };
  });
  return { operators: runOperators(runs, fonts, (_, glyph) => glyph.id), shown };
}
