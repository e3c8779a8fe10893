import { type Diagnostic, warning } from "../model/diagnostic.js";
import { checkSignatories } from "./check-duplicates.js";
import { letterDate } from "./letter-date.js";
import { checkMentionOrder, checkOrder } from "./check-order.js";
import { checkProvenance } from "./check-provenance.js";
import { checkTranslations } from "./check-translations.js";
import { checkUnusedRows } from "./check-unused-rows.js";
import { checkUnused } from "./check-unused.js";
import { checkWordings } from "./check-wordings.js";
import type { Draft } from "./draft.js";
import type { FindOffice } from "./find-office.js";
import { rowsOf, type Sources } from "./sources.js";
import { childOf } from "./yaml-node.js";

/** What is made of the files once for all checks. */
interface Readings {
  readonly files: ReadonlyMap<string, string>;
  readonly drafts: readonly Draft[];
  readonly findOffice: FindOffice;
}

/** What a careful reader of a submission's files finds that concerns no letter alone. */
export function checkData(sources: Sources, { files, drafts, findOffice }: Readings): readonly Diagnostic[] {
  const annexes = rowsOf(sources.annexes);
  return [
    ...checkUnused(sources, drafts),
    ...checkUnusedRows(sources, findOffice),
    ...checkOrder(sources),
    ...annexes.flatMap((annex) => checkMentionOrder(childOf(annex, "facts"), sources.facts)),
    ...checkProvenance(sources, files),
    ...checkTranslations(drafts, sources),
    ...checkWordings(sources),
    ...checkSignatories(sources),
    ...checkNamesDay(sources),
  ];
}

/** Names are looked for in every letter: what has become obsolete since is not among them. */
function checkNamesDay(sources: Sources): readonly Diagnostic[] {
  const date = letterDate(sources);
  if (date === null) return [];
  const known = [...(sources.names?.origins.values() ?? [])].map(({ verified }) => verified);
  return [...new Set(known)].flatMap((verified) =>
    verified === null || date <= verified.until
      ? []
      : [warning("directory-unverified", verified.place, { table: "names", date, until: verified.until })],
  );
}
