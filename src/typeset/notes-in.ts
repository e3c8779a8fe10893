import type { Block, Inline, LetterPart, Note } from "../model/letter.js";

/** The notes of parts of a letter, in reading order. */
export function notesIn(parts: readonly LetterPart[]): readonly Note[] {
  return parts.flatMap((part) => (part.type === "signature-block" ? [] : part.children.flatMap(inBlock)));
}

function inBlock(block: Block): readonly Note[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return block.children.flatMap(inInline);
    case "list":
      return block.items.flatMap(({ children }) => children.flatMap(inBlock));
    case "quotation":
      return block.children.flatMap(inBlock);
    case "table":
      return [...block.head, ...block.body].flat().flatMap(({ children }) => children.flatMap(inBlock));
    case "figure":
      return block.caption.flatMap(inInline);
  }
}

function inInline(inline: Inline): readonly Note[] {
  if (inline.type === "note") return [inline];
  return "children" in inline ? inline.children.flatMap(inInline) : [];
}
