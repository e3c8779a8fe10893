import type { Annex, Inline, Letter, LetterPart, PlainPart } from "../../model/letter.js";
import { notesIn } from "../../model/notes-in.js";
import type { Page } from "../../model/page.js";
import { keepLastWithNext, settleTables } from "./amend-paragraph.js";
import { blockXml, paragraph } from "./block-xml.js";
import { inlineXml } from "./inline-xml.js";
import { pageCounts } from "./page-counts.js";
import { partXml } from "./part-xml.js";
import type { Folio } from "./running-xml.js";
import { signatureColumns } from "./signatures-xml.js";
import { atMargins, BODY_STYLES, type Writing } from "./writing.js";
import type { Xml } from "./xml.js";

/** The letter or one of its annexes, whose pages are counted for themselves. */
export interface Section extends Folio {
  readonly blocks: readonly Xml[];
  /** What heads its pages after the first. */
  readonly head: readonly Inline[];
  /** To whom the letter goes, where that stands at the foot of its first page. */
  readonly address: PlainPart | null;
}

/** Space above a table, in leadings. */
const ABOVE_TABLE = 0.4;

/** The sections of a letter: itself, then its annexes. Until Word counts, their pages are those of the PDF. */
export function sectionsOf(letter: Letter, pages: readonly Page[], writing: Writing): readonly Section[] {
  const counts = pageCounts(pages);
  const field = letter.annexes.length === 0 ? "NUMPAGES" : "SECTIONPAGES";
  const address = addressAtFoot(letter, writing);
  const parts = letter.parts.filter((part) => part !== address);
  const blocks = [
    letterBlocks(parts, signatureColumns(pages), writing),
    ...letter.annexes.map((annex) => annexBlocks(annex, writing)),
  ];
  return [letter, ...letter.annexes].map(({ continuationHead: head, folio }, index) => ({
    blocks: settleTables(blocks[index] ?? [], ABOVE_TABLE * writing.style.leading),
    head,
    folio,
    address: index === 0 ? address : null,
    total: { field, pages: counts[index] ?? 1 },
  }));
}

/** To whom a letter goes, where that stands at the foot of its first page. Word has no notes there: an address with one stays in the text. */
function addressAtFoot({ parts }: Letter, { style }: Writing): PlainPart | null {
  const isAddress = (part: LetterPart): part is PlainPart => part.type === "inside-address";
  const address = style.head.address === "foot" ? parts.find(isAddress) : undefined;
  return address === undefined || notesIn(address.children).length > 0 ? null : address;
}

/** The end of the body stays with the close: no page bears signatures alone. */
function letterBlocks(parts: readonly LetterPart[], columns: number, writing: Writing): readonly Xml[] {
  return parts.flatMap((part, index) => {
    const blocks = partXml(part, columns, writing);
    const next = parts[index + 1]?.type;
    const isClosing = next === "complimentary-close" || next === "signature-block";
    return isClosing ? keepLastWithNext(blocks) : blocks;
  });
}

/** Its label and its title are one heading. */
function annexBlocks({ label, title, children, place }: Annex, writing: Writing): readonly Xml[] {
  const heading = [
    { type: "text", text: label, place } as const,
    { type: "break" } as const,
    { type: "text", text: title, place } as const,
  ];
  return [
    paragraph(inlineXml(heading, writing), { style: "Heading1" }),
    ...blockXml(children, atMargins(writing, BODY_STYLES)),
  ];
}
