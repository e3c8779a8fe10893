import { fault, type Diagnostic } from "../model/diagnostic.js";
import { checkAsks } from "./check-asks.js";
import { checkEnclosed } from "./check-enclosed.js";
import { checkIds } from "./check-ids.js";
import { checkLanguage, checkMention, checkMentioned } from "./check-references.js";
import { checkShape } from "./check-shape.js";
import { checkTexts } from "./check-texts.js";
import { draftOf, type Draft } from "./draft.js";
import { recipientSchema } from "./schema/recipients-schema.js";
import type { Sources } from "./sources.js";
import { childOf, entriesOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** A row of `data/recipients.yaml` with what is wrong with it, or with what its letter draws on. */
export interface CheckedRecipient {
  readonly id: string | null;
  readonly node: YamlNode;
  /** Whether its letter can be made. */
  readonly sound: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks each recipient by itself, each finding marked with its id. */
export function checkRecipients(sources: Sources): readonly CheckedRecipient[] {
  const { recipients } = sources;
  if (recipients === null) return [];
  const repeated = checkIds(recipients, "recipient");
  const repeatedAt = new Map(repeated.map((finding) => [finding.place, [finding]]));
  const ambiguous = new Set(
    repeated.map((finding) => (finding.code === "duplicate-id" ? finding.args.id : null)),
  );
  return itemsOf(recipients).map((node) => {
    const idNode = childOf(node, "id");
    const id = stringOf(idNode);
    const found = [...(repeatedAt.get(idNode?.place ?? null) ?? []), ...checkRow(node, sources)];
    // Of two recipients with one id, neither is known to be the one that is meant.
    const sound = found.length === 0 && !ambiguous.has(id);
    return {
      id,
      node,
      sound,
      diagnostics: id === null ? found : found.map((finding) => ({ ...finding, recipient: id })),
    };
  });
}

function checkRow(node: YamlNode, sources: Sources): readonly Diagnostic[] {
  const draft = draftOf(node, sources);
  return [
    ...checkShape(node, recipientSchema),
    ...checkMention(childOf(node, "office"), sources.offices),
    ...checkMention(childOf(node, "drafted-for"), sources.offices),
    ...checkMentioned(childOf(node, "facts"), sources.facts, "fact"),
    ...checkMentioned(childOf(node, "demands"), sources.demands, "demand"),
    ...checkMentioned(childOf(node, "annexes"), sources.annexes, "annex"),
    ...checkEnclosed(childOf(node, "encloses"), node, sources),
    ...checkOwnLanguage(node, sources),
    ...checkForm(draft),
    ...checkAsks(draft),
    ...checkTexts(draft, sources),
  ];
}


/** The submission's own language was looked up with the submission. */
function checkOwnLanguage(node: YamlNode, { languages }: Sources): readonly Diagnostic[] {
  const language = childOf(node, "language");
  return language === null ? [] : checkLanguage(language, languages);
}

/** The office's form of address must be one of the letter's language. */
function checkForm({ office, languageFile }: Draft): readonly Diagnostic[] {
  const form = childOf(office, "form");
  const id = stringOf(form);
  const forms = childOf(languageFile, "forms");
  if (form === null || id === null || forms === null) return [];
  const known = entriesOf(forms).map(({ key }) => key);
  return known.includes(id)
    ? []
    : [fault("unresolved-id", form.place, { kind: "form of address", id, known })];
}
