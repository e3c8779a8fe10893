import type { Diagnostic } from "../model/diagnostic.js";
import { trailsOff } from "./sentences.js";
import { rangesOf, type Reading, warnAt } from "./text-rule.js";

/** A mark twice, or two that exclude each other; three full stops are an ellipsis. */
const DOUBLED =
  /([,;:։՝])[ \u00A0]?\1|(?<!\.)\.\.(?!\.)|(?<![.…])\. \.(?! ?\.)|[,;:] ?[.։]|[,;] ?[;:]|: ?[,;]|։ ?[.,:]|(?<!\?)\?\?(?!\?)|!!+|[?!] ?[.](?!\.)/gu;
const ELLIPSIS = /\.{3}/gu;
/** A question that follows tells that the three full stops are meant. */
const QUESTION = /^[^.։\n]*[?!՞¿¡]/;

/** Two marks where there is to be one. */
export function findDoubledMarks({ passage, plain, own }: Reading): readonly Diagnostic[] {
  if (passage.role === "name") return [];
  const trailing = rangesOf(own, ELLIPSIS)
    .filter((range) => trailsOff(own, range))
    .filter(([, end]) => !QUESTION.test(own.slice(end, end + 197)));
  return [...rangesOf(plain, DOUBLED), ...trailing].map((range) =>
    warnAt(passage, range, "doubled-mark", { marks: plain.slice(...range) }),
  );
}
