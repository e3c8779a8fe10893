import type { Block, Inline, Letter } from "../model/letter.js";

/** Words of a letter's body, as a word processor counts them: what spaces part, if it has a letter or a digit. */
export function countWords({ parts }: Letter): number {
  const body = parts.flatMap((part) => (part.type === "body" ? part.children : []));
  return body
    .map(textOf)
    .join(" ")
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function textOf(block: Block): string {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return inlineText(block.children);
    case "list":
      return block.items.flatMap(({ children }) => children.map(textOf)).join(" ");
    case "quotation":
      return block.children.map(textOf).join(" ");
    case "table":
      return [...block.head, ...block.body]
        .flat()
        .flatMap(({ children }) => children.map(textOf))
        .join(" ");
    case "figure":
      return inlineText(block.caption);
  }
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === "text") return inline.text;
      return "children" in inline ? inlineText(inline.children) : " ";
    })
    .join("");
}
