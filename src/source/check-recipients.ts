import { fault, hasErrors, type Diagnostic, warning } from "../model/diagnostic.js";
import { checkAsks } from "./check-asks.js";
import { repeatedRecipients } from "./check-duplicates.js";
import { checkEnclosed, type Enclosing, enclosingIn } from "./check-enclosed.js";
import { checkGrants, checkStanding } from "./check-grants.js";
import { checkIds } from "./check-ids.js";
import { checkLanguage, checkMention, checkMentioned } from "./check-references.js";
import { checkNames } from "./check-names.js";
import { checkMentionOrder } from "./check-order.js";
import { checkShape } from "./check-shape.js";
import { checkSubject } from "./check-subject.js";
import { checkTexts } from "./check-texts.js";
import type { Draft } from "./draft.js";
import type { FindOffice } from "./find-office.js";
import { type NameSearch, openNameSearch } from "./loose-names.js";
import type { FindPlacer } from "./open-placers.js";
import { recipientSchema } from "./schema/recipients-schema.js";
import { type Sources, tableOf } from "./sources.js";
import { childOf, entriesOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** A row of `data/recipients.yaml` with what is wrong with it, or with what its letter draws on. */
export interface CheckedRecipient {
  readonly id: string | null;
  readonly draft: Draft;
  /** Whether its letter can be made. */
  readonly sound: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** What is made of the files once for all checks. */
interface Readings {
  /** Of each recipient, in the order of the rows. */
  readonly drafts: readonly Draft[];
  readonly findOffice: FindOffice;
  readonly placerOf: FindPlacer;
}

/** Checks each recipient by itself, each finding marked with its id. */
export function checkRecipients(
  sources: Sources,
  { drafts, findOffice, placerOf }: Readings,
): readonly CheckedRecipient[] {
  const { recipients } = sources;
  if (recipients === null) return [];
  const shared: Shared = {
    sources,
    placerOf,
    names: openNameSearch(sources),
    enclosing: enclosingIn(tableOf("recipient", [recipients])),
  };
  const twice = repeatedRecipients(sources, findOffice);
  const repeated = checkIds(recipients, "recipient");
  const repeatedAt = new Map(repeated.map((finding) => [finding.place, [finding]]));
  const ambiguous = new Set(
    repeated.map((finding) => (finding.code === "duplicate-id" ? finding.args.id : null)),
  );
  return drafts.map((draft) => {
    const node = draft.recipient;
    const idNode = childOf(node, "id");
    const id = stringOf(idNode);
    const again = twice.get((childOf(node, "office") ?? node).place);
    const found = [
      ...(repeatedAt.get(idNode?.place ?? null) ?? []),
      ...checkRow(draft, shared),
      ...(again === undefined ? [] : [again]),
    ];
    // Of two recipients with one id, neither is known to be the one that is meant.
    const sound = !hasErrors(found) && !ambiguous.has(id);
    return {
      id,
      draft,
      sound,
      diagnostics: id === null ? found : found.map((finding) => ({ ...finding, recipient: id })),
    };
  });
}

/** What the rows are checked against. */
interface Shared {
  readonly sources: Sources;
  readonly placerOf: FindPlacer;
  readonly names: NameSearch;
  readonly enclosing: Enclosing;
}

function checkRow(draft: Draft, shared: Shared): readonly Diagnostic[] {
  const { sources } = shared;
  const node = draft.recipient;
  return [
    ...checkShape(node, recipientSchema),
    ...checkOffice(draft, sources),
    ...checkMention(childOf(node, "drafted-for"), sources.offices),
    ...checkMentioned(childOf(node, "facts"), sources.facts, "fact"),
    ...checkMentioned(childOf(node, "demands"), sources.demands, "demand"),
    ...checkMentioned(childOf(node, "annexes"), sources.annexes, "annex"),
    ...checkEnclosed(childOf(node, "encloses"), node, shared.enclosing),
    ...checkOwnLanguage(node, sources),
    ...checkOriginal(draft, sources),
    ...checkForm(draft),
    ...checkAsks(draft),
    ...checkSubject(childOf(childOf(node, "e-mail"), "subject")),
    ...checkTexts(draft, sources),
    ...checkNames(draft, shared),
    ...checkWorkingLanguage(draft, sources),
    ...checkGrants(draft),
    ...checkStanding(draft, sources),
    ...checkMentionOrder(childOf(node, "facts"), sources.facts),
    ...checkFacts(node),
  ];
}

/** A letter that tells of nothing. */
function checkFacts(node: YamlNode): readonly Diagnostic[] {
  const facts = childOf(node, "facts");
  if (facts?.type !== "list" || facts.items.length > 0) return [];
  return [warning("no-facts", facts.place, { recipient: stringOf(childOf(node, "id")) ?? "" })];
}

/** An office that there is not; one that is found by a loose name is told by its right one. */
function checkOffice(
  { recipient, office, officeId, alias }: Draft,
  { offices }: Sources,
): readonly Diagnostic[] {
  const node = childOf(recipient, "office");
  if (node === null || alias === null) return checkMention(node, offices);
  const title = childOf(office, "title");
  const right = stringOf(childOf(title, "en") ?? title) ?? officeId ?? "";
  const reason = stringOf(childOf(alias, "reason")) ?? "";
  const name = stringOf(node) ?? "";
  return [warning("obsolete-name", node.place, { name, right, reason, office: officeId })];
}

/** A letter in a language that its office does not work in is read late or not at all. */
function checkWorkingLanguage(draft: Draft, { channels }: Sources): readonly Diagnostic[] {
  const { recipient, language, officeId } = draft;
  const channel = channels?.rows.get(officeId ?? "") ?? null;
  const works = stringsOf(childOf(channel, "languages"));
  if (language === null || officeId === null || works.length === 0 || works.includes(language)) return [];
  const remembered =
    stringOf(childOf(channel, "status")) === "memory" ||
    stringsOf(childOf(channel, "memory")).includes("languages");
  const { place } = childOf(recipient, "language") ?? childOf(recipient, "office") ?? recipient;
  return [warning("language-not-used", place, { language, works, office: officeId, remembered })];
}

function stringsOf(list: YamlNode | null): readonly string[] {
  return itemsOf(list)
    .map(stringOf)
    .filter((text) => text !== null);
}

/** The submission's own language was looked up with the submission. */
function checkOwnLanguage(node: YamlNode, { languages }: Sources): readonly Diagnostic[] {
  const language = childOf(node, "language");
  return language === null ? [] : checkLanguage(language, languages);
}

/** The original's language is named on the letter: by a phrase, which a letter's language can have of one that has no file. */
function checkOriginal({ recipient, languageFile }: Draft, { languages }: Sources): readonly Diagnostic[] {
  const node = childOf(recipient, "translated-from");
  const phrase = childOf(childOf(languageFile, "phrases"), `translated-from-${stringOf(node) ?? ""}`);
  return node === null || phrase !== null ? [] : checkLanguage(node, languages);
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
