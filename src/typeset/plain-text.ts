import type { Inline } from "../model/letter.js";

/** The words of inlines in one line, without their notes and without what is not seen. */
export function plainText(inlines: readonly Inline[]): string {
  const text = (inline: Inline): string => {
    if (inline.type === "text") return inline.text;
    return "children" in inline && inline.type !== "note" ? inline.children.map(text).join("") : " ";
  };
  const words = inlines.map((inline) => (inline.type === "note" ? "" : text(inline))).join("");
  return words
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]/gu, "")
    .replaceAll(/\s+/gu, " ")
    .trim();
}
