import type { StructureElement } from "pdfkit";

/** The elements that have a name, by it. */
export type NamedElements = ReadonlyMap<string, StructureElement>;

/** Names in ascending order, each with its element, as the leaf of a tree has them (ISO 32000-1, 7.9.6). */
export function nameEntries(named: NamedElements): readonly [String, unknown][] {
  const sorted = [...named].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return sorted.map(([name, { dictionary }]) => [new String(name), dictionary]);
}
