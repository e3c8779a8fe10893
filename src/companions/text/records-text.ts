import type { Table, TableCell } from "../../model/letter.js";
import { gridOf } from "../../model/table-grid.js";
import { blockText, spaced, type TextPlace } from "./block-text.js";
import { inlineText } from "./inline-text.js";
import { wrapText } from "./wrap-text.js";

type Rows = Table["body"];

/** Further lines of a value stand under its name. */
const INDENT = 2;

/** Each row for itself, with what cells of rows above it say of it too: who reads one row needs no other. */
export function recordsText(head: Rows, body: Rows, place: TextPlace): readonly string[] {
  const names = columnNames(head, place);
  const records = coveringsOf(body).map((row) =>
    row.flatMap(({ cell, column, columns }) => {
      const covered = Array.from({ length: columns }, (_, index) => names.get(column + index) ?? "");
      const width = place.width - INDENT;
      return underFirst(valueText(joinNames(covered, " / "), cell, { ...place, width }));
    }),
  );
  return spaced(records);
}

function underFirst(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === 0 || line === "" ? line : " ".repeat(INDENT) + line));
}

/** "Name: value", or the value below the name where it begins with more than a paragraph. */
function valueText(name: string, { children }: TableCell, place: TextPlace): readonly string[] {
  const [first, ...others] = children;
  if (first === undefined) return [];
  const lead = name === "" ? "" : `${name}: `;
  if (first.type !== "paragraph") {
    const named = lead === "" ? [] : wrapText(lead, place.width);
    return [...named, ...blockText(children, place)];
  }
  const text = inlineText(first.children);
  if (text === "" && others.length === 0) return [];
  return [...wrapText(lead + text, place.width), ...blockText(others, place)];
}

/** What each column is called: the headers above it, the outer first. */
function columnNames(head: Rows, at: TextPlace): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const { cell, column, columns } of coveringsOf(head).flat()) {
    const place = { ...at, width: Number.POSITIVE_INFINITY, depth: { all: 0, ordered: 0 } };
    const text = blockText(cell.children, place).join(" ");
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
function coveringsOf(rows: Rows): readonly (readonly Covering[])[] {
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
