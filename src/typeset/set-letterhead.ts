import type { Block, Figure, Inline, PlainPart } from "../model/letter.js";
import type { GalleyItem, Pt, Rule, Tag } from "../model/page.js";
import type { BlockFormat } from "./set-blocks.js";
import type { Setting } from "./setting.js";
import type { Stack } from "./stack.js";
import { setBlocks } from "./set-blocks.js";
import { setLogo } from "./set-logo.js";
import { setParagraph, type SetLine } from "./set-paragraph.js";
import { paragraphRows, pile } from "./stack.js";
import { FORBIDDEN } from "./item.js";

/** Sizes in parts of the body's, and lengths in parts of its leading. */
const NAME = { size: 1.3, leading: 1.25 };
const DETAIL = { size: 0.82, leading: 0.82 };
const NAME_GAP = 0.15;
const RULE_GAP = 0.4;
const RULE_THICKNESS: Pt = 0.5;

/** Sets the letterhead: the logo, the sender's name large, what else is said of it small, above a thin rule. */
export function setLetterhead(part: PlainPart, setting: Setting): Stack {
  const { logo, text } = splitLogo(part.children);
  const set = logo === null ? null : setLogo(logo, setting);
  const lines = setText(text, set?.indent ?? 0, setting);
  const items = set === null ? lines : set.join(lines);
  return {
    items: [...items, ...(items.length === 0 ? [] : ruleBelow(part, setting))],
    before: 0,
    keep: 0,
  };
}

/** A figure without a caption that stands before all else is the logo. */
function splitLogo(blocks: readonly Block[]): { logo: Figure | null; text: readonly Block[] } {
  const [first, ...text] = blocks;
  const isLogo = first?.type === "figure" && first.caption.length === 0;
  return isLogo ? { logo: first, text } : { logo: null, text: blocks };
}

function setText(blocks: readonly Block[], indent: Pt, setting: Setting): readonly GalleyItem[] {
  const { fontSize, leading, head } = setting.style;
  const detail: BlockFormat = {
    part: "letterhead",
    parent: OUTSIDE,
    align: head.letterhead,
    face: "regular",
    size: fontSize * DETAIL.size,
    leading: leading * DETAIL.leading,
    x: indent,
    width: setting.measure - indent,
    skip: 0,
    breakCost: FORBIDDEN,
    depth: 0,
  };
  const { name, others } = splitName(blocks);
  const stacks = [
    setName(name, detail, setting),
    ...others.flatMap((block) =>
      setBlocks([block], { ...detail, parent: parentOf(block, setting) }, setting),
    ),
  ];
  return pile(
    stacks.map((stack, index) => ({
      ...stack,
      before: index === 1 ? NAME_GAP * leading : 0,
      keep: FORBIDDEN,
    })),
  );
}

/** What names the sender on every letter is no part of what this one says (ISO 14289-1, 7.1). */
const OUTSIDE: Tag = { role: "Artifact", parent: null };

/** Plain lines alone stand outside: a link and a picture have something to do or to tell, and a list or a table is no letterhead's. */
function parentOf(block: Block, setting: Setting): Tag {
  return block.type === "paragraph" && !block.children.some(hasLink) ? OUTSIDE : setting.root;
}

function hasLink(inline: Inline): boolean {
  return inline.type === "link" || ("children" in inline && inline.children.some(hasLink));
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
  const tag: Tag = { role: "P", parent: parentOf({ type: "paragraph", children: name }, setting) };
  const format = {
    ...detail,
    face: "bold" as const,
    size,
    leading: leading * NAME.leading,
    hanging: 0,
    tag,
  };
  const lines = setParagraph(name, format, setting).map((line) => inColour(line, setting));
  return { items: paragraphRows("letterhead", lines, FORBIDDEN), before: 0, keep: FORBIDDEN };
}

function inColour(set: SetLine, { style }: Setting): SetLine {
  const { colour } = style.head;
  if (colour === null) return set;
  return {
    ...set,
    line: { ...set.line, segments: set.line.segments.map((segment) => ({ ...segment, colour })) },
  };
}

/** A row that holds nothing but the rule, at its foot. */
function ruleBelow(part: PlainPart, setting: Setting): readonly GalleyItem[] {
  const { colour } = setting.style.head;
  const height = RULE_GAP * setting.style.leading;
  const rule: Rule = {
    x: 0,
    y: height - RULE_THICKNESS,
    width: setting.measure,
    thickness: RULE_THICKNESS,
    ...(colour === null ? {} : { colour }),
  };
  return [
    { type: "penalty", cost: FORBIDDEN },
    { type: "row", part: part.type, height, lines: [], rules: [rule] },
  ];
}
