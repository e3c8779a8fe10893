import type { LetterPart, PlainPart, PlainPartType } from "../model/letter.js";
import type { Face, GalleyRow, Pt, Tag } from "../model/page.js";
import type { BlockFormat } from "./set-blocks.js";
import type { ParagraphFormat } from "./set-paragraph.js";
import type { Setting } from "./setting.js";
import type { Stack } from "./stack.js";
import { FORBIDDEN } from "./item.js";
import { plainText } from "./plain-text.js";
import { setBlocks } from "./set-blocks.js";
import { setInitials } from "./set-initials.js";
import { setLetterhead } from "./set-letterhead.js";
import { setParagraph } from "./set-paragraph.js";
import { setSignatureBlock } from "./set-signature-block.js";
import { paragraphRows, pile } from "./stack.js";
import { stackLines } from "./stack-lines.js";

/** How a part of the letter looks. Lengths in parts of the body's size, leading and measure. */
interface PartFormat {
  readonly align: ParagraphFormat["align"];
  readonly face: Face;
  readonly size: number;
  readonly width: number;
  /** Space above the part. */
  readonly before: number;
  /** Space between its blocks. */
  readonly skip: number;
  /** Cost of a page break after it. */
  readonly keep: number;
}

const plain: PartFormat = {
  align: "left",
  face: "regular",
  size: 1,
  width: 1,
  before: 1,
  skip: 0.5,
  keep: 0,
};

/** The house style, part by part. */
const formats: Readonly<Record<PlainPartType | "signature-block", PartFormat>> = {
  letterhead: { ...plain, keep: 1_000 },
  reference: { ...plain, before: 1.2, keep: FORBIDDEN },
  marking: { ...plain, face: "bold", before: 0.4, skip: 0, keep: FORBIDDEN },
  date: { ...plain, before: 1.2, keep: 1_000 },
  "inside-address": { ...plain, width: 0.75, before: 1.2, skip: 0, keep: 1_000 },
  subject: { ...plain, face: "bold", before: 1.2, keep: FORBIDDEN },
  salutation: { ...plain, before: 1, keep: FORBIDDEN },
  body: { ...plain, align: "justified", before: 0.5 },
  "complimentary-close": { ...plain, before: 0.8, keep: FORBIDDEN },
  "signature-block": { ...plain, before: 2 },
  initials: { ...plain, size: 0.82, before: 0.8 },
  enclosures: { ...plain, size: 0.9, before: 1.2, skip: 0.2 },
  copies: { ...plain, size: 0.9, before: 0.8, skip: 0.2 },
};

/** Sets one part of a letter as one stack. */
export function setPart(part: LetterPart, setting: Setting): Stack {
  const { leading } = setting.style;
  const { before, keep } = formats[part.type];
  if (part.type === "inside-address" && setting.style.head.address === "foot") {
    return atFoot(part, before * leading, setting);
  }
  return {
    items: pile(stacksOf(part, blockFormat(part, setting), setting)),
    before: before * leading,
    keep,
  };
}

/** The part as one row at the foot of its page, with so many points between it and the text. */
function atFoot(part: PlainPart, gap: Pt, setting: Setting): Stack {
  const set = stackLines(pile(setBlocks(part.children, blockFormat(part, setting), setting)));
  const lines = set.lines.map(({ baseline, line }) => ({ baseline: baseline + gap, line }));
  const row: GalleyRow = {
    type: "row",
    part: part.type,
    height: set.height + gap,
    lines,
    rules: [],
    atFoot: true,
  };
  return { items: lines.length === 0 ? [] : [row], before: 0, keep: formats[part.type].keep };
}

function stacksOf(part: LetterPart, format: BlockFormat, setting: Setting): readonly Stack[] {
  switch (part.type) {
    case "letterhead":
      return [setLetterhead(part, setting)];
    case "initials":
      return [setInitials(part, format, setting)];
    case "subject":
      return setSubject(part, format, setting);
    case "signature-block":
      return setSignatureBlock(part, format, setting);
    case "complimentary-close":
    case "salutation":
      return setBlocks(part.children, format, setting).map((stack) => ({
        ...stack,
        keep: FORBIDDEN,
      }));
    default:
      return setBlocks(part.children, format, setting);
  }
}

/** The subject is the letter's one heading of the first level. */
function setSubject(part: PlainPart, format: BlockFormat, setting: Setting): readonly Stack[] {
  return part.children.flatMap((block) => {
    if (block.type !== "paragraph") return setBlocks([block], format, setting);
    const tag: Tag = { role: "H1", parent: setting.root, title: plainText(block.children) };
    const lines = setParagraph(block.children, { ...format, hanging: 0, tag }, setting);
    return [{ items: paragraphRows(part.type, lines, FORBIDDEN), before: format.skip, keep: FORBIDDEN }];
  });
}

function blockFormat(part: LetterPart, setting: Setting): BlockFormat {
  const { face, size, width, skip } = formats[part.type];
  const { fontSize, leading } = setting.style;
  return {
    part: part.type,
    parent: setting.root,
    align: alignOf(part, setting),
    face,
    size: fontSize * size,
    leading: leading * size,
    x: 0,
    width: setting.measure * width,
    skip: leading * skip,
    breakCost: 0,
    depth: 0,
  };
}

function alignOf({ type }: LetterPart, { style }: Setting): ParagraphFormat["align"] {
  return type === "date" || type === "reference" ? style.head[type] : formats[type].align;
}
