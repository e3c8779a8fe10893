import type { Inline, Table, TableCell } from "../model/letter.js";
import type { GalleyItem, GalleyRow, Pt, Rule, Tag } from "../model/page.js";
import type { BlockFormat } from "./set-blocks.js";
import type { Setting } from "./setting.js";
import type { Stack } from "./stack.js";
import { firstText } from "./first-text.js";
import { FORBIDDEN } from "./item.js";
import { placeColumns } from "./place-columns.js";
import { setParagraph } from "./set-paragraph.js";
import { setRows, type TableRow } from "./set-rows.js";
import { paragraphRows } from "./stack.js";

/** Text of a table, in parts of the size and leading around it. */
const TEXT = 0.9;
/** Further space above and below the table, in parts of the space between blocks. */
const AROUND = 0.4;
/** Space between caption and table, in parts of the leading. */
const CAPTION_GAP = 0.25;
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
  const caption = setCaption(table.caption ?? [], tag, cell, setting);
  const head = setRows(table.head, { role: "THead", parent: tag }, { cell, places }, setting);
  const body = setRows(table.body, { role: "TBody", parent: tag }, { cell, places }, setting);
  const above = withRules(head.map(rowOf), cell, { above: true });
  const bodyRows = withRules(body.map(rowOf), cell, { above: head.length === 0 });
  const rows = withSpace(bodyRows, format.skip * AROUND);
  for (const { row, cells } of body) {
    const excess = heightOf(above) + row.height - setting.room;
    if (excess > 0) reportTooTall(cells, excess, setting);
  }
  const repeated = rows.map((row) => (above.length === 0 ? row : { ...row, above }));
  return { items: [...caption, ...joinRows(above, repeated)], before: format.skip * (1 + AROUND), keep: 0 };
}

function rowOf({ row }: TableRow): GalleyRow {
  return row;
}

/** What is said of a table stands above it, and with it. */
function setCaption(
  caption: readonly Inline[],
  parent: Tag,
  format: BlockFormat,
  setting: Setting,
): readonly GalleyItem[] {
  if (caption.length === 0) return [];
  const tag: Tag = { role: "P", parent: { role: "Caption", parent } };
  const lines = setParagraph(caption, { ...format, hanging: 0, tag }, setting);
  return [
    ...paragraphRows(format.part, lines, FORBIDDEN),
    { type: "penalty", cost: FORBIDDEN },
    { type: "space", height: CAPTION_GAP * format.leading, stretch: 0, shrink: 0 },
  ];
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
  return { ...format, align: "left", size, leading, skip: format.skip * TEXT * 0.5, opening: 0 };
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
    return { ...row, rules: [...row.rules, ...head, ...foot] };
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
