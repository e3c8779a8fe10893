import type { Range } from "./text-rule.js";

const CLOSING = "\"'”»“’)]";

/** Whether what stands at an offset opens a sentence or a paragraph. */
export function opensSentence(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && /[\s\u00A0\u202F"'“«„([]/u.test(text[before] ?? "")) {
    if (text[before] === "\n") return true;
    before -= 1;
  }
  return before < 0 || /[.!?։…:]/u.test(text[before] ?? "");
}

/** Whether an ellipsis stands after a word, before another sentence: one that is not finished. Elsewhere it stands for words to come. */
export function trailsOff(text: string, [start, end]: Range): boolean {
  return (
    /[\p{L}\p{M}\p{N}\uFFFC]/u.test(text[start - 1] ?? "") &&
    /^[\s\u00A0]+[«“"¿¡(]?[\s\u00A0]?[\p{Lu}\p{N}¿¡]/u.test(text.slice(end, end + 24))
  );
}

/** The last character of a text that is no closing mark, and where it stands; null where there is none. */
export function lastOf(text: string): { readonly character: string; readonly at: number } | null {
  let at = text.length - 1;
  while (at >= 0 && (/\s/u.test(text[at] ?? "") || CLOSING.includes(text[at] ?? ""))) at -= 1;
  return at < 0 ? null : { character: text[at] ?? "", at };
}
