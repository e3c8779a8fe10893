import type { Sources } from "./sources.js";
import type { ListNode, MapNode, YamlNode } from "./yaml-node.js";

/** What is found in the files of a submission, and the key that it stands at; null for a whole file. */
export interface Visitor {
  /** A text in several languages. */
  readonly text: (node: MapNode, key: string | null) => void;
  readonly emptyList: (node: ListNode, key: string | null) => void;
}

/** Visits every value of the submission's own files but what it says of rules and looks. */
export function walkTexts(sources: Sources, visitor: Visitor): void {
  const { submission, demands, facts, documents, annexes, signatories, recipients, languages } = sources;
  const visit = (node: YamlNode, key: string | null): void => {
    if (node.type === "list") {
      if (node.items.length === 0) visitor.emptyList(node, key);
      for (const item of node.items) visit(item, key);
    } else if (node.type === "map") {
      if (isText(node, languages)) visitor.text(node, key);
      // What a demand asks of kinds and a recipient of demands is prose, whatever its kind or demand is called.
      else for (const entry of node.entries) visit(entry.value, isAsk(key) ? key : entry.key);
    }
  };
  for (const { key, value } of submission?.type === "map" ? submission.entries : [])
    if (!["check", "style", "languages"].includes(key)) visit(value, key);
  for (const table of [demands, facts, documents, annexes, signatories])
    for (const row of table?.rows.values() ?? []) visit(row, null);
  if (recipients !== null) visit(recipients, null);
}

function isAsk(key: string | null): boolean {
  return key === "ask" || key === "asks";
}

/** A map from language to text: all its keys are formed as languages, and one is known. */
function isText({ entries }: MapNode, languages: Sources["languages"]): boolean {
  return (
    entries.some(({ key }) => languages.has(key)) &&
    entries.every(
      ({ key, value }) =>
        value.type === "scalar" && (languages.has(key) || /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/u.test(key)),
    )
  );
}
