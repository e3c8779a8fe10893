import type { Table } from "../model/letter.js";
import { tableColumns } from "../model/table-columns.js";
import { contentWidth } from "./content-width.js";
import type { BlockFormat } from "./set-blocks.js";
import type { Setting } from "./setting.js";

/** Space between two columns, in ems of the table's text. */
const COLUMN_GAP = 1.2;

/** Where a column stands. */
export type ColumnPlace = Pick<BlockFormat, "x" | "width">;

/** The columns side by side over the width of the format, widths by the content of all their cells. */
export function placeColumns(table: Table, format: BlockFormat, setting: Setting): readonly ColumnPlace[] {
  const gap = COLUMN_GAP * format.size;
  const widths = tableColumns(table, { width: format.width, gap }, ({ header, children }) =>
    contentWidth(children, { ...format, face: header ? "bold" : format.face }, setting),
  );
  let x = format.x;
  return widths.map((width) => {
    const place = { x, width };
    x += width + gap;
    return place;
  });
}
