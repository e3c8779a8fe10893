import type { Language } from "../model/language.js";

/** The phrases of a language that a register needs. */
const WORDS = [
  "dossier-title",
  "dossier-index",
  "dossier-recipient",
  "dossier-office",
  "dossier-language",
  "dossier-subject",
  "dossier-channel",
  "dossier-drafted-for",
  "dossier-pages",
  "dossier-page",
  "dossier-files",
  "dossier-whole",
  "dossier-sums",
  "dossier-unknown",
  "way-post",
  "way-e-mail",
  "way-portal",
  "way-form",
  "way-fax",
] as const;

/** A register's fixed words by the names of their phrases. */
export type RegisterWords = Readonly<Record<(typeof WORDS)[number], string>>;

/** The words of a register in a language, or the names of the phrases that the language lacks. */
export function registerWords({
  phrases,
}: Language): RegisterWords | { readonly missing: readonly string[] } {
  const missing = WORDS.filter((name) => !Object.hasOwn(phrases, name));
  if (missing.length > 0) return { missing };
  return Object.fromEntries(WORDS.map((name) => [name, phrases[name]])) as RegisterWords;
}

/** The phrase with values for its names in braces. */
export function fillWords(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replaceAll(/\{([a-z]+)\}/gu, (braces, name: string) => String(values[name] ?? braces));
}
