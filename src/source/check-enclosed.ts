import { type Diagnostic, fault } from "../model/diagnostic.js";
import { checkMentioned } from "./check-references.js";
import { findRings } from "./find-rings.js";
import type { Table } from "./sources.js";
import { childOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** The recipients, and which of them go with themselves on any way, by what stands for all of the ring. */
export interface Enclosing {
  readonly table: Table;
  readonly rings: ReadonlyMap<string, string>;
}

/** What encloses what among the recipients of a table. */
export function enclosingIn(table: Table): Enclosing {
  return { table, rings: findRings(table.known, (id) => enclosedBy(id, table)) };
}

/** Letters that go with another must be there, and none may go with itself on any way. */
export function checkEnclosed(
  list: YamlNode | null,
  row: YamlNode,
  enclosing: Enclosing,
): readonly Diagnostic[] {
  if (list === null) return [];
  const missing = checkMentioned(list, enclosing.table, "recipient");
  const id = stringOf(childOf(row, "id"));
  const cycle = id === null || !enclosing.rings.has(id) ? null : findCycle(id, enclosing);
  return cycle === null ? missing : [...missing, fault("enclosure-cycle", list.place, { ids: cycle })];
}

/** Longer ways are not gone to their end for each of ten thousand recipients. */
const MOST_PASSED = 1000;
/** So many of a way are told that is not gone to its end. */
const MOST_TOLD = 4;

/** The way back along what encloses what to a recipient that is on a ring. Each other of it is passed through once; null stands for many. */
function findCycle(start: string, { table, rings }: Enclosing): readonly (string | null)[] {
  const ofRing = (id: string): boolean => rings.get(id) === rings.get(start);
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const next of enclosedBy(id, table).filter(ofRing).toReversed()) {
      if (next === start) return [...wayTo(id, start, cameFrom), start];
      if (cameFrom.has(next)) continue;
      if (cameFrom.size === MOST_PASSED)
        return [...wayTo(id, start, cameFrom).slice(0, MOST_TOLD), null, start];
      cameFrom.set(next, id);
      waiting.push(next);
    }
  }
  throw new Error(`no way leads back to ${start}`);
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
