import type { Inline, Signature, SignatureBlock } from "../../model/letter.js";
import type { Page, Pt } from "../../model/page.js";
import { blockXml, paragraph } from "./block-xml.js";
import { inlineXml } from "./inline-xml.js";
import type { ParagraphLook } from "./looks.js";
import { millimetres } from "./measures.js";
import { type PlainRow, plainTable } from "./plain-table.js";
import { allIn, atMargins, type Writing } from "./writing.js";
import type { Xml } from "./xml.js";

/** Space between two columns. */
const GAP: Pt = 14;
/** The line for a signature in ink ends with its column, or after so much. */
const INK_WIDTH = millimetres(70);
/** So many rows stay on one page, with the close and the end of the text above them. */
const MOST_KEPT = 8;

/** In how many columns the signatories stand on a letter's pages: as many as have their first lines beside one another. */
export function signatureColumns(pages: readonly Page[]): number {
  const counts = pages.flatMap(({ lines }) => {
    const heights = lines.filter(({ part }) => part === "signature-block").map(({ y }) => y);
    return heights.map((height) => heights.filter((other) => Math.abs(other - height) < 0.01).length);
  });
  return Math.max(1, ...counts);
}

/** The signatories, read across; what introduces them stands above them on every page. */
export function signaturesXml(
  { lead, signatures }: SignatureBlock,
  columns: number,
  writing: Writing,
): readonly Xml[] {
  const introduced = blockXml(lead, atMargins(writing, allIn("SignatureLead")));
  if (columns === 1)
    return [...introduced, ...signatures.map((each) => signatureXml(each, writing.measure, {}, writing))];
  const width = writing.measure / columns;
  const rows = signatureRows(signatures, columns, width, writing);
  const head: readonly PlainRow[] =
    introduced.length === 0 ? [] : [{ cells: [{ children: introduced, columns }], isHead: true }];
  const look = { widths: Array.from({ length: columns }, () => width), gap: GAP };
  return [plainTable([...head, ...rows], look, writing)];
}

function signatureRows(
  signatures: readonly Signature[],
  columns: number,
  width: Pt,
  writing: Writing,
): readonly PlainRow[] {
  const count = Math.ceil(signatures.length / columns);
  return Array.from({ length: count }, (_, row) => {
    const keepNext = row < count - 1 && (count <= MOST_KEPT || row === 0 || row === count - 2);
    const cells = Array.from({ length: columns }, (_column, column) => {
      const signature = signatures[row * columns + column];
      const signed =
        signature === undefined
          ? paragraph([], { style: "TableEnd" })
          : signatureXml(signature, width - GAP, { keepNext }, writing);
      return { children: [signed] };
    });
    return { cells };
  });
}

/** A signatory is one paragraph of several lines. */
function signatureXml({ lines }: Signature, width: Pt, look: ParagraphLook, writing: Writing): Xml {
  const inlines = lines.flatMap((line, index): readonly Inline[] =>
    index === 0 ? line : [{ type: "break" }, ...line],
  );
  const beyond = writing.style.ink ? width - INK_WIDTH : 0;
  const place = {
    ...(beyond > 0 ? { right: beyond } : {}),
    // What goes on hangs, but a line of its own does not.
    ...(lines.length > 1 ? { left: 0, hanging: 0 } : {}),
  };
  return paragraph(inlineXml(inlines, writing), { style: "Signature", ...look, ...place });
}
