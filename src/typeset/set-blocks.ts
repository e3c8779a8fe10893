import type { Block, Heading, Inline, Paragraph, Quotation } from "../model/letter.js";
import type { PartName, Pt, Tag } from "../model/page.js";
import type { ParagraphFormat } from "./set-paragraph.js";
import type { Setting } from "./setting.js";
import type { Stack } from "./stack.js";
import { FORBIDDEN } from "./item.js";
import { plainText } from "./plain-text.js";
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
  /** How many of them count; none when absent. */
  readonly orderedDepth?: number;
  /** How far the first line is indented where a paragraph comes first, in points. */
  readonly opening?: Pt;
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
        return [
          setText(block, index === 0 ? opened(format) : format, leadKeep(block, blocks[index + 1]), setting),
        ];
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
  return endsInColon(children) ? AFTER_COLON : 0;
}

/** Whether text ends in a colon, whatever note hangs on it. */
function endsInColon(inlines: readonly Inline[]): boolean {
  const last = inlines.findLast(({ type }) => type !== "note");
  if (last?.type === "text") return /:\s*$/u.test(last.text);
  return last !== undefined && "children" in last && endsInColon(last.children);
}

/** The format of a first paragraph: further lines hang to the left of its first. */
function opened(format: BlockFormat): BlockFormat & { readonly hanging?: Pt } {
  const { x, width, opening = 0 } = format;
  return opening === 0 ? format : { ...format, x: x + opening, width: width - opening, hanging: -opening };
}

function setText(
  block: Paragraph,
  format: BlockFormat & { readonly hanging?: Pt },
  keep: number,
  setting: Setting,
): Stack {
  const tag: Tag = { role: "P", parent: format.parent };
  const lines = setParagraph(block.children, { hanging: 0, ...format, tag }, setting);
  return {
    items: paragraphRows(format.part, lines, format.breakCost),
    before: format.skip,
    keep,
  };
}

function setHeading(block: Heading, format: BlockFormat, setting: Setting): Stack {
  const title = plainText(block.children);
  const tag: Tag = { role: block.level === 2 ? "H2" : "H3", parent: format.parent, title };
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
  const narrower = { ...format, parent, opening: 0, x: format.x + indent, width: format.width - 2 * indent };
  return setBlocks(block.children, narrower, setting);
}
