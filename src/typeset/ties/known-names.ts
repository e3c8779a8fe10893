/** What the data of a submission tell of names, in one language. */
export interface KnownNames {
  /** Capitalised words that are names or parts of names: no line divides them, even where they open a sentence. */
  readonly words: ReadonlySet<string>;
  /** Names of people. */
  readonly people: readonly string[];
  /** Names whose marks are set as they are given. */
  readonly exact: readonly string[];
}

/** Names that the data give. */
export interface GivenNames {
  readonly people: readonly string[];
  /** Organisations that sign or send: nobody else writes their names. */
  readonly organisations: readonly string[];
  readonly others: readonly string[];
}

export const NO_NAMES: KnownNames = { words: new Set(), people: [], exact: [] };

/** What opens a sentence stands after its end, or after the label of a list. */
const SENTENCE_END = /(?:[.!?:։…][)\]”"’»\u202F]*|^[-*]|^\d+[.)])$/u;
/** What punctuation might change. */
const MARKED = /["'`´«»“”„‘’:;!?%–—]|--| - |\.{3}/u;
const CAPITAL = /\p{Lu}/u;
const CAPITALISED = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+/gu;

/** Names as the data give them, and every word that has a capital where no sentence opens in the given texts. */
export function knownNames(given: GivenNames, texts: readonly string[]): KnownNames {
  const { people, organisations, others } = given;
  const words = new Set([...people, ...organisations, ...others].flatMap(capitalisedIn));
  for (const text of texts) {
    for (const line of text.split(/\n\s*\n/u)) for (const word of amidSentences(line)) words.add(word);
  }
  const exact = [...people, ...organisations].filter((name) => MARKED.test(name));
  return { words, people: people.filter((name) => /\s/u.test(name)), exact };
}

function capitalisedIn(text: string): readonly string[] {
  // Most words have no capital, which is soon told.
  if (!CAPITAL.test(text)) return [];
  return [...text.matchAll(CAPITALISED)].map(([word]) => word);
}

function amidSentences(text: string): readonly string[] {
  const words = text.split(/\s+/u).filter((word) => word !== "");
  return words
    .filter((_, index) => index > 0 && !SENTENCE_END.test(words[index - 1] ?? ""))
    .flatMap(capitalisedIn);
}
