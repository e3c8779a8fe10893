import type { PlainPart } from "../model/letter.js";
import type { Pt, Rule } from "../model/page.js";
import type { BlockFormat } from "./set-blocks.js";
import type { Setting } from "./setting.js";
import type { Stack } from "./stack.js";
import { setBlocks } from "./set-blocks.js";
import { pile } from "./stack.js";
import { stackLines } from "./stack-lines.js";

/** A box for initials by hand, 40 by 18 mm, with a hairline around it; what it is for stands in it. */
const BOX = { width: (40 * 72) / 25.4, height: (18 * 72) / 25.4, hairline: 0.4, inset: 4 };

/** The box for initials at the lower right, where a note verbale has them in place of a signature. */
export function setInitials(part: PlainPart, format: BlockFormat, setting: Setting): Stack {
  const x = setting.measure - BOX.width;
  const inside = { ...format, x: x + BOX.inset, width: BOX.width - 2 * BOX.inset };
  const label = stackLines(pile(setBlocks(part.children, inside, setting)));
  const height = Math.max(BOX.height, label.height + 2 * BOX.inset);
  const lines = label.lines.map(({ baseline, line }) => ({ baseline: baseline + BOX.inset, line }));
  return {
    items: [{ type: "row", part: part.type, height, lines, rules: frameAround(x, height) }],
    before: 0,
    keep: 0,
  };
}

function frameAround(x: Pt, height: Pt): readonly Rule[] {
  const { width, hairline } = BOX;
  return [
    { x, y: 0, width, thickness: hairline },
    { x, y: height - hairline, width, thickness: hairline },
    { x, y: 0, width: hairline, thickness: height },
    { x: x + width - hairline, y: 0, width: hairline, thickness: height },
  ];
}
