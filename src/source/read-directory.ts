import { hasErrors, type Diagnostic, type Result } from "../model/diagnostic.js";
import type { Case } from "../model/case.js";
import { buildLanguages } from "./build-case.js";
import { buildDirectory } from "./build-directory.js";
import { checkDirectory } from "./check-directory.js";
import { officeFinder } from "./find-office.js";
import { parseYaml } from "./parse-yaml.js";
import { readSources } from "./read-sources.js";

/** The directory and the languages of a submission, whatever else is wrong with it; the same layers as in `readSubmission`. */
export function readDirectory(
  files: ReadonlyMap<string, string>,
  bundled: ReadonlyMap<string, string>,
): Result<Pick<Case, "directory" | "languages">> {
  const { value: sources, diagnostics: inFiles } = readSources(files, bundled, {
    asked: null,
    date: null,
    parse: parseYaml,
  });
  const diagnostics = [...inFiles.filter(isOfDirectory), ...checkDirectory(sources, officeFinder(sources))];
  if (hasErrors(diagnostics)) return { value: null, diagnostics };
  return {
    value: { directory: buildDirectory(sources), languages: buildLanguages(sources) },
    diagnostics,
  };
}

function isOfDirectory(finding: Diagnostic): boolean {
  const file = finding.place?.file ?? (finding.code === "file-missing" ? finding.args.path : "");
  return /^(?:bundled:)?data\/(?:directory|languages)\//u.test(file);
}
