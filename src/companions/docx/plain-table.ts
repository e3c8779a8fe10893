import type { Pt } from "../../model/page.js";
import { twips } from "./measures.js";
import { gridXml } from "./table-xml.js";
import type { Writing } from "./writing.js";
import { flag, setTo, type Xml, xml } from "./xml.js";

/** A cell of a table that only sets things beside one another. */
export interface PlainCell {
  readonly children: readonly Xml[];
  /** How many columns it covers; one when absent. */
  readonly columns?: number;
}

/** A row, which no page break splits; one that heads the others stands again on every page. */
export interface PlainRow {
  readonly cells: readonly PlainCell[];
  readonly isHead?: boolean;
  readonly height?: Pt;
}

/** How such a table stands. */
export interface PlainLook {
  readonly widths: readonly Pt[];
  /** Space at the end of each cell. */
  readonly gap: Pt;
  /** Indent from the margin. */
  readonly left?: Pt;
  readonly borders?: readonly Xml[];
}

/** A table without a look of its own: signatories side by side, a logo beside a name, a box. */
export function plainTable(rows: readonly PlainRow[], look: PlainLook, { language }: Writing): Xml {
  const { widths, gap, left = 0, borders = [] } = look;
  const isRightToLeft = language.direction === "rtl";
  const margin = (side: string, width: Pt): Xml => xml(`w:${side}`, { "w:w": twips(width), "w:type": "dxa" });
  const total = widths.reduce((sum, width) => sum + width, 0);
  const properties = xml(
    "w:tblPr",
    {},
    ...(isRightToLeft ? [flag("w:bidiVisual")] : []),
    xml("w:tblW", { "w:w": twips(total), "w:type": "dxa" }),
    ...(left === 0 ? [] : [xml("w:tblInd", { "w:w": twips(left), "w:type": "dxa" })]),
    ...(borders.length === 0 ? [] : [xml("w:tblBorders", {}, ...borders)]),
    xml("w:tblLayout", { "w:type": "fixed" }),
    xml(
      "w:tblCellMar",
      {},
      margin("left", isRightToLeft ? gap : 0),
      margin("right", isRightToLeft ? 0 : gap),
    ),
    setTo("w:tblLook", rows[0]?.isHead === true ? "0620" : "0600"),
  );
  return xml("w:tbl", {}, properties, gridXml(widths), ...rows.map((row) => rowXml(row, widths)));
}

function rowXml({ cells, isHead = false, height }: PlainRow, widths: readonly Pt[]): Xml {
  const least =
    height === undefined ? [] : [xml("w:trHeight", { "w:val": twips(height), "w:hRule": "atLeast" })];
  let column = 0;
  return xml(
    "w:tr",
    {},
    xml("w:trPr", {}, flag("w:cantSplit"), ...least, ...(isHead ? [flag("w:tblHeader")] : [])),
    ...cells.map(({ children, columns = 1 }) => {
      const covered = widths.slice(column, column + columns);
      column += columns;
      return cellXml(
        children,
        columns,
        covered.reduce((sum, width) => sum + width, 0),
      );
    }),
  );
}

function cellXml(children: readonly Xml[], columns: number, width: Pt): Xml {
  const span = columns === 1 ? [] : [setTo("w:gridSpan", columns)];
  return xml(
    "w:tc",
    {},
    xml("w:tcPr", {}, xml("w:tcW", { "w:w": twips(width), "w:type": "dxa" }), ...span),
    ...children,
  );
}
