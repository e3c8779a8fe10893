import type { Diagnostic } from "../model/diagnostic.js";
import { describe } from "./describe.js";
import type { Sentence } from "./phrase.js";

/** A finding with its sentence and the letters that it concerns. */
export interface Told {
  readonly diagnostic: Diagnostic;
  readonly sentence: Sentence;
  /** Ids of recipients; none when it concerns the whole submission. */
  readonly recipients: readonly string[];
}

/** The findings by file, line, column, code and message; the same finding in several letters is told once. */
export function sortFindings(diagnostics: readonly Diagnostic[]): readonly Told[] {
  const told = new Map<string, { diagnostic: Diagnostic; sentence: Sentence; recipients: Set<string> }>();
  for (const diagnostic of diagnostics) {
    const sentence = describe(diagnostic);
    const key = JSON.stringify([diagnostic.severity, ...sortKey(diagnostic, sentence)]);
    const same = told.get(key) ?? { diagnostic, sentence, recipients: new Set() };
    if (diagnostic.recipient !== undefined) same.recipients.add(diagnostic.recipient);
    told.set(key, same);
  }
  return [...told.values()]
    .map((each) => ({ ...each, recipients: [...each.recipients] }))
    .toSorted((a, b) => compare(sortKey(a.diagnostic, a.sentence), sortKey(b.diagnostic, b.sentence)));
}

function sortKey({ place, code }: Diagnostic, { message }: Sentence): readonly (string | number)[] {
  return [place?.file ?? "", place?.line ?? 0, place?.column ?? 0, code, message];
}

/** By code units, so that the order is the same in every locale. */
function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? "";
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
