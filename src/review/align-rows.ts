import type { Pair } from "../model/longest-rising.js";

/** How far from the straight way an alignment is looked for: up to twice as many rows on either side it is the best of all. */
const REACH = 60;

/** How much two rows gain by standing beside each other; null where they never do. A row that stands alone gains nothing. */
export type Gain = (before: number, after: number) => number | null;

/**
 * The pairs of rows, rising on both sides, that gain most together (Needleman and Wunsch 1970), near the straight way from the
 * first two to the last two: time and room grow with the rows, not with their square.
 */
export function alignRows(before: number, after: number, gain: Gain): readonly Pair[] {
  if (before >= after) return alignLonger(before, after, gain);
  const pairs = alignLonger(after, before, (one, other) => gain(other, one));
  return pairs.map((pair) => ({ before: pair.after, after: pair.before }));
}

/** How a cell of the table was reached: by a pair, or by a row of one of the lists alone. */
const [PAIR, LONGER, SHORTER] = [0, 1, 2];

/** The straight way never climbs by more than one row of the shorter list, so that neighbouring bands always overlap. */
function alignLonger(rows: number, columns: number, gain: Gain): readonly Pair[] {
  const width = Math.min(columns + 1, 2 * REACH + 1);
  const start = (row: number): number => bandStart(row, { rows, columns, width });
  const steps = new Uint8Array((rows + 1) * width);
  let above = new Float64Array(width);
  steps.fill(SHORTER, 0, width);
  for (let row = 1; row <= rows; row += 1) {
    const own = new Float64Array(width);
    const [from, shift] = [start(row), start(row) - start(row - 1)];
    for (let at = 0; at < width; at += 1) {
      const column = from + at;
      const isBeside = at + shift < width;
      let best = isBeside ? (above[at + shift] ?? 0) : Number.NEGATIVE_INFINITY;
      let step = LONGER;
      const left = own[at - 1];
      if (left !== undefined && left > best) [best, step] = [left, SHORTER];
      const diagonal = above[at + shift - 1];
      const gained = column > 0 && diagonal !== undefined ? gain(row - 1, column - 1) : null;
      if (gained !== null && diagonal !== undefined && diagonal + gained > best)
        [best, step] = [diagonal + gained, PAIR];
      own[at] = best;
      steps[row * width + at] = step;
    }
    above = own;
  }
  return walkBack(rows, columns, (row, column) => steps[row * width + column - start(row)] ?? LONGER);
}

interface Band {
  readonly rows: number;
  readonly columns: number;
  readonly width: number;
}

/** The first column of a row's band. */
function bandStart(row: number, { rows, columns, width }: Band): number {
  const middle = rows === 0 ? 0 : Math.floor((row * columns) / rows);
  return Math.max(0, Math.min(middle - REACH, columns + 1 - width));
}

function walkBack(
  rows: number,
  columns: number,
  stepAt: (row: number, column: number) => number,
): readonly Pair[] {
  const pairs: Pair[] = [];
  let [row, column] = [rows, columns];
  while (row > 0 && column > 0) {
    const step = stepAt(row, column);
    if (step !== SHORTER) row -= 1;
    if (step !== LONGER) column -= 1;
    if (step === PAIR) pairs.push({ before: row, after: column });
  }
  return pairs.toReversed();
}
