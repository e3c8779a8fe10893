import { type Diagnostic, warning } from "../model/diagnostic.js";
import { sharedTexts, shownTexts } from "./check-texts.js";
import type { Draft } from "./draft.js";
import { ownWordings } from "./list-wordings.js";
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
  const missing = drafts.flatMap((draft) => {
    const others = languagesOf(draft).filter((each) => each !== draft.language && named.includes(each));
    const texts = others.length === 0 ? [] : [...new Set([...shared, ...shownTexts(draft)])];
    return texts.flatMap((text) => missingIn(text, others, draft));
  });
  return [...missing, ...ofSeveralLanguages(drafts)];
}

function missingIn(
  text: YamlNode,
  languages: readonly string[],
  { recipient }: Draft,
): readonly Diagnostic[] {
  if (text.type !== "map") return [];
  const id = stringOf(childOf(recipient, "id"));
  return languages
    .filter((language) => !text.values.has(language))
    .map((language) => {
      const present = text.entries.map(({ key }) => key);
      const finding = warning("missing-translation", text.place, { language, present });
      return id === null ? finding : { ...finding, recipient: id };
    });
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
  for (const draft of drafts) {
    const { language } = draft;
    if (language === null) continue;
    for (const text of proseOf(draft)) {
      const first: string = languages.get(text) ?? language;
      languages.set(text, first);
      if (first !== language && isTranslatable(stringOf(text) ?? ""))
        found.set(text, warning("untranslated", text.place, { language, as: null }));
    }
  }
  return [...found.values()];
}

/** Keys of prose that is translated; lists hold names. */
const PROSE = new Set(["title", "text", "ask"]);

/** The texts without languages that other letters can show as well; a recipient's own are for its letter alone, a document has its title. */
function proseOf(draft: Draft): readonly YamlNode[] {
  return ownWordings(draft)
    .filter(({ table, key }) => table !== "recipients" && table !== "documents" && PROSE.has(key))
    .map(({ node }) => node)
    .filter((text) => stringOf(text) !== null);
}
