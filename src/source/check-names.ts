import { warning, type Diagnostic } from "../model/diagnostic.js";
import type { Place } from "../model/place.js";
import type { LanguageCode } from "../model/text.js";
import type { Draft } from "./draft.js";
import { escapePattern, placeWithin } from "./place-within.js";
import { shownTexts, titleTexts } from "./check-texts.js";
import type { Sources } from "./sources.js";
import { childOf, entriesOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** A loose or obsolete name, ready to be looked for in the texts of one language. */
interface LooseName {
  readonly pattern: RegExp;
  /** Longer names that contain it and are right. */
  readonly except: RegExp | null;
  /** Where one of these is in the letter, the loose name is clear. */
  readonly unless: readonly RegExp[];
  readonly right: string;
  readonly reason: string;
}

export type LooseNames = ReadonlyMap<LanguageCode, readonly LooseName[]>;

/** Quoted words are somebody else's and stay as they are; so does what follows a mark without its pair. */
const QUOTED = /“[^“”]*”|«[^«»]*»|"[^"]*"|„[^„“”]*[“”]/gu;

/** The names that count for letters of a date, by language. */
export function looseNames({ names, submission }: Sources): LooseNames {
  const date = stringOf(childOf(submission, "date")) ?? "";
  const rows = [...(names?.rows.values() ?? [])].filter((row) => counts(row, date));
  const languages = new Set(rows.flatMap((row) => entriesOf(childOf(row, "names")).map(({ key }) => key)));
  return new Map([...languages].map((language) => [language, rows.flatMap((row) => namesIn(row, language))]));
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
      pattern: wholeWords(written),
      except: longer.length === 0 ? null : new RegExp(wholeWords(longer), "giu"),
      unless: stringsIn(at("unless")).map((name) => wholeWords([name])),
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

/** A warning for each loose name in each text of a letter, at its first place in the text. */
export function checkNames(
  draft: Draft,
  { names, files }: { readonly names: LooseNames; readonly files: ReadonlyMap<string, string> },
): readonly Diagnostic[] {
  const { language } = draft;
  const loose = language === null ? [] : (names.get(language) ?? []);
  if (language === null || loose.length === 0) return [];
  const texts = shownTexts(draft).flatMap((text) => wordingsOf(text, language));
  const introduced = [...texts, ...titleTexts(draft).flatMap((text) => wordingsOf(text, language))];
  return loose
    .filter(({ unless }) => !introduced.some(({ words }) => unless.some((full) => full.test(words))))
    .flatMap((name) => texts.flatMap((text) => checkText(text, name, files)));
}

interface Wording {
  readonly words: string;
  readonly place: Place;
}

function wordingsOf(text: YamlNode, language: LanguageCode): readonly Wording[] {
  const own = text.type === "map" ? childOf(text, language) : text;
  const node = own?.type === "map" ? childOf(own, "neutral") : own;
  const words = stringOf(node);
  return node === null || words === null ? [] : [{ words, place: node.place }];
}

function checkText(
  { words, place }: Wording,
  { pattern, except, right, reason }: LooseName,
  files: ReadonlyMap<string, string>,
): readonly Diagnostic[] {
  const own = words.replaceAll(QUOTED, blank);
  const [name] = pattern.exec(except === null ? own : own.replaceAll(except, blank)) ?? [];
  if (name === undefined) return [];
  const where = placeWithin(files.get(place.file) ?? "", place, name);
  return [
    warning("obsolete-name", where, { name: name.replaceAll(/\s+/gu, " "), right, reason, office: null }),
  ];
}

/** As long as what it stands for, and no name. */
function blank(quoted: string): string {
  return "\u0000".repeat(quoted.length);
}
