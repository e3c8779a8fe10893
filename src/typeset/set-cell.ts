import type { TableCell } from "../model/letter.js";
import type { GalleyRow, Line, Tag } from "../model/page.js";
import type { BlockFormat } from "./set-blocks.js";
import type { Setting } from "./setting.js";
import { joinRuns } from "./join-runs.js";
import { setBlocks } from "./set-blocks.js";
import { heightsOf } from "./set-paragraph.js";
import { pile } from "./stack.js";
import { stackLines } from "./stack-lines.js";
import { textStyle } from "./text-style.js";

/** Sets a cell at the place and in the row (`parent`) that its format gives; its height is in points. */
export function setCell(
  cell: TableCell,
  scope: "Column" | "Row",
  format: BlockFormat,
  setting: Setting,
): Pick<GalleyRow, "lines" | "height"> {
  const { columns = 1, rows = 1 } = cell;
  const parent: Tag = cell.header
    ? { role: "TH", parent: format.parent, scope, columns, rows }
    : { role: "TD", parent: format.parent, columns, rows };
  const face = cell.header ? "bold" : format.face;
  const set = stackLines(pile(setBlocks(cell.children, { ...format, face, parent }, setting)));
  return set.lines.length > 0 ? set : emptyCell({ ...format, face, parent }, setting);
}

/** A space, so that the cell is an element of the row for who hears the table read. */
function emptyCell(format: BlockFormat, setting: Setting): Pick<GalleyRow, "lines" | "height"> {
  const style = textStyle(format.face, format.size);
  const runs = joinRuns(
    setting.shape(" ", style).runs.map((run) => ({ run, style })),
    setting.language.code,
  );
  const line: Line = { segments: [{ x: format.x, runs, tag: format.parent }], ...heightsOf(format, setting) };
  return { lines: [{ baseline: line.ascent, line }], height: line.ascent + line.descent };
}
