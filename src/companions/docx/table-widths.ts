import { type ContentWidth, widestOf } from "../../model/column-widths.js";
import type { Block, Table } from "../../model/letter.js";
import type { Pt } from "../../model/page.js";
import { tableColumns } from "../../model/table-columns.js";
import { displayWidth } from "../text/display-width.js";
import { plainText } from "./plain-text.js";
import type { BlockSpot } from "./writing.js";

/** Text of a table, in parts of the size around it; in ems of it the space between columns, and what a character takes. */
export const TABLE_TEXT = 0.9;
const GAP = 1.2;
const CHARACTER = { regular: 0.57, bold: 0.62 };
/** Space between the text of a cell and its end, in points. */
export const CELL_END: Pt = 6;

/** Widths as the page has them, by how many characters words and lines have; each column with the space beside it. */
export function tableWidths(table: Table, spot: BlockSpot): readonly Pt[] {
  const size = spot.style.fontSize * TABLE_TEXT;
  const gap = GAP * size;
  const width = spot.measure - spot.left - spot.right - CELL_END;
  const widths = tableColumns(table, { width, gap }, ({ header, children }) => {
    const unit = CHARACTER[header ? "bold" : "regular"] * size;
    return widestOf(children.map((block) => blockWidth(block, unit)));
  });
  return widths.map((each, index) => each + (index === widths.length - 1 ? CELL_END : gap));
}

function blockWidth(block: Block, unit: Pt): ContentWidth {
  if (block.type === "paragraph") return textWidth(plainText(block.children), unit);
  if (block.type !== "list") throw new Error(`no ${block.type} stands in a cell`);
  const { least, most } = widestOf(
    block.items.flatMap(({ children }) => children.map((each) => blockWidth(each, unit))),
  );
  // Its labels stand in an indent of some four characters.
  return { least: least + 4 * unit, most: most + 4 * unit };
}

function textWidth(text: string, unit: Pt): ContentWidth {
  const widest = (pieces: readonly string[]): Pt => Math.max(0, ...pieces.map(displayWidth)) * unit;
  return { least: widest(text.split(/[\n ]/u)), most: widest(text.split("\n")) };
}
