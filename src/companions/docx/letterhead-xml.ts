import type { Block, Inline, PlainPart } from "../../model/letter.js";
import type { Pt } from "../../model/page.js";
import { ruleBelowLast } from "./amend-paragraph.js";
import { blockXml, paragraph, textParagraph } from "./block-xml.js";
import { drawn } from "./figure-xml.js";
import { type Rule, ruleAttributes, sixDigits } from "./looks.js";
import { plainTable } from "./plain-table.js";
import { allIn, atMargins, type Writing } from "./writing.js";
import { type Xml, xml } from "./xml.js";

/** Space between the logo and what stands beside it, in leadings. */
const BESIDE = 0.9;
/** The rule below, in eighths of a point. */
const WEIGHT = 4;

/** Who writes: the logo above what is said of the sender or beside it, all above a thin rule. */
export function letterheadXml({ children }: PlainPart, writing: Writing): readonly Xml[] {
  const [first, ...others] = children;
  const isLogo = first?.type === "figure" && first.caption.length === 0;
  const text = senderXml(isLogo ? others : children, writing);
  if (!isLogo) return ruleBelowLast(text, ruleOf(writing, 5));
  const { run, width } = drawn(first, writing);
  const logo = paragraph([run], { style: "LetterheadLogo", keepNext: true });
  const isBeside = writing.style.head.letterhead === "left" && text.length > 0;
  return isBeside
    ? [besideLogo(logo, width, text, writing)]
    : ruleBelowLast([logo, ...text], ruleOf(writing, 5));
}

/** The sender's name, the first line, in a style of its own. */
function senderXml(blocks: readonly Block[], writing: Writing): readonly Xml[] {
  const { name, others } = splitName(blocks);
  const named =
    name.length === 0
      ? []
      : [textParagraph({ type: "paragraph", children: name }, atMargins(writing, allIn("LetterheadName")))];
  return [...named, ...blockXml(others, atMargins(writing, allIn("Letterhead")))];
}

function splitName(blocks: readonly Block[]): {
  readonly name: readonly Inline[];
  readonly others: readonly Block[];
} {
  const [first, ...others] = blocks;
  if (first?.type !== "paragraph") return { name: [], others: blocks };
  const end = first.children.findIndex((inline) => inline.type === "break");
  if (end < 0) return { name: first.children, others };
  const rest: Block = { type: "paragraph", children: first.children.slice(end + 1) };
  return { name: first.children.slice(0, end), others: [rest, ...others] };
}

function ruleOf({ style }: Writing, space: number): Rule {
  const { colour } = style.head;
  return { weight: WEIGHT, space, colour: colour === null ? "auto" : sixDigits(colour) };
}

function besideLogo(logo: Xml, width: Pt, text: readonly Xml[], writing: Writing): Xml {
  const gap = BESIDE * writing.style.leading;
  const widths = [width + gap, writing.measure - width - gap];
  const borders = [xml("w:bottom", ruleAttributes(ruleOf(writing, 0)))];
  const cells = [{ children: [logo] }, { children: text }];
  return plainTable([{ cells }], { widths, gap: 0, borders }, writing);
}
