import type { List, ListItem } from "../model/letter.js";
import type { GalleyItem, Line, Pt, Segment, Tag } from "../model/page.js";
import type { LineRuns } from "./set-line.js";
import type { Span } from "./flatten-inlines.js";
import type { BlockFormat } from "./set-blocks.js";
import type { Setting } from "./setting.js";
import type { Stack } from "./stack.js";
import { setBlocks } from "./set-blocks.js";
import { setOneLine } from "./set-one-line.js";
import { heightsOf } from "./set-paragraph.js";
import { lineRow } from "./stack.js";
import { textStyle } from "./text-style.js";

/** Marks of unordered lists by depth; deeper lists have the last. */
const BULLETS = ["•", "–"];
/** Least indent of a list, in ems. */
export const LIST_INDENT = 2;
/** Gap between a label and its text, in ems. */
const GAP = 0.6;
/** A break between lines of an item: rather a page a third empty than an item in two. */
const ITEM_BREAK = 120;

/** Sets a list: labels flush right in the indent, the text beside them hanging. */
export function setList(list: List, format: BlockFormat, setting: Setting): readonly Stack[] {
  const tag: Tag = { role: "L", parent: format.parent, ordered: list.ordered };
  const labels = list.items.map((_, index) => setLabel(labelOf(list, index, format.depth), format, setting));
  const widest = Math.max(0, ...labels.map(({ width }) => width));
  const indent = Math.max(LIST_INDENT * format.size, widest + GAP * format.size);
  return list.items.flatMap((item, index) => {
    const label = labels[index];
    return label === undefined ? [] : setItem(item, label, indent, tag, format, setting);
  });
}

function labelOf(list: List, index: number, depth: number): string {
  return list.ordered ? `${index + 1}.` : (BULLETS[Math.min(depth, BULLETS.length - 1)] ?? "•");
}

/** A label with the space that parts it from its text for who reads the text; its width is without it. */
function setLabel(text: string, { face, size }: BlockFormat, setting: Setting): LineRuns {
  const span: Span = { type: "text", text, style: textStyle(face, size), place: null };
  return setOneLine([span], setting, { goesOn: true });
}

function setItem(
  item: ListItem,
  label: LineRuns,
  indent: Pt,
  list: Tag,
  format: BlockFormat,
  setting: Setting,
): readonly Stack[] {
  const parent: Tag = { role: "LI", parent: list };
  const body: BlockFormat = {
    ...format,
    parent: { role: "LBody", parent },
    x: format.x + indent,
    width: format.width - indent,
    breakCost: Math.max(format.breakCost, ITEM_BREAK),
    depth: format.depth + 1,
  };
  const x = format.x + indent - GAP * format.size - label.width;
  const segment: Segment = { x, runs: label.runs, tag: { role: "Lbl", parent } };
  const stacks = setBlocks(item.children, body, setting).filter(({ items }) => items.length > 0);
  return wholeIfPossible(labelFirst(stacks, segment, format, setting), format);
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
