import type { Diagnostic } from "../model/diagnostic.js";
import { rangesOf, type Reading, warnAt } from "./text-rule.js";

/** Two spaces at the end of a line are a break of CommonMark, and those at its beginning belong to a list. */
const SPACES = /(?<=[^\s\u00A0\u202F])[ \t\u00A0\u202F]{2,}(?=[^\s\u00A0\u202F])/gu;

/** Two spaces where there is to be one. */
export function findDoubleSpaces({ passage, text }: Reading): readonly Diagnostic[] {
  return rangesOf(text, SPACES).map(([start, end]) =>
    warnAt(passage, [start, end], "double-space", { spaces: end - start }),
  );
}
