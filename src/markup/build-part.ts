import type {
  Block,
  Inline,
  LetterPart,
  ListItem,
  PlainPartType,
  SignatureBlock,
  TableCell,
} from "../model/letter.js";
import type { Place } from "../model/place.js";
import { buildFigure } from "./build-figure.js";
import { ALLOWED, ruleOf } from "./element-table.js";
import { listNumbering } from "./list-numbering.js";
import type { MarkupElement, MarkupNode } from "./markup-node.js";
import { spanOf } from "./span-of.js";
import { valueOf } from "./value-of.js";

/** The place of an offset in the marked-up text. */
export type Locate = (offset: number) => Place;

/** A part of the letter, from an element that has passed `checkMarkup`. */
export function buildPart(element: MarkupElement, locate: Locate): LetterPart {
  const place = locate(element.offset);
  if (element.name === "signature-block") return buildSignatureBlock(element, place, locate);
  const holdsText = ruleOf(element.name)?.content === "inlines";
  const children: Block[] = holdsText
    ? [{ type: "paragraph", children: buildInlines(element.children, locate) }]
    : buildBlocks(element.children, locate);
  return { type: element.name as PlainPartType, children, place };
}

function buildSignatureBlock(element: MarkupElement, place: Place, locate: Locate): SignatureBlock {
  const named = (name: string): MarkupElement[] =>
    element.children.flatMap((child) => (child.type === "element" && child.name === name ? [child] : []));
  const isLead = (child: MarkupNode): boolean =>
    child.type === "element" && child.name !== "continued" && child.name !== "signatory";
  return {
    type: "signature-block",
    lead: buildBlocks(element.children.filter(isLead), locate),
    continued: buildBlocks(named("continued"), locate),
    signatures: named("signatory").map(({ children }) => ({
      lines: splitAtBreaks(buildInlines(children, locate)),
    })),
    place,
  };
}

/** Inlines with white space collapsed as in HTML: one space between words, none at the ends or after a break. */
export function buildInlines(nodes: readonly MarkupNode[], locate: Locate): Inline[] {
  const spacing = { afterSpace: true };
  return trimEnd(joinNotes(nodes.map((node) => buildInline(node, locate, spacing))));
}

/** The text of an element without its markup, its notes and what is not seen. */
export function plainText(element: MarkupElement): string {
  const text = (node: MarkupNode): string => {
    if (node.type === "text") return node.text;
    if (node.name === "note") return "";
    return node.name === "br" ? " " : node.children.map(text).join("");
  };
  const seen = text(element).replace(/[\u00AD\u200B\u2060\uFEFF]/gu, "");
  return seen.replace(/\s+/gu, " ").trim();
}

function buildInline(node: MarkupNode, locate: Locate, spacing: { afterSpace: boolean }): Inline {
  if (node.type === "text") {
    const collapsed = node.text.replace(/[ \t\r\n]+/gu, " ");
    const text = spacing.afterSpace ? collapsed.replace(/^ /u, "") : collapsed;
    if (text !== "") spacing.afterSpace = text.endsWith(" ");
    return { type: "text", text, place: locate(node.offset) };
  }
  if (node.name === "br") {
    spacing.afterSpace = true;
    return { type: "break" };
  }
  if (node.name === "note") {
    // What stands at the foot of the page has no part in the spaces of the text.
    spacing.afterSpace = false;
    const children = buildInlines(node.children, locate);
    return { type: "note", number: node.ordinal, children, place: locate(node.offset) };
  }
  if (node.name === "pages-of") {
    spacing.afterSpace = false;
    return { type: "pages-of", annex: valueOf(node, "annex"), place: locate(node.offset) };
  }
  const children = node.children.map((child) => buildInline(child, locate, spacing));
  switch (node.name) {
    case "em":
      return { type: "emphasis", children };
    case "strong":
      return { type: "strong", children };
    case "sup":
      return { type: "superscript", children };
    case "sub":
      return { type: "subscript", children };
    case "span":
      return { type: "language", language: valueOf(node, "lang"), children };
    default:
      return {
        type: "link",
        href: valueOf(node, "href"),
        children,
      };
  }
}

/** A note's number stands at its word, though the note may be written on a line of its own. */
function joinNotes(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline, index) => {
    const isBefore = inline.type === "text" && inlines[index + 1]?.type === "note";
    return isBefore ? { ...inline, text: inline.text.trimEnd() } : inline;
  });
}

/** Takes space and breaks off the end, and drops texts that are empty. */
function trimEnd(inlines: readonly Inline[]): Inline[] {
  const kept = inlines.filter((inline) => inline.type !== "text" || inline.text !== "");
  const last = kept.at(-1);
  if (last?.type === "break") return trimEnd(kept.slice(0, -1));
  if (last?.type === "text") {
    const text = last.text.trimEnd();
    return text === "" ? trimEnd(kept.slice(0, -1)) : [...kept.slice(0, -1), { ...last, text }];
  }
  return kept;
}

/** The blocks among nodes that have passed `checkMarkup`. */
export function buildBlocks(nodes: readonly MarkupNode[], locate: Locate): Block[] {
  return nodes.flatMap((node) => (node.type === "element" ? [buildBlock(node, locate)] : []));
}

function buildBlock(element: MarkupElement, locate: Locate): Block {
  switch (element.name) {
    case "h2":
      return { type: "heading", level: 2, children: buildInlines(element.children, locate) };
    case "h3":
      return { type: "heading", level: 3, children: buildInlines(element.children, locate) };
    case "ul":
    case "ol":
      return { ...listNumbering(element), items: buildItems(element.children, locate) };
    case "blockquote":
      return { type: "quotation", children: buildBlocks(element.children, locate) };
    case "table":
      return {
        type: "table",
        caption: buildInlines(
          elementsIn(element.children).find(({ name }) => name === "caption")?.children ?? [],
          locate,
        ),
        head: buildRows(element, "thead", locate),
        body: buildRows(element, "tbody", locate),
      };
    case "figure":
      return buildFigure(element, locate);
    default:
      return { type: "paragraph", children: buildInlines(element.children, locate) };
  }
}

function buildRows(table: MarkupElement, group: "thead" | "tbody", locate: Locate): TableCell[][] {
  return elementsIn(table.children)
    .filter(({ name }) => name === group)
    .flatMap(({ children }) => elementsIn(children))
    .map((row) => elementsIn(row.children).map((cell) => buildCell(cell, locate)));
}

function buildCell(cell: MarkupElement, locate: Locate): TableCell {
  return { header: cell.name === "th", children: buildFlow(cell.children, locate), ...spanOf(cell) };
}

function elementsIn(nodes: readonly MarkupNode[]): readonly MarkupElement[] {
  return nodes.filter((node) => node.type === "element");
}

function buildItems(nodes: readonly MarkupNode[], locate: Locate): ListItem[] {
  return nodes.flatMap((node) =>
    node.type === "element" ? [{ children: buildFlow(node.children, locate) }] : [],
  );
}

/** Blocks of a list item or a cell; text that stands outside of a block makes a paragraph of its own. */
function buildFlow(nodes: readonly MarkupNode[], locate: Locate): Block[] {
  const blocks: Block[] = [];
  let loose: MarkupNode[] = [];
  const flush = (): void => {
    const children = buildInlines(loose, locate);
    if (children.length > 0) blocks.push({ type: "paragraph", children });
    loose = [];
  };
  for (const node of nodes) {
    if (node.type === "element" && !isInline(node)) {
      flush();
      blocks.push(buildBlock(node, locate));
    } else loose.push(node);
  }
  flush();
  return blocks;
}

function isInline(element: MarkupElement): boolean {
  return ALLOWED.inlines.includes(element.name);
}

function splitAtBreaks(inlines: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === "break") lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines.filter((line) => line.length > 0);
}
