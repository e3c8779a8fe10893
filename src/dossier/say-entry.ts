import type { RegisterEntry } from "../model/register.js";
import type { LanguageCode } from "../model/text.js";
import type { RegisterHead } from "./register.js";
import { fillWords } from "./register-words.js";

/** What stands under the head of the office: its title and its body, without what the addressee or the title says already. */
export function officeLines({ addressee, office, body }: RegisterEntry): readonly string[] {
  const title = office === addressee ? [] : [office];
  return office.endsWith(body) && title.length > 0 ? title : [...title, body];
}

/** The name of a language; its code where the register's own language has no name for it. */
export function languageName(code: LanguageCode, { language }: RegisterHead): string {
  const name = `language-${code}`;
  return Object.hasOwn(language.phrases, name) ? (language.phrases[name] ?? code) : code;
}

/** The way to the office, in words; of a draft for another office, whose it is. */
export function wayOf({ channel, draftedFor }: RegisterEntry, { words }: RegisterHead): string {
  if (draftedFor !== null) return fillWords(words["dossier-drafted-for"], { office: draftedFor });
  return channel === null ? words["dossier-unknown"] : words[`way-${channel.by}`];
}

/** How many letters there are, and how many pages they have together. */
export function sumsOf(entries: readonly RegisterEntry[], { words }: RegisterHead): string {
  const pages = entries.reduce((sum, entry) => sum + entry.pages, 0);
  return fillWords(words["dossier-sums"], { letters: entries.length, pages });
}

/** The page of the dossier on which each letter begins, counted from 1. */
export function firstPages(entries: readonly RegisterEntry[]): readonly number[] {
  let next = 1;
  return entries.map(({ pages }) => {
    const first = next;
    next += pages;
    return first;
  });
}
