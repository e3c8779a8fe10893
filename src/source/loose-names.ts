import type { LanguageCode } from "../model/text.js";
import { foldedWords } from "./folded-words.js";
import { escapePattern } from "./escape-pattern.js";
import { letterDate } from "./letter-date.js";
import { rowsOf, type Sources } from "./sources.js";
import { childOf, entriesOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** A loose or obsolete name, ready to be looked for in the texts of one language. */
export interface LooseName {
  readonly names: WrittenNames;
  /** Longer names that contain it and are right. */
  readonly except: () => RegExp | null;
  /** Where one of these is in the letter, the loose name is clear. */
  readonly unless: readonly WrittenNames[];
  readonly right: string;
  readonly reason: string;
}

/** Ways to write a name. */
interface WrittenNames {
  /** The words of each way: a text that has all of none needs no pattern. */
  readonly words: readonly (readonly string[])[];
  readonly pattern: () => RegExp;
}

/** A loose name as a text has it. */
export interface FoundName {
  readonly loose: LooseName;
  readonly written: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly index: number;
}

export interface NameSearch {
  /** The loose names in a text, each as it is first written there. */
  find(text: string, language: LanguageCode): readonly FoundName[];
  /** Whether one of the texts has a full name that makes the loose one clear. */
  isClear(loose: LooseName, texts: readonly string[]): boolean;
}

/** Quoted words are somebody else's and stay as they are; so does what follows a mark without its pair. */
const QUOTED = /“[^“”]*”|«[^«»]*»|"[^"]*"|„[^„“”]*[“”]/gu;

/**
 * Searches for the names that count for letters of a date. A text that letters share is searched once, and a pattern is made
 * when a text has all words of its name, as hardly any has: without both this was a tenth of making a letter.
 */
export function openNameSearch(sources: Sources): NameSearch {
  const date = letterDate(sources) ?? "";
  const rows = rowsOf(sources.names).filter((row) => counts(row, date));
  const looseIn = remembering((language: LanguageCode) => rows.flatMap((row) => namesIn(row, language)));
  const wordsOf = remembering(foldedWords);
  const has = (text: string, { words }: WrittenNames): boolean => {
    const present = wordsOf(text);
    return words.some((way) => way.every((word) => present.has(word)));
  };
  const findersIn = remembering((language: LanguageCode) =>
    remembering((text: string) =>
      looseIn(language).flatMap((loose) => (has(text, loose.names) ? foundIn(text, loose) : [])),
    ),
  );
  return {
    find: (text, language) => findersIn(language)(text),
    isClear: ({ unless }, texts) =>
      unless.some((full) => texts.some((text) => has(text, full) && full.pattern().test(text))),
  };
}

function remembering<A, B>(make: (given: A) => B): (given: A) => B {
  const known = new Map<A, { readonly made: B }>();
  return (given) => {
    const found = known.get(given) ?? { made: make(given) };
    known.set(given, found);
    return found.made;
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
      names: writtenAs(written),
      except: once(() => (longer.length === 0 ? null : new RegExp(wholeWords(longer), "giu"))),
      unless: stringsIn(at("unless")).map((name) => writtenAs([name])),
      right: stringOf(at("right")) ?? stringOf(entriesOf(childOf(row, "right"))[0]?.value ?? null) ?? "",
      reason: stringOf(childOf(row, "reason")) ?? "",
    },
  ];
}

function stringsIn(list: YamlNode | null): readonly string[] {
  return itemsOf(list)
    .map(stringOf)
    .filter((text) => text !== null);
}

function writtenAs(names: readonly string[]): WrittenNames {
  return { words: names.map((name) => [...foldedWords(name)]), pattern: once(() => wholeWords(names)) };
}

function once<T>(make: () => T): () => T {
  const made = remembering(make);
  return () => made(undefined);
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

function foundIn(text: string, loose: LooseName): readonly FoundName[] {
  const own = text.replaceAll(QUOTED, blank);
  const except = loose.except();
  const found = loose.names.pattern().exec(except === null ? own : own.replaceAll(except, blank));
  return found === null ? [] : [{ loose, written: found[0], index: found.index }];
}

/** As long as what it stands for, and no name. */
function blank(quoted: string): string {
  return "\u0000".repeat(quoted.length);
}
