import type { Case } from "../model/case.js";
import { hasErrors, type Diagnostic, type Result } from "../model/diagnostic.js";
import { settle } from "../model/rule-book.js";
import { buildCase } from "./build-case.js";
import { buildRuleBook } from "./build-rule-book.js";
import { checkConsents } from "./check-consents.js";
import { checkData } from "./check-data.js";
import { checkDirectory } from "./check-directory.js";
import { checkKinds } from "./check-kinds.js";
import { checkPhrases } from "./check-phrases.js";
import { checkFileNames } from "./check-file-names.js";
import { type CheckedRecipient, checkRecipients } from "./check-recipients.js";
import { checkReferences } from "./check-references.js";
import { checkStyle } from "./check-style.js";
import { checkNames } from "./check-names.js";
import { type Draft, draftOf } from "./draft.js";
import { officeFinder } from "./find-office.js";
import { type PassageLister, passageLister } from "./list-passages.js";
import { type NameSearch, openNameSearch } from "./loose-names.js";
import { type FindPlacer, openPlacers } from "./open-placers.js";
import { parseYaml } from "./parse-yaml.js";
import { type ReadingOptions, readSources } from "./read-sources.js";
import type { Sources } from "./sources.js";
import { childOf, itemsOf, stringOf } from "./yaml-node.js";

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
  const findOffice = officeFinder(sources);
  const drafts = itemsOf(sources.recipients).map((row) => draftOf(row, sources, findOffice));
  const placerOf = openPlacers(files);
  const common: readonly Diagnostic[] = [
    ...inFiles,
    ...checkReferences(sources),
    ...checkDirectory(sources, findOffice),
    ...checkKinds(sources),
    ...checkPhrases(sources),
    ...checkStyle(sources.submission),
    ...checkConsents(sources),
    ...checkData(sources, { files, drafts, findOffice }),
    ...checkFileNames(sources),
  ];
  const recipients = checkRecipients(sources, { drafts, findOffice, placerOf });
  const rules = buildRuleBook(sources);
  const shared = settle(common, rules);
  const byRecipient = groupByRecipient(shared);
  const judged = recipients.map((each) =>
    judge(each, settle(each.diagnostics, rules), each.id === null ? [] : (byRecipient.get(each.id) ?? [])),
  );
  const diagnostics = [...shared, ...judged.flatMap((each) => each.diagnostics)];
  if (hasErrors(byRecipient.get(undefined) ?? [])) return { value: null, diagnostics };
  return {
    value: buildCase(sources, judged, { rules, ...listPassages(sources, drafts, placerOf) }),
    diagnostics,
  };
}

/** Findings by the recipient whose letter they concern; under `undefined` those that concern all. */
function groupByRecipient(
  findings: readonly Diagnostic[],
): ReadonlyMap<string | undefined, readonly Diagnostic[]> {
  const groups = new Map<string | undefined, Diagnostic[]>();
  for (const finding of findings) {
    const group = groups.get(finding.recipient);
    if (group === undefined) groups.set(finding.recipient, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** A row is sound by the findings that count; `others` are those of its letter that are found with all letters in view. */
function judge(
  each: CheckedRecipient,
  diagnostics: readonly Diagnostic[],
  others: readonly Diagnostic[],
): CheckedRecipient {
  return { ...each, diagnostics, sound: each.sound && !hasErrors([...diagnostics, ...others]) };
}

/** The texts of each recipient's letter and of all, listed when they are first asked for. */
function listPassages(
  sources: Sources,
  drafts: readonly Draft[],
  placerOf: FindPlacer,
): Pick<Case, "passagesOf" | "looseNamesIn" | "allPassages"> {
  const byId = new Map(
    drafts.map((draft) => [stringOf(childOf(draft.recipient, "id")) ?? "", draft] as const),
  );
  let made: PassageLister | null = null;
  const lister = (): PassageLister => (made ??= passageLister(sources, placerOf));
  let names: NameSearch | null = null;
  return {
    passagesOf: (id, language) => {
      const found = byId.get(id);
      return found === undefined ? [] : lister().ofLetter(found, language);
    },
    looseNamesIn: (id, language) => {
      const found = byId.get(id);
      names ??= openNameSearch(sources);
      return found === undefined ? [] : checkNames({ ...found, language }, { names, placerOf });
    },
    allPassages: (language) => lister().all(language),
  };
}
