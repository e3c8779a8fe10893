import { columnWidths, type ContentWidth, widestOf } from "./column-widths.js";
import type { Table, TableCell } from "./letter.js";
import type { Pt } from "./page.js";
import { gridOf } from "./table-grid.js";

/** What the columns of a table share: `width` points together, `gap` of them between two. */
interface TableRoom {
  readonly width: Pt;
  readonly gap: Pt;
}

/** A cell with its first column, and the widths that serve it. */
interface MeasuredCell {
  readonly start: number;
  readonly columns: number;
  readonly width: ContentWidth;
}

/** The widths of a table's columns by the content of all their cells, as `measure` finds it. */
export function tableColumns(
  table: Table,
  { width, gap }: TableRoom,
  measure: (cell: TableCell) => ContentWidth,
): readonly Pt[] {
  const count = gridOf(table.body)[0]?.columns ?? 0;
  const cells = [...measureRows(table.head, measure), ...measureRows(table.body, measure)];
  const single = Array.from({ length: count }, (_, column) =>
    widestOf(
      cells.filter(({ start, columns }) => columns === 1 && start === column).map((cell) => cell.width),
    ),
  );
  const wide = cells
    .filter(({ columns }) => columns > 1)
    .toSorted((one, other) => one.columns - other.columns);
  const needs = wide.reduce<readonly ContentWidth[]>((columns, cell) => widened(columns, cell, gap), single);
  return columnWidths(needs, width - gap * (count - 1));
}

function measureRows(
  rows: Table["body"],
  measure: (cell: TableCell) => ContentWidth,
): readonly MeasuredCell[] {
  const grid = gridOf(rows);
  return rows.flatMap((cells, row) =>
    cells.map((cell, index) => ({
      start: grid[row]?.starts[index] ?? 0,
      columns: cell.columns ?? 1,
      width: measure(cell),
    })),
  );
}

/** Columns of which those that a cell covers serve it too: each takes an equal share of what they lack (CSS 2.1, 17.5.2.2). */
function widened(columns: readonly ContentWidth[], cell: MeasuredCell, gap: Pt): readonly ContentWidth[] {
  const end = cell.start + cell.columns;
  const covered = columns.slice(cell.start, end);
  const share = (key: keyof ContentWidth): Pt => {
    const given = covered.reduce((sum, column) => sum + column[key], gap * (cell.columns - 1));
    return Math.max(0, cell.width[key] - given) / cell.columns;
  };
  const [least, most] = [share("least"), share("most")];
  return columns.map((column, index) =>
    index < cell.start || index >= end
      ? column
      : { least: column.least + least, most: Math.max(column.most + most, column.least + least) },
  );
}
