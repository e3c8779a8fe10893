import { type Diagnostic, fault } from "../model/diagnostic.js";
import { checkMentioned } from "./check-references.js";
import type { Table } from "./sources.js";
import { childOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** Letters that go with another must be there, and none may go with itself on any way. */
export function checkEnclosed(list: YamlNode | null, row: YamlNode, table: Table): readonly Diagnostic[] {
  if (list === null) return [];
  const missing = checkMentioned(list, table, "recipient");
  const id = stringOf(childOf(row, "id"));
  const cycle = id === null ? null : findCycle(id, table);
  return cycle === null ? missing : [...missing, fault("enclosure-cycle", list.place, { ids: cycle })];
}

/** Longer ways are not gone to their end for each of ten thousand recipients; no letter encloses so deep that it could be made. */
const MOST_PASSED = 1000;

/** The way back to a recipient along what encloses what; null where there is none. Each other is passed through once. */
function findCycle(start: string, table: Table): readonly string[] | null {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const next of enclosedBy(id, table).toReversed()) {
      if (next === start) return [...wayTo(id, start, cameFrom), start];
      if (cameFrom.has(next)) continue;
      if (cameFrom.size === MOST_PASSED) return null;
      cameFrom.set(next, id);
      waiting.push(next);
    }
  }
  return null;
}

function wayTo(id: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [id];
  for (let at = id; at !== start; way.push(at)) at = cameFrom.get(at) ?? start;
  return way.toReversed();
}

function enclosedBy(id: string, { rows }: Table): readonly string[] {
  const mentions = itemsOf(childOf(rows.get(id) ?? null, "encloses")).map(stringOf);
  return mentions.filter((mention) => mention !== null);
}
