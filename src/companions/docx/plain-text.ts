import type { Inline } from "../../model/letter.js";

/** The words of inlines with their line breaks, without their notes. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map(oneInline).join("");
}

function oneInline(inline: Inline): string {
  if (inline.type === "text") return inline.text.replaceAll(/\s+/gu, " ");
  if (inline.type === "break") return "\n";
  return "children" in inline && inline.type !== "note" ? plainText(inline.children) : "";
}
