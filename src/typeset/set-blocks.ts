import type { Block, Heading, Inline, Paragraph, Quotation } from "../model/letter.js";
import type { PartName, Pt, Tag } from "../model/page.js";
import type { ParagraphFormat } from "./set-paragraph.js";
import type { Setting } from "./setting.js";
import type { Stack } from "./stack.js";
import { FORBIDDEN } from "./item.js";
import { setFigure } from "./set-figure.js";
import { setList } from "./set-list.js";
import { setParagraph } from "./set-paragraph.js";
import { setTable } from "./set-table.js";
import { paragraphRows } from "./stack.js";

/** Where blocks stand and how their paragraphs look. */
export interface BlockFormat extends Omit<ParagraphFormat, "tag" | "hanging"> {
  readonly part: PartName;
  /** The element that the blocks belong to. */
  readonly parent: Tag;
  /** Space between blocks, in points. */
  readonly skip: Pt;
  /** Cost of a page break between two lines of a paragraph. */
  readonly breakCost: number;
  /** How many lists the blocks stand in. */
  readonly depth: number;
}

/** Indent of a quotation on both sides, in ems. */
const QUOTATION_INDENT = 2;

/** A page break after a colon. No more than dear: Armenian is written with a colon for a full stop. */
const AFTER_COLON = 1_000;

/** Sets blocks one below the other: one stack or more for each, in order. */
export function setBlocks(blocks: readonly Block[], format: BlockFormat, setting: Setting): readonly Stack[] {
  return blocks.flatMap((block, index) => {
    switch (block.type) {
      case "paragraph":
        return [setText(block, format, leadKeep(block, blocks[index + 1]), setting)];
      case "heading":
        return [setHeading(block, format, setting)];
      case "list":
        return setList(block, format, setting);
      case "quotation":
        return setQuotation(block, format, setting);
      case "table":
        return [setTable(block, format, setting)];
      case "figure":
        return [setFigure(block, format, setting)];
    }
  });
}

/** Cost of a page break after a paragraph: words before a list, a quotation, a table or a figure stay with it, and what follows a colon with the colon. */
function leadKeep({ children }: Paragraph, next: Block | undefined): number {
  if (next === undefined) return 0;
  if (["list", "quotation", "table", "figure"].includes(next.type)) return FORBIDDEN;
  return endsInColon(children.at(-1)) ? AFTER_COLON : 0;
}

function endsInColon(last: Inline | undefined): boolean {
  if (last === undefined || last.type === "break") return false;
  return last.type === "text" ? /:\s*$/u.test(last.text) : endsInColon(last.children.at(-1));
}

function setText(block: Paragraph, format: BlockFormat, keep: number, setting: Setting): Stack {
  const tag: Tag = { role: "P", parent: format.parent };
  const lines = setParagraph(block.children, { ...format, hanging: 0, tag }, setting);
  return {
    items: paragraphRows(format.part, lines, format.breakCost),
    before: format.skip,
    keep,
  };
}

function setHeading(block: Heading, format: BlockFormat, setting: Setting): Stack {
  const tag: Tag = { role: block.level === 2 ? "H2" : "H3", parent: format.parent };
  const face = block.level === 2 ? "bold" : "bold-italic";
  const lines = setParagraph(block.children, { ...format, align: "left", face, hanging: 0, tag }, setting);
  return {
    items: paragraphRows(format.part, lines, FORBIDDEN),
    before: format.skip * 1.5,
    keep: FORBIDDEN,
  };
}

function setQuotation(block: Quotation, format: BlockFormat, setting: Setting): readonly Stack[] {
  const indent = QUOTATION_INDENT * format.size;
  const parent: Tag = { role: "BlockQuote", parent: format.parent };
  const narrower = { ...format, parent, x: format.x + indent, width: format.width - 2 * indent };
  return setBlocks(block.children, narrower, setting);
}
