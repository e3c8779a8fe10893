import { escapeText } from "./escape-text.js";
import type { Told } from "./sort-findings.js";

/** One line a finding, for `grep` and for editors: `file:line:column: severity[code]: message (letter id)`. */
export function reportShort(findings: readonly Told[]): string {
  return findings.map((told) => `${lineOf(told)}\n`).join("");
}

function lineOf({ diagnostic, sentence, recipients }: Told): string {
  const { place, severity, code } = diagnostic;
  const where = place === null ? "" : `${escapeText(place.file)}:${place.line}:${place.column}: `;
  return `${where}${severity}[${code}]: ${sentence.message}${lettersOf(recipients)}`;
}

function lettersOf(recipients: readonly string[]): string {
  if (recipients.length === 0) return "";
  return ` (${recipients.length === 1 ? "letter" : "letters"} ${recipients.map(escapeText).join(", ")})`;
}
