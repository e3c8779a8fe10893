import type { Annex } from "../model/letter.js";
import type { GalleyItem, Tag } from "../model/page.js";
import { FORBIDDEN } from "./item.js";
import { type BlockFormat, setBlocks } from "./set-blocks.js";
import { setParagraph } from "./set-paragraph.js";
import type { Setting } from "./setting.js";
import { paragraphRows, pile, type Stack } from "./stack.js";

/** Space between blocks, and between what the annex is and its text, in parts of the leading. */
const SKIP = { blocks: 0.5, head: 0.8 };

/** Sets an annex as a section of its own: its number and its title as one heading, centred, and its blocks as the body's. */
export function setAnnex(annex: Annex, setting: Setting): readonly GalleyItem[] {
  const { fontSize, leading } = setting.style;
  // The letter's own section is the annex's sibling.
  const parent: Tag = { role: "Sect", parent: setting.root.parent };
  const format: BlockFormat = {
    part: "annex",
    parent,
    align: "justified",
    face: "regular",
    size: fontSize,
    leading,
    x: 0,
    width: setting.measure,
    skip: SKIP.blocks * leading,
    breakCost: 0,
    depth: 0,
  };
  const [first, ...others] = setBlocks(annex.children, format, setting);
  const text = first === undefined ? [] : [{ ...first, before: SKIP.head * leading }, ...others];
  return pile([...setHead(annex, format, setting), ...text]);
}

function setHead({ label, title, place }: Annex, format: BlockFormat, setting: Setting): readonly Stack[] {
  const tag: Tag = { role: "H1", parent: format.parent, title: `${label}: ${title}` };
  const centred = { ...format, align: "centre" as const, face: "bold" as const, hanging: 0, tag };
  return [label, title].map((text, index) => {
    const lines = setParagraph([{ type: "text", text, place }], { ...centred, goesOn: index === 0 }, setting);
    return { items: paragraphRows(format.part, lines, FORBIDDEN), before: 0, keep: FORBIDDEN };
  });
}
