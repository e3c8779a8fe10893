import type { MarkupElement } from "./markup-node.js";

/** The value of an attribute; empty where there is none. */
export function valueOf(element: MarkupElement, wanted: string): string {
  return element.attributes.find(({ name }) => name === wanted)?.value ?? "";
}
