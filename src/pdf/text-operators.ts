import type { FontProgram } from "../model/font.js";
import type { GlyphRun, Pt } from "../model/page.js";
import { formatNumber } from "./format-number.js";

/** What text operators need of the fonts: a name for each on the page, and the natural widths. */
export interface FontUse {
  /** The resource name of the run's font. */
  nameOf(run: GlyphRun): { readonly name: string; readonly program: FontProgram };
  /** Notes that a page shows these glyphs. */
  show(shown: readonly ShownGlyphs[]): void;
  /** Operators of runs that other letters have shown. */
  readonly operators: OperatorCache;
}

/** The glyphs that some runs show in one font, each with the characters that it stands for. */
export interface ShownGlyphs {
  readonly font: string;
  readonly glyphs: ReadonlyMap<number, string>;
}

/** Runs as operators without their place on the page, with the glyphs that they show. */
interface Shown {
  readonly body: string;
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
  fonts.show(known.shown);
  return `BT\n1 0 0 1 ${formatNumber(x)} ${formatNumber(y)} Tm\n${known.body}\nET`;
}

function showRuns(runs: readonly GlyphRun[], fonts: FontUse): Shown {
  const operators: string[] = [];
  const shown = new Map<string, Map<number, string>>();
  for (const run of runs) {
    const { name, program } = fonts.nameOf(run);
    operators.push(`/${name} ${formatNumber(run.size)} Tf`, ...showRun(run, program));
    const glyphs = shown.get(run.font) ?? new Map<number, string>();
    shown.set(run.font, glyphs);
    for (const glyph of run.glyphs) noteGlyph(glyphs, glyph.id, glyph.text);
  }
  return { body: operators.join("\n"), shown: [...shown].map(([font, glyphs]) => ({ font, glyphs })) };
}

/** The first text that a glyph stands for is kept: later glyphs of a cluster carry none. */
export function noteGlyph(glyphs: Map<number, string>, id: number, text: string): void {
  const known = glyphs.get(id);
  if (known === undefined || known === "") glyphs.set(id, text);
}

/** One TJ for each stretch of glyphs at the same height; Ts raises and lowers. */
function showRun(run: GlyphRun, program: FontProgram): string[] {
  const operators: string[] = [];
  let rise = 0;
  let shown = "";
  let hex = "";
  const flushHex = (): void => {
    if (hex !== "") shown += `<${hex}>`;
    hex = "";
  };
  const flush = (): void => {
    flushHex();
    if (shown !== "") operators.push(`[${shown}] TJ`);
    shown = "";
  };
  const adjust = (thousandths: number): void => {
    const amount = formatNumber(-thousandths);
    if (amount === "0") return;
    flushHex();
    shown += amount;
  };
  for (const glyph of run.glyphs) {
    if (run.rise + glyph.yOffset !== rise) {
      flush();
      rise = run.rise + glyph.yOffset;
      operators.push(`${formatNumber(rise)} Ts`);
    }
    const offset = (glyph.xOffset * 1000) / run.size;
    adjust(offset);
    hex += glyph.id.toString(16).padStart(4, "0");
    adjust((glyph.advance * 1000) / run.size - program.widthOf(glyph.id) - offset);
  }
  flush();
  if (rise !== 0) operators.push("0 Ts");
  return operators;
}
