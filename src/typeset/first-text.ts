import type { Block } from "../model/letter.js";
import type { Place } from "../model/place.js";
import { flattenInlines } from "./flatten-inlines.js";
import { textStyle } from "./text-style.js";

/** The first text in blocks and its place, by which a finding names them; null where there is none. */
export function firstText(
  blocks: readonly Block[],
): { readonly text: string; readonly place: Place | null } | null {
  for (const block of blocks) {
    const found =
      block.type === "list" ? firstText(block.items.flatMap(({ children }) => children)) : textOf(block);
    if (found !== null) return found;
  }
  return null;
}

function textOf(block: Block): ReturnType<typeof firstText> {
  if (!("children" in block) || block.type === "quotation") return null;
  const spans = flattenInlines(block.children, textStyle("regular", 1));
  return spans.find((span) => span.type === "text") ?? null;
}
