import type { FontProgram } from "../model/font.js";
import type { GlyphRun, Pt } from "../model/page.js";
import { formatNumber } from "./format-number.js";

/** What text operators need of the fonts: a name for each on the page, and the natural widths. */
export interface FontUse {
  /** The resource name of the font; notes that the run's glyphs are shown. */
  use(run: GlyphRun): { readonly name: string; readonly program: FontProgram };
}

/**
 * The operators that show runs on one baseline from (x, y), in PDF's own axes (ISO 32000-1, 9.4).
 * Spaces stay in the text; kerning and justification are the numbers between the glyphs.
 */
export function textOperators(runs: readonly GlyphRun[], x: Pt, y: Pt, fonts: FontUse): string {
  const operators = ["BT", `1 0 0 1 ${formatNumber(x)} ${formatNumber(y)} Tm`];
  for (const run of runs) {
    const { name, program } = fonts.use(run);
    operators.push(`/${name} ${formatNumber(run.size)} Tf`, ...showRun(run, program));
  }
  operators.push("ET");
  return operators.join("\n");
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
