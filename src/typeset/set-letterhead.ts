import type { Block, Inline, PlainPart } from "../model/letter.js";
import type { GalleyItem, Pt, Rule, Tag } from "../model/page.js";
import type { BlockFormat } from "./set-blocks.js";
import type { Setting } from "./setting.js";
import type { Stack } from "./stack.js";
import { setBlocks } from "./set-blocks.js";
import { setParagraph } from "./set-paragraph.js";
import { paragraphRows, pile } from "./stack.js";
import { FORBIDDEN } from "./item.js";

/** Sizes in parts of the body's, and lengths in parts of its leading. */
const NAME = { size: 1.3, leading: 1.25 };
const DETAIL = { size: 0.82, leading: 0.82 };
const NAME_GAP = 0.15;
const RULE_GAP = 0.4;
const RULE_THICKNESS: Pt = 0.5;

/** Sets the letterhead: the sender's name large, what else is said of it small, all centred above a thin rule. */
export function setLetterhead(part: PlainPart, setting: Setting): Stack {
  const { fontSize, leading } = setting.style;
  const detail: BlockFormat = {
    part: part.type,
    parent: setting.root,
    align: "centre",
    face: "regular",
    size: fontSize * DETAIL.size,
    leading: leading * DETAIL.leading,
    x: 0,
    width: setting.measure,
    skip: 0,
    breakCost: FORBIDDEN,
    depth: 0,
  };
  const { name, others } = splitName(part.children);
  const stacks = [setName(name, detail, setting), ...setBlocks(others, detail, setting)];
  const items = pile(
    stacks.map((stack, index) => ({
      ...stack,
      before: index === 1 ? NAME_GAP * leading : 0,
      keep: FORBIDDEN,
    })),
  );
  return {
    items: [...items, ...(items.length === 0 ? [] : ruleBelow(part, setting))],
    before: 0,
    keep: 0,
  };
}

/** The sender's name is the first line of the letterhead: its first paragraph up to a break. */
function splitName(blocks: readonly Block[]): {
  name: readonly Inline[];
  others: readonly Block[];
} {
  const [first, ...others] = blocks;
  if (first?.type !== "paragraph") return { name: [], others: blocks };
  const end = first.children.findIndex((inline) => inline.type === "break");
  if (end < 0) return { name: first.children, others };
  const rest: Block = { type: "paragraph", children: first.children.slice(end + 1) };
  return { name: first.children.slice(0, end), others: [rest, ...others] };
}

function setName(name: readonly Inline[], detail: BlockFormat, setting: Setting): Stack {
  const { fontSize, leading } = setting.style;
  const size = fontSize * NAME.size;
  const tag: Tag = { role: "P", parent: setting.root };
  const format = {
    ...detail,
    face: "bold" as const,
    size,
    leading: leading * NAME.leading,
    hanging: 0,
    tag,
  };
  const lines = setParagraph(name, format, setting);
  return { items: paragraphRows("letterhead", lines, FORBIDDEN), before: 0, keep: FORBIDDEN };
}

/** A row that holds nothing but the rule, at its foot. */
function ruleBelow(part: PlainPart, setting: Setting): readonly GalleyItem[] {
  const height = RULE_GAP * setting.style.leading;
  const rule: Rule = {
    x: 0,
    y: height - RULE_THICKNESS,
    width: setting.measure,
    thickness: RULE_THICKNESS,
  };
  return [
    { type: "penalty", cost: FORBIDDEN },
    { type: "row", part: part.type, height, lines: [], rules: [rule] },
  ];
}
