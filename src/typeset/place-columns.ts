import type { Table, TableCell } from "../model/letter.js";
import type { Pt } from "../model/page.js";
import { gridOf } from "../model/table-grid.js";
import { columnWidths } from "./column-widths.js";
import { contentWidth, type ContentWidth, widestOf } from "./content-width.js";
import type { BlockFormat } from "./set-blocks.js";
import type { Setting } from "./setting.js";

/** Space between two columns, in ems of the table's text. */
const COLUMN_GAP = 1.2;

/** Where a column stands. */
export type ColumnPlace = Pick<BlockFormat, "x" | "width">;

/** A cell with its first column, and the widths that serve it. */
interface MeasuredCell {
  readonly start: number;
  readonly columns: number;
  readonly width: ContentWidth;
}

/** The columns side by side over the width of the format, widths by the content of all their cells. */
export function placeColumns(table: Table, format: BlockFormat, setting: Setting): readonly ColumnPlace[] {
  const count = gridOf(table.body)[0]?.columns ?? 0;
  const gap = COLUMN_GAP * format.size;
  const cells = [...measure(table.head, format, setting), ...measure(table.body, format, setting)];
  const single = Array.from({ length: count }, (_, column) =>
    widestOf(
      cells.filter(({ start, columns }) => columns === 1 && start === column).map(({ width }) => width),
    ),
  );
  const wide = cells
    .filter(({ columns }) => columns > 1)
    .toSorted((one, other) => one.columns - other.columns);
  const needs = wide.reduce<readonly ContentWidth[]>((columns, cell) => widened(columns, cell, gap), single);
  const widths = columnWidths(needs, format.width - gap * (count - 1));
  let x = format.x;
  return widths.map((width) => {
    const place = { x, width };
    x += width + gap;
    return place;
  });
}

function measure(
  rows: readonly (readonly TableCell[])[],
  format: BlockFormat,
  setting: Setting,
): readonly MeasuredCell[] {
  const grid = gridOf(rows);
  return rows.flatMap((cells, row) =>
    cells.map((cell, index) => {
      const face = cell.header ? "bold" : format.face;
      const width = contentWidth(cell.children, { ...format, face }, setting);
      return { start: grid[row]?.starts[index] ?? 0, columns: cell.columns ?? 1, width };
    }),
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
