import type { TableCell } from "../model/letter.js";
import type { GalleyRow, Pt, Rule, Tag } from "../model/page.js";
import { gridOf } from "../model/table-grid.js";
import type { ColumnPlace } from "./place-columns.js";
import type { BlockFormat } from "./set-blocks.js";
import { setCell } from "./set-cell.js";
import type { Setting } from "./setting.js";

/** Above and below the text of a row, in parts of its leading. */
const PADDING = 0.22;
const RULE_THICKNESS: Pt = 0.5;

/** How the cells of a table look and where its columns stand. */
export interface CellSetting {
  readonly cell: BlockFormat;
  readonly places: readonly ColumnPlace[];
}

/** What no page break parts: a row of the table, or several that a cell covers together. */
export interface TableRow {
  readonly row: GalleyRow;
  readonly cells: readonly TableCell[];
}

/** A cell in its place, from the top of its first row down. */
interface SetCell extends Pick<GalleyRow, "lines" | "height"> {
  readonly place: ColumnPlace;
  readonly columns: number;
  /** Indexes of its first row and of the one after its last. */
  readonly first: number;
  readonly end: number;
}

/** Sets the rows of one part of a table, cell after cell from each row's top down; rows that a cell covers are one. */
export function setRows(
  rows: readonly (readonly TableCell[])[],
  group: Tag,
  { cell: format, places }: CellSetting,
  setting: Setting,
): readonly TableRow[] {
  const grid = gridOf(rows);
  const scope = group.role === "THead" ? "Column" : "Row";
  const set = rows.map((cells, first) => {
    const parent: Tag = { role: "TR", parent: group };
    return cells.map((cell, index): SetCell => {
      const start = grid[first]?.starts[index] ?? 0;
      const { columns = 1, rows: down = 1 } = cell;
      const place = placeOver(places.slice(start, start + columns));
      const lines = setCell(cell, scope, { ...format, ...place, parent }, setting);
      return { ...lines, place, columns, first, end: first + down };
    });
  });
  const tops = topsOf(set.flat(), rows.length, 2 * PADDING * format.leading);
  return bandsOf(grid.map(({ reach }) => reach)).map(({ start, end }) => {
    const inside = set.slice(start, end).flat();
    const rules = group.role === "THead" ? rulesBelow(inside, tops, rows.length) : [];
    return {
      row: joinCells(inside, { start, end, tops, rules }, format),
      cells: rows.slice(start, end).flat(),
    };
  });
}

function placeOver(columns: readonly ColumnPlace[]): ColumnPlace {
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) throw new Error("a cell covers a column");
  return { x: first.x, width: last.x + last.width - first.x };
}

/** Where each row begins, and where the last ends: as tall as its own cells, and the last under a tall cell takes what that lacks. */
function topsOf(cells: readonly SetCell[], count: number, padding: Pt): readonly Pt[] {
  const tops: Pt[] = [0];
  const endingAt = new Map<number, SetCell[]>();
  for (const cell of cells) endingAt.set(cell.end, [...(endingAt.get(cell.end) ?? []), cell]);
  for (let row = 0; row < count; row += 1) {
    const ends = endingAt.get(row + 1) ?? [];
    const bottoms = ends.map(({ first, height }) => (tops[first] ?? 0) + height + padding);
    tops.push(Math.max((tops[row] ?? 0) + padding, ...bottoms));
  }
  return tops;
}

/** Stretches of rows that no cell reaches out of. */
function bandsOf(reaches: readonly number[]): readonly { readonly start: number; readonly end: number }[] {
  const ends = reaches.flatMap((reach, index) => (reach === 0 ? [index + 1] : []));
  return ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
}

/** A band of rows: their first and the one after their last, and where all begin. */
interface Band {
  readonly start: number;
  readonly end: number;
  readonly tops: readonly Pt[];
  /** Measured from the first row of all. */
  readonly rules: readonly Rule[];
}

function joinCells(
  cells: readonly SetCell[],
  { start, end, tops, rules }: Band,
  format: BlockFormat,
): GalleyRow {
  const top = tops[start] ?? 0;
  const padding = PADDING * format.leading;
  const lines = cells.flatMap((cell) => {
    const down = (tops[cell.first] ?? 0) - top + padding;
    return cell.lines.map(({ baseline, line }) => ({ baseline: baseline + down, line }));
  });
  const height = (tops[end] ?? 0) - top;
  return {
    type: "row",
    part: format.part,
    height,
    lines,
    rules: rules.map((rule) => ({ ...rule, y: rule.y - top })),
  };
}

/** A hairline below each cell of a head that stands over several columns, up to the last row. */
function rulesBelow(cells: readonly SetCell[], tops: readonly Pt[], count: number): readonly Rule[] {
  return cells
    .filter(({ columns, end }) => columns > 1 && end < count)
    .map(({ place, end }) => ({
      x: place.x,
      y: (tops[end] ?? 0) - RULE_THICKNESS,
      width: place.width,
      thickness: RULE_THICKNESS,
    }));
}
