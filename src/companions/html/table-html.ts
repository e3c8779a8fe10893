import type { Table, TableCell } from "../../model/letter.js";
import { flowHtml, type HtmlPlace } from "./block-html.js";
import { inlineHtml } from "./inline-html.js";

type Rows = Table["body"];

/** A table with what each header names (HTML, 4.9.10): its column or columns in the head, its row or rows in the body. */
export function tableHtml({ caption = [], head, body }: Table, place: HtmlPlace): string {
  const lines = [
    "<table>",
    ...(caption.length === 0 ? [] : [`<caption>${inlineHtml(caption, place.direction)}</caption>`]),
    ...(head.length === 0 ? [] : ["<thead>", ...rowsHtml(head, "col", place), "</thead>"]),
    "<tbody>",
    ...rowsHtml(body, "row", place),
    "</tbody>",
    "</table>",
  ];
  return lines.join("\n");
}

function rowsHtml(rows: Rows, names: "col" | "row", place: HtmlPlace): readonly string[] {
  return rows.map((cells) => `<tr>${cells.map((cell) => cellHtml(cell, names, place)).join("")}</tr>`);
}

function cellHtml(cell: TableCell, names: "col" | "row", place: HtmlPlace): string {
  const { header, children, columns = 1, rows = 1 } = cell;
  const named = (names === "col" ? columns : rows) > 1 ? `${names}group` : names;
  const attributes = [
    header ? ` scope="${named}"` : "",
    columns > 1 ? ` colspan="${columns}"` : "",
    rows > 1 ? ` rowspan="${rows}"` : "",
  ].join("");
  const element = header ? "th" : "td";
  return `<${element}${attributes}>${flowHtml(children, place)}</${element}>`;
}
