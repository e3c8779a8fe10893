import type { Hyphenator } from "./load-hyphenator.js";
import type { Word } from "./split-words.js";
import type { WordBreak } from "./word-breaks.js";

/** Twice TeX's \hyphenpenalty; more where two letters stand alone before the hyphen, or a compound would have two. */
const COSTS = { hyphen: 100, shortStub: 250, inCompound: 300 };

const LETTERS = /[\p{L}\p{M}]{5,}/gu;
/** Numbers, symbols, addresses and names in capitals are left whole. */
const NEVER = /[\d@/_]|:\/\/|\p{Lu}\p{L}*\p{Lu}/u;
/** Languages that write every noun with a capital, where it does not mark a name. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(["de"]);

/** How the word stands in its text. */
export interface Standing {
  readonly language: string;
  /** Whether a capital may be the sentence's rather than a name's. */
  readonly opensSentence: boolean;
}

/** Where a word may be hyphenated; where the writer put soft hyphens, there and nowhere else. Names are left whole. */
export function hyphenBreaks(
  word: Word,
  hyphenate: Hyphenator | null,
  standing: Standing,
): readonly WordBreak[] {
  if (word.softHyphens.length > 0) return word.softHyphens.map((offset) => hyphenAt(offset, COSTS.hyphen));
  if (hyphenate === null || word.text.length < 5 || NEVER.test(word.text)) return [];
  if (isName(word.text, standing)) return [];
  const compound = /\p{L}[-‐–—]\p{L}/u.test(word.text);
  const costAt = (offset: number): number => {
    if (compound) return COSTS.inCompound;
    return offset < 3 ? COSTS.shortStub : COSTS.hyphen;
  };
  return [...word.text.matchAll(LETTERS)].flatMap((run) =>
    hyphenate(run[0]).map((offset) => hyphenAt(run.index + offset, costAt(offset))),
  );
}

function hyphenAt(offset: number, cost: number): WordBreak {
  return { offset, cost, flagged: true, hyphen: true };
}

function isName(text: string, standing: Standing): boolean {
  const capital = /^[^\p{L}]*\p{Lu}/u.test(text);
  return capital && !standing.opensSentence && !CAPITAL_NOUNS.has(standing.language);
}
