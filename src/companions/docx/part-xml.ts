import type { LetterPart, PlainPart, PlainPartType } from "../../model/letter.js";
import { blockXml } from "./block-xml.js";
import { letterheadXml } from "./letterhead-xml.js";
import { ruleAttributes } from "./looks.js";
import { millimetres } from "./measures.js";
import { plainTable } from "./plain-table.js";
import { signaturesXml } from "./signatures-xml.js";
import { allIn, atMargins, BODY_STYLES, type Writing } from "./writing.js";
import { type Xml, xml } from "./xml.js";

/** The styles of the parts, by their trade names. */
const STYLES: Readonly<Record<Exclude<PlainPartType, "body">, string>> = {
  letterhead: "Letterhead",
  reference: "Reference",
  marking: "Marking",
  date: "Date",
  "inside-address": "InsideAddress",
  subject: "Subject",
  salutation: "Salutation",
  "complimentary-close": "ComplimentaryClose",
  initials: "Initials",
  enclosures: "Enclosures",
  copies: "Copies",
};

/** One part of a letter as paragraphs and tables; `columns` are those of the signature block. */
export function partXml(part: LetterPart, columns: number, writing: Writing): readonly Xml[] {
  switch (part.type) {
    case "signature-block":
      return signaturesXml(part, columns, writing);
    case "letterhead":
      return letterheadXml(part, writing);
    case "initials":
      return initialsXml(part, writing);
    default:
      return plainPart(part, writing);
  }
}

function plainPart({ type, children }: PlainPart, writing: Writing): readonly Xml[] {
  const styles = type === "body" ? BODY_STYLES : allIn(STYLES[type]);
  return blockXml(children, atMargins(writing, styles));
}

/** A box for initials by hand, and the hairline around it in eighths of a point. */
const BOX = { width: millimetres(40), height: millimetres(18), hairline: 4 };

/** What the box is for stands in it; it stands where lines end. */
function initialsXml({ children }: PlainPart, writing: Writing): readonly Xml[] {
  const rule = ruleAttributes({ weight: BOX.hairline, space: 0, colour: "auto" });
  const borders = ["top", "left", "bottom", "right"].map((side) => xml(`w:${side}`, rule));
  const box = blockXml(children, atMargins(writing, allIn(STYLES.initials)));
  const look = { widths: [BOX.width], gap: 0, left: writing.measure - BOX.width, borders };
  return [plainTable([{ cells: [{ children: box }], height: BOX.height }], look, writing)];
}
