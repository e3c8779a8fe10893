import type { Diagnostic, DiagnosticArgs, DiagnosticCode } from "../model/diagnostic.js";
import { warning } from "../model/diagnostic.js";
import type { Language } from "../model/language.js";
import type { Passage } from "../model/passage.js";

/** What a rule about texts can look at beside the text: all that is the same for every letter. */
export interface TextSurroundings {
  readonly languages: ReadonlyMap<string, Language>;
}

/** A rule about single texts: every finding in one, whatever letter shows it. */
export type TextRule = (passage: Passage, surroundings: TextSurroundings) => readonly Diagnostic[];

/** A warning about the stretch of a passage from `start` up to `end`. */
export function warnAt<C extends DiagnosticCode>(
  passage: Passage,
  [start, end]: readonly [number, number],
  code: C,
  args: DiagnosticArgs[C],
): Diagnostic {
  return warning(code, passage.placeOf(start, end), args);
}
