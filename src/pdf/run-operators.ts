import type { Glyph, GlyphRun, Pt } from "../model/page.js";
import { formatNumber } from "./format-number.js";
import type { FontUse } from "./text-operators.js";

/** Operators of a line's runs: what stands in a text object, and what is drawn beside it. */
export interface RunOperators {
  readonly text: string;
  /** Empty where nothing is. */
  readonly drawn: string;
}

/**
 * Whether a glyph is drawn by its outline: one that only completes another, such as the dots of an Arabic letter. As text it
 * would be read for a character that nobody wrote, since every code must stand for one (ISO 19005-3, 6.2.11.7.2).
 */
export function isDrawn({ text }: Glyph): boolean {
  return text === "";
}

/** The name of a drawn glyph among the resources of a page, from that of its font. */
export function drawnName(font: string, glyph: number): string {
  return `${font}G${glyph}`;
}

/** Operators that show runs from the origin; `codeOf` gives the code of a glyph of a font. */
export function runOperators(
  runs: readonly GlyphRun[],
  fonts: FontUse,
  codeOf: FontUse["codeOf"],
): RunOperators {
  const text: string[] = [];
  const drawn: string[] = [];
  // Where the line of the text object begins, and where the next run does.
  let [origin, next]: [Pt, Pt] = [0, 0];
  for (const run of runs) {
    const { name, program } = fonts.nameOf(run);
    const left = run.x ?? next;
    text.push(`/${name} ${formatNumber(run.size)} Tf`);
    for (const { x, glyphs } of run.rtl === true ? inReadingOrder(run) : [{ x: 0, glyphs: run.glyphs }]) {
      if (run.x !== undefined || run.rtl === true) {
        const move = formatNumber(left + x - origin);
        text.push(`${move} 0 Td`);
        // As written, so that what is rounded does not add up.
        origin += Number(move);
      }
      const pen: Pen = { x: left + x, text, drawn };
      showGlyphs(glyphs, { name, size: run.size, rise: run.rise }, pen, {
        codeOf: (glyph) => codeOf(run.font, glyph),
        widthOf: (glyph) => program.widthOf(glyph),
      });
    }
    next = left + run.width;
  }
  return { text: text.join("\n"), drawn: drawn.join("\n") };
}

/** Glyphs of a run that one operator shows, and how far they begin from its left edge. */
interface Stretch {
  readonly x: Pt;
  readonly glyphs: readonly Glyph[];
}

/**
 * Text that runs from right to left is shown in the order in which it is read (ISO 32000-1, 14.8.2.3.3), each character with
 * an operator of its own: programs that take the text as it comes have it right, and so have those that sort what they find
 * in a line by its place.
 */
function inReadingOrder({ glyphs }: GlyphRun): readonly Stretch[] {
  const stretches: { x: Pt; glyphs: Glyph[] }[] = [];
  let x: Pt = 0;
  for (const glyph of glyphs) {
    const last = stretches.at(-1);
    // What completes a character stands before it.
    if (last !== undefined && last.glyphs.every(isDrawn)) last.glyphs.push(glyph);
    else stretches.push({ x, glyphs: [glyph] });
    x += glyph.advance;
  }
  return stretches.toReversed();
}

interface Look {
  readonly name: string;
  readonly size: Pt;
  readonly rise: Pt;
}

/** Where the next glyph stands, and what has been written. */
interface Pen {
  x: Pt;
  readonly text: string[];
  readonly drawn: string[];
}

interface Metrics {
  codeOf(glyph: Glyph): number;
  widthOf(glyph: number): number;
}

/** One TJ for each stretch of glyphs at the same height; Ts raises and lowers. */
function showGlyphs(glyphs: readonly Glyph[], look: Look, pen: Pen, { codeOf, widthOf }: Metrics): void {
  const { size } = look;
  let rise = 0;
  let shown = "";
  let hex = "";
  const flushHex = (): void => {
    if (hex !== "") shown += `<${hex}>`;
    hex = "";
  };
  const flush = (): void => {
    flushHex();
    if (shown !== "") pen.text.push(`[${shown}] TJ`);
    shown = "";
  };
  const adjust = (thousandths: number): void => {
    const amount = formatNumber(-thousandths);
    if (amount === "0") return;
    flushHex();
    // Two numbers in a row are two, not one.
    shown += /\d$/u.test(shown) ? ` ${amount}` : amount;
  };
  for (const glyph of glyphs) {
    const advance = (glyph.advance * 1000) / size;
    if (isDrawn(glyph)) {
      pen.drawn.push(drawGlyph(glyph, look, pen.x));
      adjust(advance);
    } else {
      if (look.rise + glyph.yOffset !== rise) {
        flush();
        rise = look.rise + glyph.yOffset;
        pen.text.push(`${formatNumber(rise)} Ts`);
      }
      const offset = (glyph.xOffset * 1000) / size;
      adjust(offset);
      hex += codeOf(glyph).toString(16).padStart(4, "0");
      adjust(advance - widthOf(glyph.id) - offset);
    }
    pen.x += glyph.advance;
  }
  flush();
  if (rise !== 0) pen.text.push("0 Ts");
}

/** Outlines are in thousandths of the em. */
function drawGlyph({ id, xOffset, yOffset }: Glyph, { name, size, rise }: Look, x: Pt): string {
  const scale = String(Number((size / 1000).toFixed(6)));
  const place = `${formatNumber(x + xOffset)} ${formatNumber(rise + yOffset)}`;
  return `q ${scale} 0 0 ${scale} ${place} cm /${drawnName(name, id)} Do Q`;
}
