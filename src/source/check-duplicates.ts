import { type Diagnostic, warning } from "../model/diagnostic.js";
import type { Place } from "../model/place.js";
import type { FindOffice } from "./find-office.js";
import { languageOfRow } from "./language-of-row.js";
import { rowsOf, type Sources } from "./sources.js";
import { childOf, entriesOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** By the place of its office, each recipient to whose office an earlier one goes in the same language and from the same sender. */
export function repeatedRecipients(sources: Sources, findOffice: FindOffice): ReadonlyMap<Place, Diagnostic> {
  const own = { ...sources, asked: null };
  const firsts = new Map<string, Place>();
  const found = new Map<Place, Diagnostic>();
  for (const row of itemsOf(sources.recipients)) {
    const node = childOf(row, "office");
    const office = findOffice(stringOf(node) ?? "")?.id;
    const language = languageOfRow(row, own);
    if (node === null || office === undefined || language === null) continue;
    const key = `${office} ${language} ${stringOf(childOf(row, "drafted-for")) ?? ""}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, node.place);
    else found.set(node.place, warning("duplicate-recipient", node.place, { office, language, first }));
  }
  return found;
}

/** Signatories with the name of an earlier one, however it is spaced, quoted or capitalised. */
export function checkSignatories({ signatories }: Sources): readonly Diagnostic[] {
  const firsts = new Map<string, Place>();
  return rowsOf(signatories).flatMap((row) => {
    const names = namesOf(childOf(row, "name"));
    const twice = names.find((node) => firsts.has(bare(node)));
    for (const node of names) if (!firsts.has(bare(node))) firsts.set(bare(node), node.place);
    const first = twice === undefined ? undefined : firsts.get(bare(twice));
    if (twice === undefined || first === undefined) return [];
    return [warning("duplicate-signatory", twice.place, { name: stringOf(twice) ?? "", first })];
  });
}

function namesOf(name: YamlNode | null): readonly YamlNode[] {
  const written = name?.type === "map" ? entriesOf(name).map(({ value }) => value) : [name];
  return written.filter((node) => node !== null && stringOf(node) !== null) as readonly YamlNode[];
}

function bare(name: YamlNode): string {
  return (stringOf(name) ?? "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
