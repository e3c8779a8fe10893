import type { Inline } from "../../model/letter.js";
import { paragraph } from "./block-xml.js";
import { field, inlineXml, textRuns } from "./inline-xml.js";
import { NAMESPACES } from "./namespaces.js";
import { watermark } from "./watermark.js";
import type { Writing } from "./writing.js";
import { type Xml, xml } from "./xml.js";

/** How many pages a section has, and the field by which Word counts them. */
export interface PageTotal {
  readonly field: "NUMPAGES" | "SECTIONPAGES";
  readonly pages: number;
}

/** What a page is told by, `{page}` and `{pages}` for its numbers. */
export interface Folio {
  readonly folio: string;
  readonly total: PageTotal;
}

/** What heads pages: words, and behind the text the mark of a draft; each head has its own number. */
export function headXml(
  words: readonly Inline[],
  mark: readonly Inline[] | null,
  number: number,
  writing: Writing,
): Xml {
  const drawn = mark === null ? [] : [watermark(mark, number, writing)];
  const runs = [...drawn, ...inlineXml(words, writing)];
  return xml("w:hdr", NAMESPACES, paragraph(runs, { style: "Header" }));
}

/** Space between an address at the foot of a page and the number of the page, in leadings. */
const BELOW_ADDRESS = 1.5;

/** The foot of page n of m: the letter's words for it, both numbers as fields, below what else stands there. */
export function footXml({ folio, total }: Folio, above: readonly Xml[], writing: Writing): Xml {
  const { language, style } = writing;
  const look = { rightToLeft: language.direction === "rtl" };
  const runs = folio.split(/(\{pages?\})/u).flatMap((piece): readonly Xml[] => {
    if (piece === "{page}") return field("PAGE", "1", look);
    if (piece === "{pages}") return field(total.field, String(total.pages), look);
    return piece === "" ? [] : textRuns(piece, language.code);
  });
  const space = above.length === 0 ? {} : { before: style.leading * BELOW_ADDRESS };
  return xml("w:ftr", NAMESPACES, ...above, paragraph(runs, { style: "Footer", ...space }));
}
