import { fault, type Diagnostic } from "../model/diagnostic.js";
import type { Draft } from "./draft.js";
import { ownWordings, sharedWordings } from "./list-wordings.js";
import type { Sources } from "./sources.js";
import { childOf, itemsOf, listed, stringOf, type YamlNode } from "./yaml-node.js";

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

/** The texts of a letter that its sender has written for it; those of templates of the user's own are checked as they are filled. */
export function shownTexts(draft: Draft): readonly YamlNode[] {
  return ownWordings(draft).map(({ node }) => node);
}

/** The texts that every letter shows. */
export function sharedTexts(sources: Sources): readonly YamlNode[] {
  return sharedWordings(sources).map(({ node }) => node);
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

function textsAt(node: YamlNode | null, keys: readonly string[]): readonly YamlNode[] {
  return keys.flatMap((key) => listed(childOf(node, key)));
}
