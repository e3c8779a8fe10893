import { endOf } from "../model/place.js";
import { RULES } from "../model/rule.js";
import type { FindingsReport } from "./findings-schema.js";
import type { Told } from "./sort-findings.js";
import { tallyFindings } from "./tally-findings.js";

/** Raised when a reader of the JSON would have to change. */
export const FINDINGS_VERSION = 2;

/** All findings for programs, in their order; of how many letters, too. */
export function reportJson(findings: readonly Told[], letters: number): string {
  const report: FindingsReport = {
    schemaVersion: FINDINGS_VERSION,
    letters,
    ...tallyFindings(findings),
    findings: findings.map(recordOf),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function recordOf({ diagnostic, sentence, recipients }: Told): FindingsReport["findings"][number] {
  const { code, severity, place, args } = diagnostic;
  const [only, ...others] = recipients;
  return {
    code,
    severity,
    family: RULES[code].family,
    message: sentence.message,
    hint: sentence.hint,
    file: place?.file ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
    end: place === null ? null : endOf(place),
    recipient: others.length === 0 ? (only ?? null) : null,
    recipients: [...recipients],
    args: { ...args },
  };
}
