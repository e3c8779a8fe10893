import type { Block, Inline, Paragraph, Quotation } from "../../model/letter.js";
import { figureXml } from "./figure-xml.js";
import { inlineXml } from "./inline-xml.js";
import { listXml } from "./list-xml.js";
import { type ParagraphLook, paragraphProperties } from "./looks.js";
import { tableXml } from "./table-xml.js";
import { allIn, type BlockSpot } from "./writing.js";
import { type Xml, xml } from "./xml.js";

/** Blocks as paragraphs and tables, one below the other. */
export function blockXml(blocks: readonly Block[], spot: BlockSpot): readonly Xml[] {
  return blocks.flatMap((block, index): readonly Xml[] => {
    switch (block.type) {
      case "paragraph":
        return [textParagraph(block, spot, { keepNext: leadsOn(block, blocks[index + 1]) })];
      case "heading":
        return [
          paragraph(inlineXml(block.children, spot), { style: `Heading${block.level}`, ...shift(spot) }),
        ];
      case "list":
        return listXml(block, spot);
      case "quotation":
        return quotationXml(block, spot);
      case "table":
        return tableXml(block, spot);
      case "figure":
        return figureXml(block, spot);
    }
  });
}

/** A paragraph of runs. */
export function paragraph(runs: readonly Xml[], look: ParagraphLook): Xml {
  const properties = paragraphProperties(look);
  return xml("w:p", {}, ...(properties.length === 0 ? [] : [xml("w:pPr", {}, ...properties)]), ...runs);
}

/** A paragraph of text at its spot, in the spot's style unless the look has another. */
export function textParagraph({ children }: Paragraph, spot: BlockSpot, look: ParagraphLook = {}): Xml {
  const { paragraph: style } = spot.styles;
  // An item stands where its list's level says.
  const place = look.list === undefined ? shift(spot) : {};
  return paragraph(inlineXml(children, spot), { style, ...place, ...look });
}

/** What a paragraph must say of its place because its style does not. */
export function shift({ left, right, styled }: BlockSpot): ParagraphLook {
  return {
    ...(left === styled.left ? {} : { left }),
    ...(right === styled.right ? {} : { right }),
  };
}

/** Whether a paragraph stays on the page with what comes after it: words before a list, a table and the like, and what ends in a colon. */
function leadsOn({ children }: Paragraph, next: Block | undefined): boolean {
  if (next === undefined) return false;
  return next.type !== "paragraph" ? next.type !== "heading" : endsInColon(children);
}

function endsInColon(inlines: readonly Inline[]): boolean {
  const last = inlines.findLast(({ type }) => type !== "note");
  if (last?.type === "text") return /:\s*$/u.test(last.text);
  return last !== undefined && "children" in last && endsInColon(last.children);
}

/** Indent of a quotation on both sides, in ems: its style's, where it stands between the margins. */
export const QUOTATION_INDENT = 2;

function quotationXml({ children }: Quotation, spot: BlockSpot): readonly Xml[] {
  const indent = QUOTATION_INDENT * spot.style.fontSize;
  const [left, right] = [spot.left + indent, spot.right + indent];
  const styles = { ...spot.styles, ...allIn("Quote") };
  const styled = { left: indent, right: indent };
  return blockXml(children, { ...spot, styles, left, right, styled, opening: 0 });
}
