import type { Table, TableCell } from "../../model/letter.js";
import { gridOf } from "../../model/table-grid.js";
import { blockText, spaced, type TextPlace } from "./block-text.js";
import { displayWidth } from "./display-width.js";
import { inlineText } from "./inline-text.js";
import { wrapText } from "./wrap-text.js";

type Rows = Table["body"];
/** The lines of each cell of a row. */
type Row = readonly (readonly string[])[];

const GAP = "  ";

/** A table as columns where they fit and no cell covers two, else row by row, each value after the name of its column. */
export function tableText({ caption = [], head, body }: Table, place: TextPlace): readonly string[] {
  const said = caption.length === 0 ? [] : wrapText(inlineText(caption), place.width);
  const hasSpans = [...head, ...body].flat().some(({ columns = 1, rows = 1 }) => columns > 1 || rows > 1);
  const columns = hasSpans ? null : inColumns(head, body, place);
  return spaced([said, columns ?? rowByRow(head, body, place)]);
}

function inColumns(head: Rows, body: Rows, place: TextPlace): readonly string[] | null {
  const unbroken = { ...place, width: Infinity };
  const linesOf = (rows: Rows): readonly Row[] =>
    rows.map((cells) => cells.map(({ children }) => blockText(children, unbroken)));
  const [above, below] = [linesOf(head), linesOf(body)];
  const widths = widthsOf([...above, ...below]);
  if (widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length) > place.width) return null;
  const set = (row: Row): readonly string[] => besides(row, widths);
  const rule = widths.map((width) => "-".repeat(width)).join(GAP);
  return [...above.flatMap(set), ...(above.length === 0 ? [] : [rule]), ...below.flatMap(set)];
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

/** Each row for itself, with what cells of rows above it say of it too: who reads one row needs no other. */
function rowByRow(head: Rows, body: Rows, place: TextPlace): readonly string[] {
  const names = namesOf(columnsOf(head));
  const records = columnsOf(body).map((row) =>
    row.flatMap(({ cell, column, columns }) => {
      const covered = Array.from({ length: columns }, (_, index) => names.get(column + index) ?? "");
      return valueText(joinNames(covered, ", "), cell, place);
    }),
  );
  return spaced(records);
}

/** "Name: value", or the value below the name where it is more than a paragraph. */
function valueText(name: string, { children }: TableCell, place: TextPlace): readonly string[] {
  const [first, ...others] = children;
  if (first === undefined) return [];
  const lead = name === "" ? "" : `${name}: `;
  if (first.type !== "paragraph") return [...wrapText(lead, place.width), ...blockText(children, place)];
  const text = inlineText(first.children);
  if (text === "" && others.length === 0) return [];
  return [...wrapText(lead + text, place.width), ...blockText(others, place)];
}

/** What a column is called: the headers above it, the outer first. */
function namesOf(head: readonly (readonly Covering[])[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const { cell, column, columns } of head.flat()) {
    const text = blockText(cell.children, { width: Infinity, depth: { all: 0, ordered: 0 } }).join(" ");
    for (let each = column; each < column + columns; each += 1)
      names.set(each, joinNames([names.get(each) ?? "", text], ", "));
  }
  return names;
}

function joinNames(names: readonly string[], between: string): string {
  return [...new Set(names.filter((name) => name !== ""))].join(between);
}

/** A cell that covers columns of a row, whether it began in the row or above it. */
interface Covering {
  readonly cell: TableCell;
  readonly column: number;
  readonly columns: number;
}

/** What covers each row, from its first column on. */
function columnsOf(rows: Rows): readonly (readonly Covering[])[] {
  const grid = gridOf(rows);
  const placed = rows.flatMap((cells, row) =>
    cells.map((cell, index) => ({
      cell,
      row,
      column: grid[row]?.starts[index] ?? 0,
      columns: cell.columns ?? 1,
    })),
  );
  return rows.map((_, row) =>
    placed
      .filter(({ cell, row: first }) => first <= row && row < first + (cell.rows ?? 1))
      .toSorted((one, other) => one.column - other.column),
  );
}
