import { escapeText } from "./escape-text.js";

/** Columns of the terminal that a shown line may fill. */
const MAX_WIDTH = 96;
/** Columns shown before the caret of a clipped line. */
const LEAD = 32;
/** Characters of a cut word that are left out rather than shown. */
const LONGEST_CUT = 16;
const TAB = "    ";

/** Characters that fill two columns of a terminal: East Asian wide and full-width forms, emoji (UAX #11). */
const WIDE =
  /[\u1100-\u115F\u231A\u231B\u23E9-\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615\u2648-\u2653\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705\u270A\u270B\u2728\u274C\u274E\u2753-\u2755\u2757\u2795-\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1F64F}\u{1F680}-\u{1F6FF}\u{1F7E0}-\u{1F7EB}\u{1F900}-\u{1F9FF}\u{1FA70}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/** Characters that stand on the one before them: marks that take no room, and vowels of Hangul within a syllable. */
const COMBINING = /^[\p{Mn}\p{Me}\u1160-\u11FF]$/u;

interface Cell {
  readonly text: string;
  readonly width: number;
  /** UTF-16 index in the line just after the character. */
  readonly end: number;
}

/** A line of source as a terminal shows it, and the carets below; `column` counts from 1, both in UTF-16 units. */
export function frameLine(
  line: string,
  column: number,
  length: number,
): { readonly shown: string; readonly carets: string } {
  const offset = column - 1;
  const { cells, cutBefore, cutAfter } = cellsNear(line, offset);
  const start = baseOf(cells, firstAfter(cells, offset));
  const end = Math.max(start, firstAfter(cells, offset + length - 1) + 1);
  const clipped = cutBefore || cutAfter || widthOf(cells) > MAX_WIDTH;
  const from = clipped ? clipStart(cells, start) : 0;
  const to = clipEnd(cells, from);
  const before = from > 0 || cutBefore ? "…" : "";
  const after = to < cells.length || cutAfter ? "…" : "";
  const text = cells
    .slice(from, to)
    .map((cell) => cell.text)
    .join("");
  const marked = Math.max(1, widthOf(cells.slice(start, Math.min(end, to))));
  return {
    shown: `${before}${text}${after}`,
    carets: " ".repeat(before.length + widthOf(cells.slice(from, start))) + "^".repeat(marked),
  };
}

/** No more of a very long line than can be shown, so that many findings on one line stay cheap. */
function cellsNear(
  line: string,
  offset: number,
): { readonly cells: readonly Cell[]; readonly cutBefore: boolean; readonly cutAfter: boolean } {
  const reach = 4 * MAX_WIDTH;
  let end = Math.max(0, Math.min(offset, line.length) - reach);
  if (end > 0 && isLowSurrogate(line.charCodeAt(end))) end += 1;
  const near = line.slice(end, offset + reach);
  const cutBefore = end > 0;
  const cells = [...near].map((character) => {
    end += character.length;
    const text = character === "\t" ? TAB : escapeText(character);
    return { text, width: text === character ? columnsOf(character) : text.length, end };
  });
  return { cells, cutBefore, cutAfter: end < line.length };
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Columns of a terminal that a character takes. */
export function columnsOf(character: string): number {
  if (COMBINING.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

function firstAfter(cells: readonly Cell[], offset: number): number {
  const index = cells.findIndex(({ end }) => end > offset);
  return index < 0 ? cells.length : index;
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** The clipped line begins a little before the caret, with a whole word where one begins soon, in any case a whole character. */
function clipStart(cells: readonly Cell[], caret: number): number {
  let from = caret;
  let width = 0;
  while (from > 0 && width + (cells[from - 1]?.width ?? 0) <= LEAD) {
    from -= 1;
    width += cells[from]?.width ?? 0;
  }
  const space = cells.slice(from, from + LONGEST_CUT).findIndex(({ text }) => text === " ");
  return from > 0 && space >= 0 && from + space < caret ? from + space + 1 : baseOf(cells, from);
}

/** A mark is shown on the character before it, and so is what points to it. */
function baseOf(cells: readonly Cell[], index: number): number {
  let base = index;
  while (base > 0 && cells[base]?.width === 0) base -= 1;
  return base;
}

function clipEnd(cells: readonly Cell[], from: number): number {
  let to = from;
  let width = 0;
  while (to < cells.length && width + (cells[to]?.width ?? 0) <= MAX_WIDTH) {
    width += cells[to]?.width ?? 0;
    to += 1;
  }
  return to;
}
