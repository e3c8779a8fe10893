import type { Table } from "../../model/letter.js";
import { spaced, type TextPlace } from "./block-text.js";
import { columnsText } from "./columns-text.js";
import { inlineText } from "./inline-text.js";
import { recordsText } from "./records-text.js";
import { wrapText } from "./wrap-text.js";

/** A table as columns where they fit and no cell covers two, else row by row, each value after the name of its column. */
export function tableText({ caption = [], head, body }: Table, place: TextPlace): readonly string[] {
  const said = caption.length === 0 ? [] : wrapText(inlineText(caption), place.width);
  const hasSpans = [...head, ...body].flat().some(({ columns = 1, rows = 1 }) => columns > 1 || rows > 1);
  const columns = hasSpans ? null : columnsText(head, body, place);
  return spaced([said, columns ?? recordsText(head, body, place)]);
}
