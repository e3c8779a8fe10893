import type { Case } from "../model/case.js";
import { hasErrors, type Diagnostic, type Result } from "../model/diagnostic.js";
import { buildCase } from "./build-case.js";
import { checkConsents } from "./check-consents.js";
import { checkDirectory } from "./check-directory.js";
import { checkRecipients } from "./check-recipients.js";
import { checkReferences } from "./check-references.js";
import { checkStyle } from "./check-style.js";
import { parseYaml } from "./parse-yaml.js";
import { type ReadingOptions, readSources } from "./read-sources.js";

/**
 * Reads a submission from the texts of its files, by path relative to its folder, over the directory and the
 * languages that come with the program (`bundled`: the same paths). All findings of all files in one run.
 * `asked` is the language that letters are to be in, as far as they have texts in it, in place of their own;
 * `date` the day that they are to bear in place of the submission's.
 * A fault that concerns one recipient alone leaves out that recipient; any other leaves the value null.
 */
export function readSubmission(
  files: ReadonlyMap<string, string>,
  bundled: ReadonlyMap<string, string>,
  { asked = null, date = null, parse = parseYaml }: Partial<ReadingOptions> = {},
): Result<Case> {
  const { value: sources, diagnostics: inFiles } = readSources(files, bundled, { asked, date, parse });
  const common: readonly Diagnostic[] = [
    ...inFiles,
    ...checkReferences(sources),
    ...checkDirectory(sources),
    ...checkStyle(sources.submission),
    ...checkConsents(sources),
  ];
  const recipients = checkRecipients(sources, files);
  const diagnostics = [...common, ...recipients.flatMap((each) => each.diagnostics)];
  if (hasErrors(common)) return { value: null, diagnostics };
  return { value: buildCase(sources, recipients), diagnostics };
}
