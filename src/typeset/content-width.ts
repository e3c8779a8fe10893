import { type ContentWidth, widestOf } from "../model/column-widths.js";
import type { Block, Inline } from "../model/letter.js";
import type { Pt } from "../model/page.js";
import type { BlockFormat } from "./set-blocks.js";
import type { Setting } from "./setting.js";
import { cutSpans } from "./cut-spans.js";
import { flattenInlines } from "./flatten-inlines.js";
import { FORBIDDEN } from "./item.js";
import { itemise, type TextItem } from "./itemise.js";
import { listIndent } from "./set-list.js";
import { splitWords } from "./split-words.js";
import { findTies } from "./ties/find-ties.js";
import { textStyle } from "./text-style.js";

/** Sums of many widths differ in their last digits by the order of adding; no line is to break for that. */
const HAIR: Pt = 0.01;

/** The widths of blocks of one format; of none, 0. */
export function contentWidth(blocks: readonly Block[], format: BlockFormat, setting: Setting): ContentWidth {
  return widestOf(blocks.map((block) => blockWidth(block, format, setting)));
}

function blockWidth(block: Block, format: BlockFormat, setting: Setting): ContentWidth {
  if (block.type === "paragraph") return inlineWidth(block.children, format, setting);
  if (block.type !== "list") throw new Error(`no ${block.type} stands in a cell`);
  const indent = listIndent(block, format, setting);
  const { least, most } = widestOf(
    block.items.map(({ children }) => contentWidth(children, format, setting)),
  );
  return { least: least + indent, most: most + indent };
}

function inlineWidth(inlines: readonly Inline[], format: BlockFormat, setting: Setting): ContentWidth {
  const tokens = splitWords(
    cutSpans(flattenInlines(inlines, textStyle(format.face, format.size)), setting.language),
  );
  const items = itemise(
    tokens,
    {
      hyphens: false,
      elastic: false,
      balanced: false,
      untied: false,
      namesWhole: false,
      ties: findTies(tokens, setting.language, setting.names),
    },
    setting,
  );
  let [least, most]: [Pt, Pt] = [0, 0];
  let [unbroken, line]: [Pt, Pt] = [0, 0];
  items.forEach((item, index) => {
    const breaks = breaksAt(item, items[index - 1]);
    const width = breaks && item.type === "glue" ? 0 : visibleWidth(item, breaks);
    least = Math.max(least, unbroken + width);
    unbroken = breaks ? 0 : unbroken + width;
    const isForced = item.type === "penalty" && item.cost <= -FORBIDDEN;
    line = isForced ? 0 : line + (item.type === "penalty" ? 0 : item.width);
    most = Math.max(most, line);
  });
  return { least: least + HAIR, most: most + HAIR };
}

/** Whether a line may end at the item (Knuth and Plass 1981). */
function breaksAt(item: TextItem, before: TextItem | undefined): boolean {
  return item.type === "glue" ? before?.type === "box" : item.type === "penalty" && item.cost < FORBIDDEN;
}

/** A penalty shows its hyphen only where the line ends at it. */
function visibleWidth(item: TextItem, breaks: boolean): Pt {
  return item.type === "penalty" && !breaks ? 0 : item.width;
}
