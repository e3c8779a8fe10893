import { type Diagnostic, fault } from "../model/diagnostic.js";
import { checkMentioned } from "./check-references.js";
import { type Sources, type Table, tableOf } from "./sources.js";
import { childOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** Letters that go with another must be there, and none may go with itself on any way. */
export function checkEnclosed(
  list: YamlNode | null,
  row: YamlNode,
  { recipients }: Sources,
): readonly Diagnostic[] {
  if (list === null || recipients === null) return [];
  const table = tableOf("recipient", [recipients]);
  const missing = checkMentioned(list, table, "recipient");
  const id = stringOf(childOf(row, "id"));
  const cycle = id === null ? null : findCycle([id], table);
  return cycle === null ? missing : [...missing, fault("enclosure-cycle", list.place, { ids: cycle })];
}

/** The way back to the first of the path's recipients along what encloses what; null where there is none. */
function findCycle(path: readonly string[], table: Table): readonly string[] | null {
  for (const next of enclosedBy(path.at(-1) ?? "", table)) {
    if (next === path[0]) return [...path, next];
    const cycle = path.includes(next) ? null : findCycle([...path, next], table);
    if (cycle !== null) return cycle;
  }
  return null;
}

function enclosedBy(id: string, { rows }: Table): readonly string[] {
  const mentions = itemsOf(childOf(rows.get(id) ?? null, "encloses")).map(stringOf);
  return mentions.filter((mention) => mention !== null);
}
