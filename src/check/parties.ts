import type { Language } from "../model/language.js";
import { opensSentence } from "./sentences.js";
import { PhraseTrie } from "./phrase-trie.js";
import { wordsPattern } from "./whole-words.js";

/** Whom a letter of the submission goes to, in one language. */
export interface Party {
  readonly office: string;
  /** Who holds the office on the letters' date. */
  readonly name: string | null;
  readonly salutation: string;
  readonly vocative: string;
  readonly title: string;
}

/** What is a party's: its holder's whole name or surname, how it is greeted, what it is called. */
type Kind = "name" | "surname" | "salutation" | "vocative" | "title";

/** Something in a text that is a party's, or several parties'. */
export interface Mention {
  readonly kind: "name" | "salutation" | "title";
  readonly start: number;
  readonly end: number;
  readonly offices: ReadonlySet<string>;
}

/** Parties ready to be found in texts. */
export interface PartyIndex {
  readonly parties: ReadonlyMap<string, Party>;
  mentionsIn(text: string): readonly Mention[];
}

type Owners = ReadonlyMap<Kind, ReadonlySet<string>>;

/** Indexes the parties by the words of all that is theirs, so that a text is walked through once however many they are. */
export function indexParties(parties: readonly Party[], language: Language): PartyIndex {
  const trie = new PhraseTrie<Owners>();
  const add = (phrase: string, kind: Kind, office: string): void =>
    trie.add(phrase, new Map([[kind, new Set([office])]]), (before) => joined(before, kind, office));
  for (const { office, name, salutation, vocative, title } of parties) {
    add(salutation, "salutation", office);
    add(vocative, "vocative", office);
    add(title, "title", office);
    if (name === null) continue;
    add(name, "name", office);
    const surname = surnameOf(name);
    if (surname !== null) add(surname, "surname", office);
  }
  const hints = hintsOf(language, parties);
  return {
    parties: new Map(parties.map((party) => [party.office, party])),
    mentionsIn: (text) =>
      trie.find(text).flatMap(({ value, start, end }) => readMention(text, [start, end], value, hints)),
  };
}

function joined(before: Owners, kind: Kind, office: string): Owners {
  return new Map([...before, [kind, new Set([...(before.get(kind) ?? []), office])]]);
}

/** The last word, where it is long enough to be nobody else's. */
function surnameOf(name: string): string | null {
  const words = name.split(/\s+/u);
  const last = words.at(-1) ?? "";
  return words.length > 1 && last.length >= 3 ? last : null;
}

/** What tells, before a phrase, that it is a party's. */
interface Hints {
  /** "Mr ", "Ambassador ": at the end of what stands before. */
  readonly honorific: RegExp | null;
  /** The same at the beginning of a phrase: "Monsieur le Président". */
  readonly leading: RegExp | null;
  readonly you: RegExp | null;
  readonly as: RegExp | null;
}

function hintsOf({ typography, proof }: Language, parties: readonly Party[]): Hints {
  // "High Commissioner Bachelet": a title that is not the end of a phrase.
  const titles = parties.map(({ vocative }) => vocative);
  const before = [...typography.ties.beforeName, ...new Set(titles)].filter((word) => word !== "");
  const at = (words: readonly string[], end: string): RegExp | null => {
    const pattern = wordsPattern(words, "iu");
    return pattern === null ? null : new RegExp(`${pattern.source}${end}`, "iu");
  };
  return {
    honorific: at(before, "\\.?[\\s\\u00A0]+$"),
    leading: startsWith(typography.ties.beforeName),
    you: wordsPattern(proof.you, "iu"),
    as: at(proof.as, "[\\s\\u00A0]+(?:\\p{L}{1,3}[\\s\\u00A0]+|[ldLD]['’])?$"),
  };
}

function startsWith(words: readonly string[]): RegExp | null {
  const pattern = wordsPattern(words, "iu");
  return pattern === null ? null : new RegExp(`^${pattern.source}`, "iu");
}

/** How far back is looked for what tells. */
const BEFORE = 80;

function readMention(
  text: string,
  [start, end]: readonly [number, number],
  owners: Owners,
  hints: Hints,
): readonly Mention[] {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + 12);
  const phrase = text.slice(start, end);
  const mention = (kind: Mention["kind"], offices: ReadonlySet<string>, from = start): readonly Mention[] => [
    { kind, start: from, end, offices },
  ];
  const [name, surname] = [owners.get("name"), owners.get("surname")];
  if (name !== undefined && isCapital(phrase)) return mention("name", name);
  const honorific = hints.honorific?.exec(before) ?? null;
  const from = honorific === null ? start : start - before.length + honorific.index;
  const surnameIsSure = honorific !== null || !followsName(text, start, before);
  if (surname !== undefined && surnameIsSure && isSurname(phrase, after, honorific !== null))
    return mention("name", surname, from);
  const [salutation, vocative] = [owners.get("salutation"), owners.get("vocative")];
  if (salutation !== undefined && isAddressed(phrase, after)) return mention("salutation", salutation);
  const leads = hints.leading?.test(phrase) === true;
  const greets = honorific !== null || leads;
  if (vocative !== undefined && greets && isAddressed(phrase, after))
    return mention("salutation", vocative, from);
  const title = owners.get("title") ?? vocative;
  const spoken = sentenceEnd(before);
  if (title !== undefined && hints.as?.test(spoken) === true && hints.you?.test(spoken) === true)
    return mention("title", title);
  return [];
}

/** A surname alone is nobody else's where it is long and no word of another name stands beside it. */
function isSurname(phrase: string, after: string, honoured: boolean): boolean {
  return isCapital(phrase) && !/^[\s\u00A0]\p{Lu}\p{Ll}/u.test(after) && (honoured || phrase.length >= 5);
}

/** Whether the word before has a capital that is not that of a sentence. */
function followsName(text: string, start: number, before: string): boolean {
  const word = /\p{Lu}[\p{L}\p{M}'’.]*[\s\u00A0-]+$/u.exec(before);
  return word !== null && !opensSentence(text, start - before.length + word.index);
}

/** Followed by the mark with which one turns to somebody, or by nothing. */
function isAddressed(phrase: string, after: string): boolean {
  return isCapital(phrase) && /^\s*(?:$|[,!:\n\uFFFC]|\.(?:\s|$))/u.test(after);
}

function isCapital(phrase: string): boolean {
  return /^\p{Lu}/u.test(phrase);
}

function sentenceEnd(before: string): string {
  return before.slice(
    Math.max(...[".", "!", "?", "։", "\n"].map((mark) => before.lastIndexOf(`${mark} `))) + 1,
  );
}
