import type { Diagnostic } from "../model/diagnostic.js";
import { sortFindings } from "./sort-findings.js";

/** Raised when a reader of the JSON would have to change. */
const SCHEMA_VERSION = 1;

/** All findings for programs, in the order of the human report. */
export function reportJson(diagnostics: readonly Diagnostic[]): string {
  const findings = sortFindings(diagnostics).map(({ diagnostic, sentence, recipients }) => ({
    code: diagnostic.code,
    severity: diagnostic.severity,
    message: sentence.message,
    hint: sentence.hint,
    place: diagnostic.place,
    recipients,
    args: diagnostic.args,
  }));
  return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, findings }, null, 2)}\n`;
}
