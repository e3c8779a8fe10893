import type { Diagnostic } from "../model/diagnostic.js";
import type { FindingFormat } from "./finding-formats.js";
import { reportHuman } from "./report-human.js";
import { reportJson } from "./report-json.js";

/** All findings in a format. `sources` holds the texts of the files by the paths that the places name. */
export function reportFindings(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  { format, colour }: { readonly format: FindingFormat; readonly colour: boolean },
): string {
  switch (format) {
    case "human":
      return diagnostics.length === 0 ? "nothing was found\n" : reportHuman(diagnostics, sources, { colour });
    case "json":
      return reportJson(diagnostics);
  }
}
