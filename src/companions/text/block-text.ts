import type { Block, Figure, Heading, List } from "../../model/letter.js";
import { type ListDepth, listLabels } from "../../model/list-labels.js";
import { displayWidth } from "./display-width.js";
import { inlineText } from "./inline-text.js";
import { tableText } from "./table-text.js";
import { wrapText } from "./wrap-text.js";

/** Where a block stands: how many columns it may take, and in how many lists it is. */
export interface TextPlace {
  /** The language's form of a subparagraph's label: `({number})`. */
  readonly subparagraph: string;
  readonly width: number;
  readonly depth: ListDepth;
}

/** However deep text stands, it has so many columns. */
const LEAST_WIDTH = 20;
const QUOTATION_INDENT = 4;

/** The lines of blocks, parted by empty ones. */
export function blockText(blocks: readonly Block[], place: TextPlace): readonly string[] {
  return spaced(blocks.map((block) => oneBlock(block, place)));
}

/** Groups of lines one below the other, parted by empty lines. */
export function spaced(groups: readonly (readonly string[])[]): readonly string[] {
  return groups
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index === 0 ? lines : ["", ...lines]));
}

/** As `spaced`, but groups of one line each stand close together. */
export function closely(groups: readonly (readonly string[])[]): readonly string[] {
  return groups.every(({ length }) => length <= 1) ? groups.flat() : spaced(groups);
}

/** Lines with a label before the first, and the others below its text. */
export function hang(label: string, lines: readonly string[], indent: number): readonly string[] {
  const [first = "", ...others] = lines;
  const gap = " ".repeat(Math.max(0, indent - displayWidth(label)));
  const all = [label + gap + first, ...others.map((line) => " ".repeat(indent) + line)];
  return all.map((line) => line.trimEnd());
}

/** Lines with one below them that is as wide as the widest. */
export function underlined(lines: readonly string[], sign: string): readonly string[] {
  const widest = Math.max(0, ...lines.map(displayWidth));
  return widest === 0 ? lines : [...lines, sign.repeat(widest)];
}

function oneBlock(block: Block, place: TextPlace): readonly string[] {
  switch (block.type) {
    case "paragraph":
      return paragraphLines(inlineText(block.children), place);
    case "heading":
      return headingText(block, place);
    case "list":
      return listText(block, place);
    case "quotation":
      return hang("", blockText(block.children, narrower(place, QUOTATION_INDENT)), QUOTATION_INDENT);
    case "table":
      return tableText(block, place);
    case "figure":
      return figureText(block, place);
  }
}

function paragraphLines(text: string, { width }: TextPlace): readonly string[] {
  return text === "" ? [] : wrapText(text, width);
}

/** A heading of the second level has a line below it, one of the third stands by itself. */
function headingText({ level, children }: Heading, place: TextPlace): readonly string[] {
  const lines = paragraphLines(inlineText(children), place);
  return level === 2 ? underlined(lines, "-") : lines;
}

function listText(list: List, place: TextPlace): readonly string[] {
  const { labels } = listLabels(list, place.depth, place.subparagraph);
  const indent = Math.max(0, ...labels.map(displayWidth)) + 1;
  const { width, depth, subparagraph } = narrower(place, indent);
  const within = {
    width,
    subparagraph,
    depth: { all: depth.all + 1, ordered: depth.ordered + (list.ordered ? 1 : 0) },
  };
  const items = list.items.map(({ children }, index) =>
    hang(labels[index] ?? "", blockText(children, within), indent),
  );
  return closely(items);
}

/** What the image shows, in brackets, and what is said below it. */
function figureText({ alt, caption }: Figure, place: TextPlace): readonly string[] {
  return [...paragraphLines(`[${alt}]`, place), ...paragraphLines(inlineText(caption), place)];
}

function narrower(place: TextPlace, indent: number): TextPlace {
  return { ...place, width: Math.max(LEAST_WIDTH, place.width - indent) };
}
