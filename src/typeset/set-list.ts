import type { List, ListItem } from "../model/letter.js";
import type { GalleyItem, Line, Pt, Segment, Tag } from "../model/page.js";
import type { LineRuns } from "./set-line.js";
import type { Span } from "./flatten-inlines.js";
import type { BlockFormat } from "./set-blocks.js";
import type { Setting } from "./setting.js";
import type { Stack } from "./stack.js";
import { type ListDepth, listLabels } from "../model/list-labels.js";
import { setBlocks } from "./set-blocks.js";
import { setOneLine } from "./set-one-line.js";
import { heightsOf } from "./set-paragraph.js";
import { lineRow } from "./stack.js";
import { textStyle } from "./text-style.js";

/** Least indent of a list, and of the first line of a numbered paragraph, in ems. */
const INDENT = { list: 2, paragraph: 2.5 };
/** Gap between a label and its text, in ems. */
const GAP = 0.6;
/** A break between lines of an item: rather a page a third empty than an item in two. */
const ITEM_BREAK = 120;

/** Sets a list: labels flush right in the indent, the text beside them hanging. */
export function setList(list: List, outer: BlockFormat, setting: Setting): readonly Stack[] {
  const format = belowOpening(outer);
  const { labels, numbering } = listLabels(list, depthOf(format), setting.language.typography.subparagraph);
  const tag: Tag = { role: "L", parent: format.parent, numbering };
  const set = labels.map((label) => setLabel(label, format, setting));
  const indent = indentOf(list, set, format);
  const place: ItemPlace = { tag, indent, list };
  return list.items.flatMap((item, index) => {
    const label = set[index];
    return label === undefined ? [] : setItem(item, label, place, format, setting);
  });
}

/** A list in a numbered paragraph begins where the paragraph's first line does. */
function belowOpening(format: BlockFormat): BlockFormat {
  const { x, width, opening = 0 } = format;
  return opening === 0 ? format : { ...format, x: x + opening, width: width - opening, opening: 0 };
}

/** How far the text of a list is indented, in points. */
export function listIndent(list: List, format: BlockFormat, setting: Setting): Pt {
  const { labels } = listLabels(list, depthOf(format), setting.language.typography.subparagraph);
  return indentOf(
    list,
    labels.map((label) => setLabel(label, format, setting)),
    format,
  );
}

function depthOf({ depth, orderedDepth = 0 }: BlockFormat): ListDepth {
  return { all: depth, ordered: orderedDepth };
}

function indentOf({ paragraphs }: List, labels: readonly LineRuns[], { size }: BlockFormat): Pt {
  const widest = Math.max(0, ...labels.map(({ width }) => width));
  return Math.max(INDENT[paragraphs === true ? "paragraph" : "list"] * size, widest + GAP * size);
}

/** A label with the space that parts it from its text for who reads the text; its width is without it. */
function setLabel(text: string, { face, size }: BlockFormat, setting: Setting): LineRuns {
  const span: Span = { type: "text", text, style: textStyle(face, size), place: null };
  return setOneLine([span], setting, { goesOn: true });
}

/** What the items of a list have in common. */
interface ItemPlace {
  readonly tag: Tag;
  readonly indent: Pt;
  readonly list: List;
}

function setItem(
  item: ListItem,
  label: LineRuns,
  { tag, indent, list }: ItemPlace,
  format: BlockFormat,
  setting: Setting,
): readonly Stack[] {
  const parent: Tag = { role: "LI", parent: tag };
  const within = { ...format, parent: { role: "LBody", parent } as const, depth: format.depth + 1 };
  const orderedDepth = (format.orderedDepth ?? 0) + (list.ordered ? 1 : 0);
  const hanging = { x: format.x + indent, width: format.width - indent, opening: 0 };
  const isParagraph = list.paragraphs === true;
  const body: BlockFormat = isParagraph
    ? { ...within, orderedDepth, opening: indent }
    : { ...within, ...hanging, orderedDepth, breakCost: Math.max(format.breakCost, ITEM_BREAK) };
  const x = isParagraph ? format.x : format.x + indent - GAP * format.size - label.width;
  const segment: Segment = { x, runs: label.runs, tag: { role: "Lbl", parent } };
  const stacks = setBlocks(item.children, body, setting).filter(({ items }) => items.length > 0);
  const labelled = labelFirst(stacks, segment, format, setting);
  return isParagraph ? labelled : wholeIfPossible(labelled, format);
}

/** Puts the label before the item's first line, or on a line of its own where the item has none. */
function labelFirst(
  stacks: readonly Stack[],
  label: Segment,
  format: BlockFormat,
  setting: Setting,
): readonly Stack[] {
  const [first, ...others] = stacks;
  if (first === undefined) {
    const line: Line = { segments: [label], ...heightsOf(format, setting) };
    return [{ items: [lineRow(format.part, { line, hyphenated: false })], before: format.skip, keep: 0 }];
  }
  const [row, ...rest] = first.items;
  return row === undefined ? stacks : [{ ...first, items: [withLabel(row, label), ...rest] }, ...others];
}

function withLabel(row: GalleyItem, label: Segment): GalleyItem {
  if (row.type !== "row") return row;
  const [first, ...others] = row.lines;
  if (first === undefined) return row;
  const line = { ...first.line, segments: [label, ...first.line.segments] };
  return { ...row, lines: [{ ...first, line }, ...others] };
}

/** Between the blocks of one item a page break costs as much as between its lines. */
function wholeIfPossible(stacks: readonly Stack[], format: BlockFormat): readonly Stack[] {
  return stacks.map((stack, index) => {
    const inside = index < stacks.length - 1;
    const before = index === 0 && format.depth === 0 ? stack.before : stack.before / 2;
    return { ...stack, before, keep: inside ? Math.max(stack.keep, ITEM_BREAK) : stack.keep };
  });
}
