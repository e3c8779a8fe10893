import { type Diagnostic, warning } from "../model/diagnostic.js";
import { askOf } from "./check-asks.js";
import { listed, sharedTexts, shownTexts } from "./check-texts.js";
import type { Draft } from "./draft.js";
import type { Sources } from "./sources.js";
import { childOf, entriesOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** So many words alike are no chance and no name. */
const LEAST_WORDS = 3;
const WORD = /\p{L}[\p{L}\p{M}]+/gu;

/** Whether a text is so long that no translation of it is the same. */
export function isTranslatable(text: string): boolean {
  return (text.match(WORD)?.length ?? 0) >= LEAST_WORDS;
}

/**
 * Texts without a language in which a letter that shows them is written as well: it could not be made if it were asked for in that
 * language, and the finding is that letter's. What a letter's own language lacks is an error of its own. Texts without languages that
 * letters of two languages show.
 */
export function checkTranslations(drafts: readonly Draft[], sources: Sources): readonly Diagnostic[] {
  const named = itemsOf(childOf(sources.submission, "languages")).map(stringOf);
  const shared = sharedTexts(sources);
  const found = new Map<string, Diagnostic>();
  const ids = new Map<YamlNode, number>();
  const tell = (text: YamlNode, language: string, row: YamlNode): void => {
    const id = ids.get(text) ?? ids.size;
    ids.set(text, id);
    const recipient = stringOf(childOf(row, "id"));
    const key = `${id} ${language} ${recipient}`;
    if (found.has(key)) return;
    const present = entriesOf(text).map((entry) => entry.key);
    const finding = warning("missing-translation", text.place, { language, present });
    found.set(key, recipient === null ? finding : { ...finding, recipient });
  };
  for (const draft of drafts) {
    const others = languagesOf(draft).filter((each) => each !== draft.language && named.includes(each));
    const lists = others.length === 0 ? [] : [shared, shownTexts(draft)];
    for (const text of lists.flat()) {
      if (text.type !== "map" || others.every((each) => text.values.has(each))) continue;
      for (const language of others) if (!text.values.has(language)) tell(text, language, draft.recipient);
    }
  }
  return [...found.values(), ...ofSeveralLanguages(drafts)];
}

/** Languages in which a letter is written: those of its subject and of its purpose, which every letter has. */
function languagesOf({ recipient }: Draft): readonly string[] {
  const texts = [childOf(recipient, "subject"), childOf(recipient, "purpose")];
  return [...new Set(texts.flatMap(entriesOf).map(({ key }) => key))];
}

/** Prose that is written once, and that letters of two languages print. */
function ofSeveralLanguages(drafts: readonly Draft[]): readonly Diagnostic[] {
  const languages = new Map<YamlNode, string>();
  const found = new Map<YamlNode, Diagnostic>();
  for (const { language, ...draft } of drafts) {
    if (language === null) continue;
    for (const text of proseOf({ language, ...draft })) {
      const first: string = languages.get(text) ?? language;
      languages.set(text, first);
      if (first !== language && isTranslatable(stringOf(text) ?? ""))
        found.set(text, warning("untranslated", text.place, { language, as: null }));
    }
  }
  return [...found.values()];
}

/** The texts without languages that other letters can show as well; a recipient's own are for its letter alone. */
function proseOf({ recipient, office, facts, annexes, demands, demandsInFull }: Draft): readonly YamlNode[] {
  const kind = stringOf(childOf(office, "kind"));
  const asks = demandsInFull ? [] : demands.map((demand) => askOf(demand, recipient, kind));
  const inFull = demandsInFull ? demands.map(({ row }) => row) : [];
  const ofAnnexes = annexes.flatMap((annex) => [annex.row, ...annex.facts, ...annex.demands]);
  const rows = [...facts, ...inFull, ...ofAnnexes];
  const texts = rows.flatMap((row) => [childOf(row, "title"), childOf(row, "text")]);
  return [...asks.flatMap(listed), ...texts.flatMap(listed)].filter((text) => stringOf(text) !== null);
}
