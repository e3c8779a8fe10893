import type { Sources } from "./sources.js";
import { childOf, entriesOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** An office by what a recipient calls it: its id, or a loose name, whose row in the table of names is `alias`. */
export type FindOffice = (name: string) => { readonly id: string; readonly alias: YamlNode | null } | null;

/** Finds offices; a loose name counts whatever its case and spaces, with "the" before it or without. */
export function officeFinder({ offices, names }: Pick<Sources, "offices" | "names">): FindOffice {
  const aliases = new Map<string, { id: string; alias: YamlNode }>();
  for (const alias of names?.rows.values() ?? []) {
    const id = stringOf(childOf(alias, "office"));
    if (id === null || offices?.rows.has(id) !== true) continue;
    for (const name of namesOf(alias)) if (!aliases.has(bare(name))) aliases.set(bare(name), { id, alias });
  }
  return (name) =>
    offices?.rows.has(name) === true ? { id: name, alias: null } : (aliases.get(bare(name)) ?? null);
}

function namesOf(alias: YamlNode): readonly string[] {
  return entriesOf(childOf(alias, "names"))
    .flatMap(({ value }) => itemsOf(value))
    .map(stringOf)
    .filter((name) => name !== null);
}

function bare(name: string): string {
  return name.trim().toLowerCase().replaceAll(/\s+/gu, " ").replace(/^the /u, "");
}
