import type { Diagnostic } from "../model/diagnostic.js";
import type { Passage } from "../model/passage.js";
import { warnAt } from "./text-rule.js";

/** A word of two letters at least, and the same once more behind it. */
const DOUBLED = /(?<![\p{L}\p{M}\p{N}'’-])(\p{L}[\p{L}\p{M}]+)\s+\1(?![\p{L}\p{M}\p{N}'’-])/giu;

/** A word that was written twice: the second stands under the mark. */
export function findDoubledWords(passage: Passage): readonly Diagnostic[] {
  if (passage.role === "name") return [];
  return [...passage.text.matchAll(DOUBLED)].map(({ 0: found, 1: word = "", index }) => {
    const end = index + found.length;
    return warnAt(passage, [end - word.length, end], "doubled-word", { word });
  });
}
