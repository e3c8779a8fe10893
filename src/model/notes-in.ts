import type { Block, Inline, Note } from "./letter.js";

/** The notes in blocks, in reading order. */
export function notesIn(blocks: readonly Block[]): readonly Note[] {
  return blocks.flatMap(inBlock);
}

function inBlock(block: Block): readonly Note[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return block.children.flatMap(inInline);
    case "list":
      return block.items.flatMap(({ children }) => notesIn(children));
    case "quotation":
      return notesIn(block.children);
    case "table":
      return [
        ...(block.caption ?? []).flatMap(inInline),
        ...[...block.head, ...block.body].flat().flatMap(({ children }) => notesIn(children)),
      ];
    case "figure":
      return block.caption.flatMap(inInline);
  }
}

function inInline(inline: Inline): readonly Note[] {
  if (inline.type === "note") return [inline];
  return "children" in inline ? inline.children.flatMap(inInline) : [];
}
