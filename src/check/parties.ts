import type { Language } from "../model/language.js";
import { opensSentence } from "./sentences.js";
import { PhraseTrie } from "./phrase-trie.js";
import { endsWithWord, isCapital, lowered, placesOf } from "./words.js";

/** Whom a letter of the submission goes to, in one language. */
export interface Party {
  readonly office: string;
  /** Who holds the office on the letters' date. */
  readonly name: string | null;
  /** As the holder is greeted, and as anybody in the office is. */
  readonly salutations: readonly string[];
  readonly vocative: string;
  readonly title: string;
}

/** What is a party's: its holder's whole name, surname or the first of two surnames, how it is greeted, what it is called. */
type Kind = "name" | "surname" | "middle" | "salutation" | "vocative" | "title";

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
  for (const { office, name, salutations, vocative, title } of parties) {
    for (const salutation of salutations) add(salutation, "salutation", office);
    add(vocative, "vocative", office);
    add(title, "title", office);
    if (name === null) continue;
    add(name, "name", office);
    const surname = surnameOf(name);
    if (surname !== null) add(surname, "surname", office);
    const [first = "", middle = "", last, ...more] = name.split(/\s+/u);
    if (surname === null || last === undefined || more.length > 0) continue;
    add(`${first} ${last}`, "name", office);
    // Josep Borrell Fontelles is Mr Borrell; a small word or an initial is no surname.
    if (!isCapital(middle) || middle.length < 4) continue;
    add(`${first} ${middle}`, "name", office);
    add(middle, "middle", office);
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
  /** "Mr", "High Commissioner": what stands before a name. */
  readonly honorifics: readonly string[];
  /** The same at the beginning of a phrase: "Monsieur le Président". */
  readonly leading: readonly string[];
  readonly you: readonly string[];
  readonly as: readonly string[];
}

function hintsOf({ typography, proof }: Language, parties: readonly Party[]): Hints {
  const leading = typography.ties.beforeName;
  const vocatives = new Set(parties.map(({ vocative }) => vocative));
  return { honorifics: [...leading, ...vocatives], leading, you: proof.you, as: proof.as };
}

function startsWithWord(phrase: string, words: readonly string[]): boolean {
  return placesOf(words, phrase, lowered(phrase)).some(([start]) => start === 0);
}

/** "as", with an article behind it or without. */
function endsWithAs(before: string, words: readonly string[]): boolean {
  if (endsWithWord(before, words) !== null) return true;
  const article = /(?:[ldLD]['’]|[^\s]{1,3}[\s\u00A0]+)$/.exec(before);
  return article !== null && endsWithWord(before.slice(0, article.index), words) !== null;
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
  const honorific = endsWithWord(before, hints.honorifics);
  const from = honorific === null ? start : start - before.length + honorific;
  const surnameIsSure = honorific !== null || !followsName(text, start, before);
  if (surname !== undefined && surnameIsSure && isSurname(phrase, after, honorific !== null))
    return mention("name", surname, from);
  const middle = owners.get("middle");
  if (middle !== undefined && honorific !== null && isSurname(phrase, after, true))
    return mention("name", middle, from);
  const [salutation, vocative] = [owners.get("salutation"), owners.get("vocative")];
  if (salutation !== undefined && isAddressed(phrase, after)) return mention("salutation", salutation);
  const greets = honorific !== null || startsWithWord(phrase, hints.leading);
  if (vocative !== undefined && greets && isAddressed(phrase, after))
    return mention("salutation", vocative, from);
  const title = owners.get("title") ?? vocative;
  const spoken = sentenceEnd(before);
  if (title !== undefined && endsWithAs(spoken, hints.as) && isSpokenTo(spoken, hints.you))
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

function isSpokenTo(text: string, you: readonly string[]): boolean {
  return placesOf(you, text, lowered(text)).length > 0;
}

function sentenceEnd(before: string): string {
  return before.slice(
    Math.max(...[".", "!", "?", "։", "\n"].map((mark) => before.lastIndexOf(`${mark} `))) + 1,
  );
}
