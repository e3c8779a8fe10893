import type { Direction } from "../../model/language.js";
import type { Block, Figure, List } from "../../model/letter.js";
import { type ListDepth, listLabels } from "../../model/list-labels.js";
import { escapeHtml } from "../../model/escape-html.js";
import { inlineHtml } from "./inline-html.js";
import { tableHtml } from "./table-html.js";

/** Where a block stands: how its text runs, and in how many lists it is. */
export interface HtmlPlace {
  /** The language's form of a subparagraph's label: `({number})`. */
  readonly subparagraph: string;
  readonly direction: Direction;
  readonly depth: ListDepth;
}

/** Blocks as HTML, each on lines of its own. */
export function blockHtml(blocks: readonly Block[], place: HtmlPlace): string {
  return blocks.map((block) => oneBlock(block, place)).join("\n");
}

/** What an item or a cell holds: a paragraph alone needs no element of its own. */
export function flowHtml(blocks: readonly Block[], place: HtmlPlace): string {
  const [first, ...others] = blocks;
  if (first?.type !== "paragraph") return blockHtml(blocks, place);
  const text = inlineHtml(first.children, place.direction);
  const isTight = others.every(({ type }) => type === "list");
  return isTight
    ? [text, ...others.map((block) => oneBlock(block, place))].join("\n")
    : blockHtml(blocks, place);
}

function oneBlock(block: Block, place: HtmlPlace): string {
  switch (block.type) {
    case "paragraph":
      return `<p>${inlineHtml(block.children, place.direction)}</p>`;
    case "heading":
      return `<h${block.level}>${inlineHtml(block.children, place.direction)}</h${block.level}>`;
    case "list":
      return listHtml(block, place);
    case "quotation":
      return `<blockquote>\n${blockHtml(block.children, place)}\n</blockquote>`;
    case "table":
      return tableHtml(block, place);
    case "figure":
      return figureHtml(block, place);
  }
}

/** HTML's own words for how a list counts. */
const TYPES: Readonly<Record<string, string>> = {
  Decimal: "1",
  LowerAlpha: "a",
  UpperAlpha: "A",
  LowerRoman: "i",
  UpperRoman: "I",
};
/** Lists whose labels stand in parentheses, which HTML has no word for: the style sheet does. */
const IN_PARENTHESES: Readonly<Record<string, string>> = { a: "letters", i: "numerals" };

function listHtml(list: List, place: HtmlPlace): string {
  const { depth } = place;
  const within = { all: depth.all + 1, ordered: depth.ordered + (list.ordered ? 1 : 0) };
  const items = list.items.map(
    ({ children }) => `<li>${flowHtml(children, { ...place, depth: within })}</li>`,
  );
  const [open, close] = list.ordered ? [openOrdered(list, place), "</ol>"] : ["<ul>", "</ul>"];
  return [open, ...items, close].join("\n");
}

function openOrdered(list: List, { depth, subparagraph }: HtmlPlace): string {
  const type = TYPES[listLabels(list, depth, subparagraph).numbering] ?? "1";
  const name = IN_PARENTHESES[type];
  const start = list.start === undefined || list.start === 1 ? "" : ` start="${list.start}"`;
  return `<ol type="${type}"${start}${name === undefined ? "" : ` class="${name}"`}>`;
}

/** The image itself is the PDF's: here stands what it shows. */
function figureHtml({ alt, caption }: Figure, { direction }: HtmlPlace): string {
  const said = caption.length === 0 ? "" : `\n<figcaption>${inlineHtml(caption, direction)}</figcaption>`;
  return `<figure>\n<p class="picture">${escapeHtml(alt)}</p>${said}\n</figure>`;
}
