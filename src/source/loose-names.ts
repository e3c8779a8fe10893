import type { LanguageCode } from "../model/text.js";
import { foldedWords } from "./folded-words.js";
import { escapePattern } from "./place-within.js";
import type { Sources } from "./sources.js";
import { childOf, entriesOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** A loose or obsolete name, ready to be looked for in the texts of one language. */
export interface LooseName {
  /** Its first word, in each way that it is written, empty where it has none: a text without any of them needs no pattern. */
  readonly openings: readonly string[];
  readonly pattern: () => RegExp;
  /** Longer names that contain it and are right. */
  readonly except: () => RegExp | null;
  /** Where one of these is in the letter, the loose name is clear. */
  readonly unless: () => readonly RegExp[];
  readonly right: string;
  readonly reason: string;
}

/** A loose name as a text has it. */
export interface FoundName {
  readonly loose: LooseName;
  readonly written: string;
}

/** The loose names in a text, each as it is first written there. */
export type FindLooseNames = (words: string, language: LanguageCode) => readonly FoundName[];

/** Quoted words are somebody else's and stay as they are; so does what follows a mark without its pair. */
const QUOTED = /“[^“”]*”|«[^«»]*»|"[^"]*"|„[^„“”]*[“”]/gu;

/**
 * Finds the names that count for letters of a date. A text that many letters share is searched once, and patterns are made
 * when a text has the first word of their names, as hardly any has: without both this was a tenth of making a letter.
 */
export function looseNameFinder({ names, submission }: Sources): FindLooseNames {
  const date = stringOf(childOf(submission, "date")) ?? "";
  const rows = [...(names?.rows.values() ?? [])].filter((row) => counts(row, date));
  const finders = new Map<LanguageCode, (words: string) => readonly FoundName[]>();
  return (words, language) => {
    const find = finders.get(language) ?? finderOf(rows.flatMap((row) => namesIn(row, language)));
    finders.set(language, find);
    return find(words);
  };
}

function counts(row: YamlNode, date: string): boolean {
  const prose = childOf(row, "prose");
  const since = stringOf(childOf(row, "since")) ?? "";
  return !(prose?.type === "scalar" && prose.value === false) && date >= since;
}

function namesIn(row: YamlNode, language: LanguageCode): readonly LooseName[] {
  const at = (key: string): YamlNode | null => childOf(childOf(row, key), language);
  const written = stringsIn(at("names"));
  if (written.length === 0) return [];
  const longer = stringsIn(at("except"));
  return [
    {
      openings: written.map(openingOf),
      pattern: once(() => wholeWords(written)),
      except: once(() => (longer.length === 0 ? null : new RegExp(wholeWords(longer), "giu"))),
      unless: once(() => stringsIn(at("unless")).map((name) => wholeWords([name]))),
      right: stringOf(at("right")) ?? stringOf(entriesOf(childOf(row, "right"))[0]?.value ?? null) ?? "",
      reason: stringOf(childOf(row, "reason")) ?? "",
    },
  ];
}

function openingOf(name: string): string {
  const [first = ""] = foldedWords(name);
  return first;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function stringsIn(list: YamlNode | null): readonly string[] {
  return itemsOf(list)
    .map(stringOf)
    .filter((text) => text !== null);
}

/** Any of the names, the longest first, between what are no letters and digits; its words may stand on two lines. */
function wholeWords(names: readonly string[]): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  const words = longestFirst.map((name) => name.trim().split(/\s+/u).map(wordPattern).join("\\s+"));
  // An abbreviation in small letters is no name; "Secretary general" is one.
  const flags = names.every((name) => /\s/u.test(name)) ? "iu" : "u";
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{N}])`, flags);
}

/** An apostrophe is written straight or curved. */
function wordPattern(word: string): string {
  return escapePattern(word).replaceAll(/['’]/gu, "['’]");
}

function finderOf(names: readonly LooseName[]): (words: string) => readonly FoundName[] {
  const known = new Map<string, readonly FoundName[]>();
  return (words) => {
    const found = known.get(words) ?? search(words, names);
    known.set(words, found);
    return found;
  };
}

function search(words: string, names: readonly LooseName[]): readonly FoundName[] {
  if (names.length === 0) return [];
  const present = foldedWords(words);
  return names
    .filter(({ openings }) => openings.some((opening) => opening === "" || present.has(opening)))
    .flatMap((loose) => {
      const own = words.replaceAll(QUOTED, blank);
      const except = loose.except();
      const [written] = loose.pattern().exec(except === null ? own : own.replaceAll(except, blank)) ?? [];
      return written === undefined ? [] : [{ loose, written }];
    });
}

/** As long as what it stands for, and no name. */
function blank(quoted: string): string {
  return "\u0000".repeat(quoted.length);
}
