import type { Diagnostic } from "../model/diagnostic.js";
import type { FindingFormat } from "./finding-formats.js";
import { count } from "./phrase.js";
import { reportGithub } from "./report-github.js";
import { reportHuman } from "./report-human.js";
import { reportJson } from "./report-json.js";
import { reportSarif, type SarifRun } from "./report-sarif.js";
import { reportShort } from "./report-short.js";
import { sortFindings } from "./sort-findings.js";

/** What a report says beside the findings. */
export interface CheckRun extends SarifRun {
  /** How many letters were made for the check. */
  readonly letters: number;
  readonly colour: boolean;
}

/** All findings in a format. `sources` holds the texts of the files by the paths that the places name. */
export function reportFindings(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  { format, ...run }: CheckRun & { readonly format: FindingFormat },
): string {
  if (format === "human")
    return diagnostics.length === 0
      ? `${count(run.letters, "letter")}, no findings\n`
      : reportHuman(diagnostics, sources, run);
  const findings = sortFindings(diagnostics);
  switch (format) {
    case "short":
      return reportShort(findings);
    case "json":
      return reportJson(findings, run.letters);
    case "github":
      return reportGithub(findings, run.pathOf);
    case "sarif":
      return reportSarif(findings, run);
  }
}
