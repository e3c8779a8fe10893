import type { Diagnostic, DiagnosticCode, Severity } from "./diagnostic.js";
import type { Place } from "./place.js";

/** A finding that may stay, and why: that of a code in the row, or in the letter, that has the id. */
export interface Exception {
  readonly code: DiagnosticCode;
  readonly id: string;
  readonly reason: string;
  readonly place: Place;
}

/** What becomes of findings in a submission. */
export interface RuleBook {
  /** Rules that are off or have another severity than they come with. */
  readonly severities: ReadonlyMap<DiagnosticCode, Severity | "off">;
  readonly exceptions: readonly Exception[];
  /** Names the row of the data that a place stands in; null where it stands in none. */
  readonly rowAt: (place: Place) => string | null;
  /** Exceptions that a finding has met so far in the run: a record that changes no output but that of a check. */
  readonly met: Set<Exception>;
}

/** The findings that count: those of rules that are off and those that may stay are left out, the others have their severity. */
export function settle(diagnostics: readonly Diagnostic[], rules: RuleBook): readonly Diagnostic[] {
  const { severities, exceptions, met } = rules;
  if (severities.size === 0 && exceptions.length === 0) return diagnostics;
  return diagnostics.flatMap((diagnostic) => {
    const accepting = exceptions.filter((exception) => isAbout(exception, diagnostic, rules));
    for (const exception of accepting) met.add(exception);
    const severity = severities.get(diagnostic.code) ?? diagnostic.severity;
    if (severity === "off" || accepting.length > 0) return [];
    return severity === diagnostic.severity ? [diagnostic] : [{ ...diagnostic, severity }];
  });
}

/** The findings that count, as those of a recipient's letter. A consent is given to all letters, and one that is pending is no fault of a single one. */
export function concerning(
  { id }: { readonly id: string },
  diagnostics: readonly Diagnostic[],
  rules: RuleBook,
): readonly Diagnostic[] {
  const marked = diagnostics.map((diagnostic) =>
    diagnostic.code === "consent-pending" ? diagnostic : { ...diagnostic, recipient: id },
  );
  return settle(marked, rules);
}

function isAbout({ code, id }: Exception, diagnostic: Diagnostic, { rowAt }: RuleBook): boolean {
  if (diagnostic.code !== code) return false;
  const { place, recipient } = diagnostic;
  return recipient === id || namedIn(diagnostic).includes(id) || (place !== null && rowAt(place) === id);
}

/** Ids that a finding names itself, whose row may stand in a file of the program's. */
function namedIn({ args }: Diagnostic): readonly unknown[] {
  const named = args as Readonly<Record<string, unknown>>;
  return ["id", "office", "signatory", "demand"].map((key) => named[key]);
}
