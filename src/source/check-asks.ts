import { fault, type Diagnostic } from "../model/diagnostic.js";
import type { Draft, DraftDemand } from "./draft.js";
import { childOf, entriesOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/**
 * A letter must ask something for each of its demands, and each ask of the recipient's own must belong to one of
 * them: else it would be lost without a word.
 */
export function checkAsks(draft: Draft): readonly Diagnostic[] {
  return [...strayAsks(draft.recipient), ...missingAsks(draft)];
}

function strayAsks(recipient: YamlNode): readonly Diagnostic[] {
  const known = itemsOf(childOf(recipient, "demands"))
    .map(stringOf)
    .filter((id) => id !== null);
  const mentioned = new Set(known);
  return entriesOf(childOf(recipient, "ask"))
    .filter(({ key }) => !mentioned.has(key) && !(key in Object.prototype))
    .map(({ key, keyPlace }) => fault("unresolved-id", keyPlace, { kind: "demand", id: key, known }));
}

function missingAsks({ recipient, office, demands, demandsInFull }: Draft): readonly Diagnostic[] {
  const kind = stringOf(childOf(office, "kind"));
  if (kind === null || demandsInFull) return [];
  return demands
    .filter((demand) => askOf(demand, recipient, kind) === null)
    .map(({ id, mention }) => fault("no-ask", mention.place, { demand: id, kind }));
}

/** What a recipient is asked because of a demand: its own ask, or else that of its kind; null when there is neither. */
export function askOf({ id, row }: DraftDemand, recipient: YamlNode, kind: string | null): YamlNode | null {
  return (
    childOf(childOf(recipient, "ask"), id) ?? (kind === null ? null : childOf(childOf(row, "asks"), kind))
  );
}
