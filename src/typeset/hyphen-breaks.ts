import type { Hyphenator } from "./load-hyphenator.js";
import type { Word } from "./split-words.js";
import type { WordBreak } from "./word-breaks.js";

/** Twice TeX's \hyphenpenalty; more where two letters stand alone before the hyphen, or a compound would have two. */
const COSTS = { hyphen: 100, shortStub: 250, inCompound: 300 };

const LETTERS = /[\p{L}\p{M}]{5,}/gu;
/** Numbers, symbols, addresses and names in capitals are left whole. */
const NEVER = /[\d@/_]|:\/\/|\p{Lu}\p{L}*\p{Lu}/u;
/** What is longer is no word of any language: to look for its syllables would take long and mend nothing. */
const LONGEST = 300;

/** How the word stands in its text. */
export interface Standing {
  /** Whether a capital may be the sentence's rather than a name's. */
  readonly opensSentence: boolean;
  /** Whether every noun has a capital, which then marks no name. */
  readonly capitalNouns: boolean;
  /** Words that are names wherever they stand. */
  readonly names: ReadonlySet<string>;
}

/** Where a word may be hyphenated; where the writer put soft hyphens, there and nowhere else. Names are left whole. */
export function hyphenBreaks(
  word: Word,
  hyphenate: Hyphenator | null,
  standing: Standing,
): readonly WordBreak[] {
  if (word.softHyphens.length > 0) return word.softHyphens.map((offset) => hyphenAt(offset, COSTS.hyphen));
  if (hyphenate === null || word.text.length < 5 || word.text.length > LONGEST) return [];
  if (NEVER.test(word.text)) return [];
  const compound = /\p{L}[-‐–—]\p{L}/u.test(word.text);
  const costAt = (offset: number): number => {
    if (compound) return COSTS.inCompound;
    return offset < 3 ? COSTS.shortStub : COSTS.hyphen;
  };
  return [...word.text.matchAll(LETTERS)]
    .filter((run) => !isName(run[0], run.index, word.text, standing))
    .flatMap((run) => hyphenate(run[0]).map((offset) => hyphenAt(run.index + offset, costAt(offset))));
}

function hyphenAt(offset: number, cost: number): WordBreak {
  return { offset, cost, flagged: true, hyphen: true };
}

/** A capital marks a name unless it is the first of a sentence, or nouns have capitals. */
function isName(letters: string, index: number, text: string, standing: Standing): boolean {
  if (!/^\p{Lu}/u.test(letters)) return false;
  if (standing.names.has(letters)) return true;
  const first = !/\p{L}/u.test(text.slice(0, index));
  return !(first && standing.opensSentence) && !standing.capitalNouns;
}
