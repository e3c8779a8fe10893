import type { Diagnostic } from "../model/diagnostic.js";
import { type Reading, warnAt } from "./text-rule.js";

/** A mark twice, or two that exclude each other; three full stops are an ellipsis. */
const DOUBLED =
  /([,;:։՝])[ \u00A0]?\1|(?<!\.)\.\.(?!\.)|(?<![.…])\. \.(?! ?\.)|[,;:] ?[.։]|[,;] ?[;:]|: ?[,;]|։ ?[.,:]|(?<!\?)\?\?(?!\?)|!!+|[?!] ?[.](?!\.)/gu;

/** Two marks where there is to be one. */
export function findDoubledMarks({ passage, plain }: Reading): readonly Diagnostic[] {
  if (passage.role === "name") return [];
  return [...plain.matchAll(DOUBLED)].map(({ 0: marks, index }) =>
    warnAt(passage, [index, index + marks.length], "doubled-mark", { marks }),
  );
}
