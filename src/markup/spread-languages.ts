import type { MarkupElement, MarkupNode } from "./markup-node.js";

/**
 * The tree with the language that an element names on each text within it: `<p lang="hy">` becomes a paragraph with spans
 * of Armenian. Only spans then have a language. Breaks stay outside of them, where they part the lines of a signatory.
 */
export function spreadLanguages(element: MarkupElement): MarkupElement {
  return { ...element, children: element.children.map((child) => spread(child, null)) };
}

function spread(node: MarkupNode, outer: string | null): MarkupNode {
  if (node.type === "text") return outer === null || node.text.trim() === "" ? node : spanOf(node, outer);
  const named = node.attributes.find(({ name }) => name === "lang")?.value ?? outer;
  const inner = node.name === "span" ? null : named;
  return { ...node, children: node.children.map((child) => spread(child, inner)) };
}

function spanOf(text: MarkupNode, language: string): MarkupElement {
  const { offset } = text;
  const attributes = [{ name: "lang", value: language, offset }];
  return { type: "element", name: "span", offset, ordinal: 0, attributes, children: [text] };
}
