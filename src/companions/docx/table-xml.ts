import type { Table, TableCell } from "../../model/letter.js";
import type { Pt } from "../../model/page.js";
import { gridOf } from "../../model/table-grid.js";
import { blockXml, paragraph, shift } from "./block-xml.js";
import { inlineXml } from "./inline-xml.js";
import { ruleAttributes } from "./looks.js";
import { twips } from "./measures.js";
import { plainText } from "./plain-text.js";
import { TABLE_TEXT, tableWidths } from "./table-widths.js";
import { allIn, type BlockSpot } from "./writing.js";
import { flag, setTo, type Xml, xml } from "./xml.js";

/** The hairline below the head, in eighths of a point. */
export const HAIRLINE = 4;

/** A table as wide as what is around it, its head again on every page that it reaches; what is said of it stands above. */
export function tableXml(table: Table, spot: BlockSpot): readonly Xml[] {
  const { caption = [], head, body } = table;
  const said =
    caption.length === 0
      ? []
      : [paragraph(inlineXml(caption, spot), { style: "Caption", keepNext: true, ...shift(spot) })];
  const widths = tableWidths(table, spot);
  const rows = [...rowsXml(head, widths, spot, "head"), ...rowsXml(body, widths, spot, "body")];
  return [...said, xml("w:tbl", {}, propertiesXml(table, spot), gridXml(widths), ...rows)];
}

/** The columns' widths, as the grid of a table has them. */
export function gridXml(widths: readonly Pt[]): Xml {
  return xml("w:tblGrid", {}, ...widths.map((width) => xml("w:gridCol", { "w:w": twips(width) })));
}

function propertiesXml({ caption = [], head, body }: Table, spot: BlockSpot): Xml {
  const grid = gridOf(body);
  const namesRows = body.every(([first], row) => first?.header === true || grid[row]?.starts[0] !== 0);
  const width = twips(spot.measure - spot.left - spot.right);
  return xml(
    "w:tblPr",
    {},
    setTo("w:tblStyle", "LetterTable"),
    ...(spot.language.direction === "rtl" ? [flag("w:bidiVisual")] : []),
    xml("w:tblW", { "w:w": width, "w:type": "dxa" }),
    ...(spot.left === 0 ? [] : [xml("w:tblInd", { "w:w": twips(spot.left), "w:type": "dxa" })]),
    setTo("w:tblLook", lookCode(head.length > 0, namesRows)),
    ...(caption.length === 0 ? [] : [setTo("w:tblCaption", plainText(caption))]),
  );
}

/** Which rows and columns head the others (ECMA-376, 17.4.56), in hexadecimal; no bands. */
function lookCode(hasHead: boolean, namesRows: boolean): string {
  const code = 0x0600 + (hasHead ? 0x20 : 0) + (namesRows ? 0x80 : 0);
  return code.toString(16).toUpperCase().padStart(4, "0");
}

type Section = "head" | "body";

function rowsXml(
  rows: Table["body"],
  widths: readonly Pt[],
  spot: BlockSpot,
  section: Section,
): readonly Xml[] {
  const grid = gridOf(rows);
  const placed = rows.flatMap((cells, row) =>
    cells.map((cell, index): Placed => ({ cell, row, column: grid[row]?.starts[index] ?? 0 })),
  );
  return rows.map((_, row) => {
    const covering = placed
      .filter((each) => each.row <= row && row < each.row + (each.cell.rows ?? 1))
      .toSorted((one, other) => one.column - other.column);
    const isLast = section === "head" && row === rows.length - 1;
    return xml(
      "w:tr",
      {},
      xml("w:trPr", {}, flag("w:cantSplit"), ...(section === "head" ? [flag("w:tblHeader")] : [])),
      ...covering.map((each) => cellXml(each, each.row === row, { widths, spot, ruled: isLast })),
    );
  });
}

/** A cell with its first row and column. */
interface Placed {
  readonly cell: TableCell;
  readonly row: number;
  readonly column: number;
}

/** A cell in its first row, or what stands of it in a row further down. */
function cellXml(
  { cell, column }: Placed,
  isFirst: boolean,
  {
    widths,
    spot,
    ruled,
  }: { readonly widths: readonly Pt[]; readonly spot: BlockSpot; readonly ruled: boolean },
): Xml {
  const { columns = 1, rows = 1, header, children } = cell;
  const width = widths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
  const style = header ? "TableHeading" : "TableText";
  const within: BlockSpot = {
    ...spot,
    styles: allIn(style),
    left: 0,
    right: 0,
    styled: { left: 0, right: 0 },
    opening: 0,
    depth: { all: 0, ordered: 0 },
    size: spot.style.fontSize * TABLE_TEXT,
  };
  const blocks = isFirst ? blockXml(children, within) : [];
  return xml(
    "w:tc",
    {},
    xml(
      "w:tcPr",
      {},
      xml("w:tcW", { "w:w": twips(width), "w:type": "dxa" }),
      ...(columns === 1 ? [] : [setTo("w:gridSpan", columns)]),
      ...(rows === 1 ? [] : [setTo("w:vMerge", isFirst ? "restart" : "continue")]),
      ...(ruled ? [xml("w:tcBorders", {}, xml("w:bottom", RULE))] : []),
    ),
    ...(blocks.length === 0 ? [paragraph([], { style })] : blocks),
  );
}

const RULE = ruleAttributes({ weight: HAIRLINE, space: 0, colour: "auto" });
