import type { Diagnostic } from "../model/diagnostic.js";
import { type Reading, warnAt } from "./text-rule.js";

/** A mark twice, or two that exclude each other; three full stops are an ellipsis. */
const DOUBLED =
  /([,;:։՝])[ \u00A0]?\1|(?<!\.)\.\.(?!\.)|(?<![.…])\. \.(?! ?\.)|[,;:] ?[.։]|[,;] ?[;:]|: ?[,;]|։ ?[.,:]|(?<!\?)\?\?(?!\?)|!!+|[?!] ?[.](?!\.)/gu;
/** Three full stops after a word, before another sentence: one that is not finished. Elsewhere they stand for words to come. */
const TRAILING = /(?<=[\p{L}\p{M}\p{N}])\.{3}(?=[\s\u00A0]+[«“"¿¡(]?[\s\u00A0]?[\p{Lu}\p{N}¿¡])/gu;
/** A question that follows tells that the three full stops are meant. */
const QUESTION = /^[^.։\n]*[?!՞¿¡]/;

/** Two marks where there is to be one. */
export function findDoubledMarks({ passage, plain, own }: Reading): readonly Diagnostic[] {
  if (passage.role === "name") return [];
  const trailing = own.includes("...")
    ? [...own.matchAll(TRAILING)].filter(({ index }) => !QUESTION.test(own.slice(index + 3, index + 200)))
    : [];
  return [...plain.matchAll(DOUBLED), ...trailing].map(({ 0: marks, index }) =>
    warnAt(passage, [index, index + marks.length], "doubled-mark", { marks }),
  );
}
