import type { Diagnostic } from "../model/diagnostic.js";
import { type Reading, warnAt } from "./text-rule.js";

/** A word, or two, and the same once more behind it, in the same paragraph. */
const DOUBLED =
  /(?<![\p{L}\p{M}\p{N}'’.-])(\p{L}[\p{L}\p{M}]+|\p{Ll}|\p{L}+ \p{L}+)[^\S\n]*\n?[^\S\n]*(?<=\s)\1(?![\p{L}\p{M}\p{N}'’-])/giu;
const INITIAL = /^\p{Lu}$/u;

/** A word that was written twice: the second stands under the mark. */
export function findDoubledWords({ passage, plain, proof }: Reading): readonly Diagnostic[] {
  if (passage.role === "name") return [];
  return [...plain.matchAll(DOUBLED)].flatMap(({ 0: found, 1: word = "", index }) => {
    if (proof.doubled.includes(word.toLowerCase()) || INITIAL.test(word)) return [];
    const end = index + found.length;
    return [warnAt(passage, [end - word.length, end], "doubled-word", { word })];
  });
}
