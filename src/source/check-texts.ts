import { fault, type Diagnostic } from "../model/diagnostic.js";
import { ROW_WORDS } from "../model/email-subject.js";
import { askOf } from "./check-asks.js";
import type { Draft, DraftAnnex } from "./draft.js";
import { rowsOf, type Sources } from "./sources.js";
import { childOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

const FACT_TEXTS = ["text", "places", "rights", "people"];
const DEMAND_TEXTS = ["title", "text", "institutions", "points"];

/** A finding for every text that a letter shows and that lacks the letter's language. */
export function checkTexts(draft: Draft, sources: Sources): readonly Diagnostic[] {
  const { language } = draft;
  if (language === null || !sources.languages.has(language)) return [];
  const looked = [...officeTexts(draft), ...senderOfficeTexts(draft)];
  // What the directory has in English alone is shown in English, with a warning.
  const lacking = looked.filter((text) => text.type === "map" && childOf(text, "en") === null);
  const shown = [...sharedTexts(sources), ...lacking, ...shownTexts(draft)];
  return [...new Set(shown)].flatMap((text) => checkText(text, language));
}

/** The texts of a letter that its sender has written for it. */
export function shownTexts(draft: Draft): readonly YamlNode[] {
  return [
    ...ownTexts(draft),
    ...factTexts(draft),
    ...demandTexts(draft),
    ...draft.annexes.flatMap(annexTexts),
  ];
}

/** What the head of a letter calls the office that it goes to. */
export function titleTexts({ office }: Draft): readonly YamlNode[] {
  return textsAt(office, ["body", "title"]);
}

/** Of a map without any language, the shape was told. */
function checkText(text: YamlNode, language: string): readonly Diagnostic[] {
  if (text.type !== "map" || text.entries.length === 0 || childOf(text, language) !== null) return [];
  const present = text.entries.map(({ key }) => key);
  return [fault("missing-language", text.place, { language, present })];
}

/** The texts that every letter shows. */
export function sharedTexts({ submission, signatories }: Sources): readonly YamlNode[] {
  const sender = childOf(submission, "sender");
  return [
    ...textsAt(submission, ["title", "city"]),
    ...textsAt(sender, ["name", "description", "address", "contact"]),
    ...textsAt(childOf(sender, "logo"), ["alt"]),
    ...rowsOf(signatories).flatMap((row) => textsAt(row, ["name", "representative", "title"])),
  ];
}

/** The inside address shows the lines or the city alone, as `resolveAddressee` has it. */
function officeTexts({ office, address }: Draft): readonly YamlNode[] {
  return [...textsAt(office, ["body", "title", "vocative"]), ...addressTexts(address)];
}

function addressTexts(address: YamlNode | null): readonly YamlNode[] {
  const lines = itemsOf(childOf(address, "lines"));
  const full = stringOf(childOf(address, "status")) !== "memory" && lines.length > 0;
  return textsAt(address, [full ? "lines" : "city"]);
}

/** A draft bears the head of the office that would send it. */
function senderOfficeTexts({ draftedFor, draftersAddress }: Draft): readonly YamlNode[] {
  return [...textsAt(draftedFor, ["body", "title"]), ...addressTexts(draftersAddress)];
}

function annexTexts({ row, facts, demands, documents }: DraftAnnex): readonly YamlNode[] {
  return [
    ...textsAt(row, ["title", "text"]),
    ...facts.flatMap((fact) => textsAt(fact, FACT_TEXTS)),
    ...demands.flatMap((demand) => textsAt(demand, DEMAND_TEXTS)),
    ...documents.flatMap((document) => textsAt(document, ["title"])),
  ];
}

function ownTexts({ recipient }: Draft): readonly YamlNode[] {
  return [
    ...textsAt(recipient, ["subject", "purpose", "closing", "enclosures", "copies"]),
    ...textsAt(childOf(recipient, "e-mail"), ["subject", ...ROW_WORDS]),
  ];
}

function factTexts({ facts }: Draft): readonly YamlNode[] {
  return facts.flatMap((fact) => textsAt(fact, FACT_TEXTS));
}

/** Templates of the user's own that print a demand in full are checked as they are filled. */
function demandTexts({ demands, demandsInFull, recipient, office }: Draft): readonly YamlNode[] {
  if (demandsInFull) return demands.flatMap(({ row }) => textsAt(row, DEMAND_TEXTS));
  const kind = stringOf(childOf(office, "kind"));
  return demands.flatMap((demand) => listed(askOf(demand, recipient, kind)));
}

function textsAt(node: YamlNode | null, keys: readonly string[]): readonly YamlNode[] {
  return keys.flatMap((key) => listed(childOf(node, key)));
}

/** A text alone counts as a list of one. */
export function listed(node: YamlNode | null): readonly YamlNode[] {
  if (node === null) return [];
  return node.type === "list" ? node.items : [node];
}
