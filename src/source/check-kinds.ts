import { type Diagnostic, warning } from "../model/diagnostic.js";
import { fewLettersApart } from "../model/few-letters-apart.js";
import { rowsOf, type Sources } from "./sources.js";
import { childOf, entriesOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** More kinds are no list that anybody keeps in mind, and each would be held against all others. */
const MOST_KINDS = 500;

/** Offices of a kind that stands nowhere else and is that of others, or of demands, but for a letter or two. */
export function checkKinds({ offices, demands }: Sources): readonly Diagnostic[] {
  const nodes = rowsOf(offices)
    .map((row) => childOf(row, "kind"))
    .filter((node) => node !== null);
  const ofOffices = counted(nodes.map(stringOf));
  const ofDemands = counted(rowsOf(demands).flatMap(kindsOf));
  // What one demand alone has may itself be mistyped.
  const known = new Set([...ofDemands].filter(([, times]) => times > 1).map(([kind]) => kind));
  for (const [kind, times] of ofOffices) if (times > 1) known.add(kind);
  return nodes.flatMap((node) => {
    const kind = stringOf(node);
    if (kind === null || ofDemands.has(kind) || ofOffices.get(kind) !== 1) return [];
    const meant =
      known.size > MOST_KINDS ? undefined : [...known].find((other) => fewLettersApart(kind, other));
    known.add(kind);
    return meant === undefined ? [] : [warning("unusual-kind", node.place, { kind, meant })];
  });
}

/** The kinds of body that a demand asks something of, or that can grant it. */
function kindsOf(demand: YamlNode): readonly (string | null)[] {
  const asks = entriesOf(childOf(demand, "asks")).map(({ key }) => key);
  return [...new Set([...asks, ...itemsOf(childOf(demand, "granted-by")).map(stringOf)])];
}

function counted(kinds: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const kind of kinds) if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
