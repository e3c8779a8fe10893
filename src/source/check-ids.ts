import { fault, type Diagnostic } from "../model/diagnostic.js";
import type { Place } from "../model/place.js";
import { rowsIn } from "./sources.js";
import { childOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** A finding for every row of a file whose id an earlier row has. */
export function checkIds(list: YamlNode, kind: string): readonly Diagnostic[] {
  return checkRepeated(
    rowsIn(list).map((row) => childOf(row, "id")),
    kind,
  );
}

/** A finding for every mention of an id that an earlier item of the list mentions. */
export function checkMentions(list: YamlNode | null, kind: string): readonly Diagnostic[] {
  return checkRepeated(itemsOf(list), kind);
}

/** A finding for every id that an earlier node has. */
export function checkRepeated(nodes: readonly (YamlNode | null)[], kind: string): readonly Diagnostic[] {
  const firsts = new Map<string, Place>();
  const found: Diagnostic[] = [];
  for (const node of nodes) {
    const id = stringOf(node);
    if (node === null || id === null) continue;
    const first = firsts.get(id);
    if (first) found.push(fault("duplicate-id", node.place, { kind, id, first }));
    else firsts.set(id, node.place);
  }
  return found;
}
