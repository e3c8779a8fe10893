import type { Passage, PassageKind, PassageType, PassageValue } from "../model/comparison.js";
import type { Block, Inline, List, ListItem, Table, TableCell } from "../model/letter.js";
import { type ListDepth, listLabels } from "../model/list-labels.js";
import { inlineWords, rawWords } from "./inline-words.js";

/** What the language of a letter says of how its passages are read. */
export interface Reading {
  /** Its form of a subparagraph's label: `({number})`. */
  readonly subparagraph: string;
  readonly valuesIn: (text: string) => readonly PassageValue[];
}

/** Where blocks stand. */
export interface PassagePlace {
  readonly depth: ListDepth;
  readonly quoted: number;
}

export const NOWHERE: PassagePlace = { depth: { all: 0, ordered: 0 }, quoted: 0 };

/** Between the cells of a row. */
const CELL_RULE = " | ";

/** Blocks as passages, in reading order. */
export function readBlocks(
  blocks: readonly Block[],
  place: PassagePlace,
  reading: Reading,
): readonly Passage[] {
  return blocks.flatMap((block) => readBlock(block, place, reading));
}

/** A passage that stands in no list and no quotation. */
export function plainPassage(type: PassageType, inlines: readonly Inline[], reading: Reading): Passage {
  return passageOf({ type, level: 0, quoted: 0, shape: "" }, inlines, reading);
}

function passageOf(kind: PassageKind, inlines: readonly Inline[], { valuesIn }: Reading): Passage {
  return { kind, label: "", text: inlineWords(inlines), values: valuesIn(rawWords(inlines)) };
}

function readBlock(block: Block, place: PassagePlace, reading: Reading): readonly Passage[] {
  const { depth, quoted } = place;
  switch (block.type) {
    case "paragraph": {
      const type = depth.all > 0 ? "further" : "paragraph";
      return [passageOf({ type, level: depth.all, quoted, shape: "" }, block.children, reading)];
    }
    case "heading":
      return [passageOf({ type: "heading", level: block.level, quoted, shape: "" }, block.children, reading)];
    case "list":
      return readList(block, place, reading);
    case "quotation":
      return readBlocks(block.children, { depth, quoted: quoted + 1 }, reading);
    case "table":
      return readTable(block, place, reading);
    case "figure": {
      const kind = { type: "figure", level: depth.all, quoted, shape: block.image } as const;
      const said = block.caption.length === 0 ? "" : `\n${inlineWords(block.caption)}`;
      const values = reading.valuesIn(`${block.alt} ${rawWords(block.caption)}`);
      return [{ kind, label: "", text: `[${block.alt}]${said}`, values }];
    }
  }
}

function readList(list: List, place: PassagePlace, reading: Reading): readonly Passage[] {
  const { labels } = listLabels(list, place.depth, reading.subparagraph);
  const { all, ordered } = place.depth;
  const within = { ...place, depth: { all: all + 1, ordered: ordered + (list.ordered ? 1 : 0) } };
  return list.items.flatMap((item, index) => {
    const type = list.ordered ? "numbered" : "bullet";
    const shape = index === 0 ? shapeOf(list) : "";
    const kind = { type, level: all + 1, quoted: place.quoted, shape } as const;
    return readItem(item, { kind, label: labels[index] ?? "" }, within, reading);
  });
}

/** How a list counts is said once, of its first item. */
function shapeOf({ numbering, start, paragraphs }: List): string {
  const from = start === undefined || start === 1 ? "" : `from ${start}`;
  const words = [numbering ?? "", from, paragraphs === true ? "paragraphs" : ""];
  return words.filter((word) => word !== "").join(" ");
}

/** The item begins with its label, whatever stands in it first. */
function readItem(
  { children }: ListItem,
  begun: Pick<Passage, "kind" | "label">,
  place: PassagePlace,
  reading: Reading,
): readonly Passage[] {
  const [first, ...others] = children;
  if (first?.type !== "paragraph")
    return [{ ...begun, text: "", values: [] }, ...readBlocks(children, place, reading)];
  const head = { ...passageOf(begun.kind, first.children, reading), label: begun.label };
  return [head, ...readBlocks(others, place, reading)];
}

function readTable(
  { caption = [], head, body }: Table,
  place: PassagePlace,
  reading: Reading,
): readonly Passage[] {
  const common = { level: place.depth.all, quoted: place.quoted };
  const said =
    caption.length === 0 ? [] : [passageOf({ type: "caption", shape: "", ...common }, caption, reading)];
  const rows = (type: "head-row" | "row", cells: Table["body"]): readonly Passage[] =>
    cells.map((row) => readRow(row, { type, shape: row.map(cellShape).join(" "), ...common }, reading));
  return [...said, ...rows("head-row", head), ...rows("row", body)];
}

function readRow(row: readonly TableCell[], kind: PassageKind, reading: Reading): Passage {
  const cells = row.map(({ children }) => readBlocks(children, NOWHERE, reading));
  const text = cells.map((passages) => passages.map((passage) => passage.text).join(" ")).join(CELL_RULE);
  return { kind, label: "", text, values: cells.flat().flatMap(({ values }) => values) };
}

function cellShape({ header, columns = 1, rows = 1 }: TableCell): string {
  const span = columns === 1 && rows === 1 ? "" : `${columns}x${rows}`;
  return `${header ? "th" : "td"}${span}`;
}
