import type { Table } from "../../model/letter.js";
import { blockText, type TextPlace } from "./block-text.js";
import { displayWidth } from "./display-width.js";

type Rows = Table["body"];
/** The lines of each cell of a row. */
type Row = readonly (readonly string[])[];

const GAP = "  ";
/** A column in which text is broken has at least so many columns of the line, or nobody would read it. */
const LEAST_WIDTH = 24;

/** Rows without spans as aligned columns, the widest broken where need be; null where they are too wide even so. */
export function columnsText(head: Rows, body: Rows, place: TextPlace): readonly string[] | null {
  const natural = widthsOf(layRows([...head, ...body], [], place));
  const limits = limitsOf(natural, place.width);
  const [above, below] = [layRows(head, limits, place), layRows(body, limits, place)];
  const widths = widthsOf([...above, ...below]);
  if (totalOf(widths) > place.width) return null;
  const rule = widths.map((width) => "-".repeat(width)).join(GAP);
  const set = (row: Row): readonly string[] => besides(row, widths);
  return [...above.flatMap(set), ...(above.length === 0 ? [] : [rule]), ...below.flatMap(set)];
}

/** In a cell no empty line parts the blocks: it would look like the end of the row. */
function layRows(rows: Rows, limits: readonly number[], place: TextPlace): readonly Row[] {
  return rows.map((cells) =>
    cells.map(({ children }, column) => {
      const within = { ...place, width: limits[column] ?? Number.POSITIVE_INFINITY };
      return children.flatMap((block) => blockText([block], within));
    }),
  );
}

/** How wide each column may be: the widest gets what the others leave. */
function limitsOf(widths: readonly number[], room: number): readonly number[] {
  const excess = totalOf(widths) - room;
  const widest = Math.max(0, ...widths);
  const at = widths.indexOf(widest);
  return widths.map((width, column) =>
    column === at && excess > 0 ? Math.max(LEAST_WIDTH, width - excess) : width,
  );
}

function totalOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
}

function widthsOf(rows: readonly Row[]): readonly number[] {
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...rows.flatMap((row) => (row[column] ?? []).map(displayWidth))),
  );
}

/** The cells of a row beside one another, each filled up to the width of its column. */
function besides(row: Row, widths: readonly number[]): readonly string[] {
  const height = Math.max(1, ...row.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => {
        const text = row[column]?.[line] ?? "";
        return text + " ".repeat(width - displayWidth(text));
      })
      .join(GAP)
      .trimEnd(),
  );
}
