import type { LanguageCode } from "../model/text.js";
import type { FindOffice } from "./find-office.js";
import { languageOfRow } from "./language-of-row.js";
import type { Sources } from "./sources.js";
import { childOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** The template that prints the demands themselves in place of what is asked. */
const DEMANDS_IN_FULL = "demand-letter";

/** What one recipient's letter draws on, as far as it can be found: so that every fault shows in one run. */
export interface Draft {
  readonly recipient: YamlNode;
  readonly language: LanguageCode | null;
  readonly languageFile: YamlNode | null;
  readonly office: YamlNode | null;
  readonly officeId: string | null;
  /** The row of the table of names that leads to the office, where the recipient's row has a loose name for it. */
  readonly alias: YamlNode | null;
  readonly address: YamlNode | null;
  /** The office that would send it, and where that is, if the letter is a draft for one. */
  readonly draftedFor: YamlNode | null;
  readonly draftersAddress: YamlNode | null;
  readonly annexes: readonly DraftAnnex[];
  readonly facts: readonly YamlNode[];
  readonly demands: readonly DraftDemand[];
  readonly demandsInFull: boolean;
}

/** An annex with the rows that it sets. */
export interface DraftAnnex {
  readonly row: YamlNode;
  readonly facts: readonly YamlNode[];
  readonly demands: readonly YamlNode[];
  readonly documents: readonly YamlNode[];
}

export interface DraftDemand {
  readonly id: string;
  /** Where the recipient's row mentions it. */
  readonly mention: YamlNode;
  readonly row: YamlNode;
}

/** Follows every mention in a recipient's row; those that lead nowhere are left out. */
export function draftOf(recipient: YamlNode, sources: Sources, findOffice: FindOffice): Draft {
  const language = languageOfRow(recipient, sources);
  const found = findOffice(stringOf(childOf(recipient, "office")) ?? "");
  const office = sources.offices?.rows.get(found?.id ?? "") ?? null;
  const draftedFor = sources.offices?.rows.get(stringOf(childOf(recipient, "drafted-for")) ?? "") ?? null;
  return {
    recipient,
    language,
    languageFile: language === null ? null : (sources.languages.get(language) ?? null),
    office,
    officeId: found?.id ?? null,
    alias: found?.alias ?? null,
    address: addressOf(office, sources),
    draftedFor,
    draftersAddress: addressOf(draftedFor, sources),
    annexes: follow(recipient, "annexes", sources.annexes).map(({ row }) => draftAnnex(row, sources)),
    facts: follow(recipient, "facts", sources.facts).map(({ row }) => row),
    demands: follow(recipient, "demands", sources.demands),
    demandsInFull: stringOf(childOf(recipient, "template")) === DEMANDS_IN_FULL,
  };
}

function addressOf(office: YamlNode | null, { addresses }: Sources): YamlNode | null {
  return addresses?.rows.get(stringOf(childOf(office, "address")) ?? "") ?? null;
}

function draftAnnex(row: YamlNode, sources: Sources): DraftAnnex {
  const rows = (key: string, table: Sources["facts"]): readonly YamlNode[] =>
    follow(row, key, table).map((mention) => mention.row);
  return {
    row,
    facts: rows("facts", sources.facts),
    demands: rows("demands", sources.demands),
    documents: rows("documents", sources.documents),
  };
}

function follow(recipient: YamlNode, key: string, table: Sources["facts"]): readonly DraftDemand[] {
  return itemsOf(childOf(recipient, key)).flatMap((mention) => {
    const id = stringOf(mention);
    const row = id === null ? undefined : table?.rows.get(id);
    return id === null || row === undefined ? [] : [{ id, mention, row }];
  });
}
