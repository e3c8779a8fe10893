import type { Block, Table, TableCell } from "../model/letter.js";
import type { GalleyItem, GalleyRow, Pt, Rule, Tag } from "../model/page.js";
import type { BlockFormat } from "./set-blocks.js";
import type { Setting } from "./setting.js";
import type { Stack } from "./stack.js";
import { columnWidths } from "./column-widths.js";
import { contentWidth, widestOf } from "./content-width.js";
import { firstText } from "./first-text.js";
import { FORBIDDEN } from "./item.js";
import { setCell } from "./set-cell.js";

/** Text of a table, in parts of the size and leading around it. */
const TEXT = 0.9;
/** In ems of the table's text: space between two columns. In parts of its leading: above and below the text of a row. */
const COLUMN_GAP = 1.2;
const PADDING = 0.22;
/** Further space above and below the table, in parts of the space between blocks. */
const AROUND = 0.4;
const RULE_THICKNESS: Pt = 0.5;
/** Page breaks between two rows, and before the last or after the first of the body. */
const BREAKS = { inside: 150, edge: 1_000 };

/**
 * Sets a table as wide as the measure: columns by their content, cells flush left, hairlines around the head and at the foot.
 * A row is never split; where one begins a page, the head stands above it again.
 */
export function setTable(table: Table, format: BlockFormat, setting: Setting): Stack {
  const cell = cellFormat(format);
  const places = placeColumns(table, cell, setting);
  const tag: Tag = { role: "Table", parent: format.parent };
  const head = setRows(table.head, { role: "THead", parent: tag }, { cell, places }, setting);
  const body = setRows(table.body, { role: "TBody", parent: tag }, { cell, places }, setting);
  const above = withRules(head, cell, { above: true });
  const rows = withSpace(withRules(body, cell, { above: head.length === 0 }), format.skip * AROUND);
  table.body.forEach((cells, index) => {
    const excess = heightOf(above) + heightOf(body.slice(index, index + 1)) - setting.room;
    if (excess > 0) reportTooTall(cells, excess, setting);
  });
  return {
    items: joinRows(
      above,
      rows.map((row) => (above.length === 0 ? row : { ...row, above })),
    ),
    before: format.skip * (1 + AROUND),
    keep: 0,
  };
}

function heightOf(rows: readonly GalleyRow[]): Pt {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** A row is named by the first words in it. */
function reportTooTall(cells: readonly TableCell[], excess: Pt, setting: Setting): void {
  const first = firstText(cells.flatMap(({ children }) => children));
  setting.faults.overfullPage(first?.text ?? "", excess, first?.place ?? null);
}

function cellFormat(format: BlockFormat): BlockFormat {
  const [size, leading] = [format.size * TEXT, format.leading * TEXT];
  return { ...format, align: "left", size, leading, skip: format.skip * TEXT * 0.5 };
}

/** Where a column stands. */
type ColumnPlace = Pick<BlockFormat, "x" | "width">;

/** The columns side by side over the width of the format, widths by the content of all their cells. */
function placeColumns(table: Table, format: BlockFormat, setting: Setting): readonly ColumnPlace[] {
  const rows = [...table.head, ...table.body];
  const count = rows[0]?.length ?? 0;
  const gap = COLUMN_GAP * format.size;
  const widths = columnWidths(
    Array.from({ length: count }, (_, column) =>
      widestOf(rows.map((row) => widthOf(row[column], format, setting))),
    ),
    format.width - gap * (count - 1),
  );
  let x = format.x;
  return widths.map((width) => {
    const place = { x, width };
    x += width + gap;
    return place;
  });
}

const NO_BLOCKS: readonly Block[] = [];

function widthOf(cell: TableCell | undefined, format: BlockFormat, setting: Setting) {
  const face = cell?.header === true ? "bold" : format.face;
  return contentWidth(cell?.children ?? NO_BLOCKS, { ...format, face }, setting);
}

/** How the cells of a table look and where they stand. */
interface CellSetting {
  readonly cell: BlockFormat;
  readonly places: readonly ColumnPlace[];
}

/** One row of the galley for each row of the table: cell after cell, each from the row's top down. */
function setRows(
  rows: readonly (readonly TableCell[])[],
  group: Tag,
  { cell: format, places }: CellSetting,
  setting: Setting,
): readonly GalleyRow[] {
  const padding = PADDING * format.leading;
  return rows.map((cells) => {
    const parent: Tag = { role: "TR", parent: group };
    const set = cells.map((cell, column) => {
      const scope = group.role === "THead" ? "Column" : "Row";
      return setCell(cell, scope, { ...format, ...places[column], parent }, setting);
    });
    const lines = set.flatMap((cell) =>
      cell.lines.map(({ baseline, line }) => ({ baseline: baseline + padding, line })),
    );
    const height = Math.max(0, ...set.map((cell) => cell.height)) + 2 * padding;
    return { type: "row", part: format.part, height, lines, rules: [] };
  });
}

/** Rows with a hairline at the foot of the last, and at the head of the first if one is asked for `above`. */
function withRules(
  rows: readonly GalleyRow[],
  { x, width }: BlockFormat,
  { above }: { readonly above: boolean },
): readonly GalleyRow[] {
  const ruleAt = (y: Pt): Rule => ({ x, y, width, thickness: RULE_THICKNESS });
  return rows.map((row, index) => {
    const head = above && index === 0 ? [ruleAt(0)] : [];
    const foot = index === rows.length - 1 ? [ruleAt(row.height - RULE_THICKNESS)] : [];
    return { ...row, rules: [...head, ...foot] };
  });
}

/** Rows with so many points below the rule of the last. */
function withSpace(rows: readonly GalleyRow[], space: Pt): readonly GalleyRow[] {
  return rows.map((row, index) => (index < rows.length - 1 ? row : { ...row, height: row.height + space }));
}

function joinRows(head: readonly GalleyRow[], body: readonly GalleyRow[]): readonly GalleyItem[] {
  return [...head, ...body].flatMap((row, index): readonly GalleyItem[] => {
    if (index === 0) return [row];
    return [{ type: "penalty", cost: breakBefore(index - head.length, body.length) }, row];
  });
}

/** Cost of a page break before a row of the body, by its index; rows of the head have indexes below 0. */
function breakBefore(index: number, rows: number): number {
  if (index <= 0) return FORBIDDEN;
  return index === 1 || index === rows - 1 ? BREAKS.edge : BREAKS.inside;
}
