import { HYPHENATIONS, type HyphenationName } from "../model/hyphenation.js";
import { PATTERN_FILES } from "./pattern-files.js";

/** Offsets (UTF-16 units) at which a word of letters may be hyphenated, in order. */
export type Hyphenator = (word: string) => readonly number[];

const MARK = "\u00AD";
/** More different words than a long submission has; beyond it what is known is forgotten rather than grown. */
const CACHE_LIMIT = 20_000;

/**
 * The hyphenator of a name in `HYPHENATIONS` (`en-gb`), or null when there is none of that name. Its patterns are loaded only
 * now, and looked at only for the first word: a run that makes one letter opens languages that it never hyphenates.
 */
export async function loadHyphenator(name: string): Promise<Hyphenator | null> {
  if (!isKnown(name)) return null;
  const [{ default: createHyphenator }, patterns] = await Promise.all([
    import("hyphen"),
    PATTERN_FILES[name](),
  ]);
  let opened: ((word: string) => string) | null = null;
  const open = (): ((word: string) => string) =>
    createHyphenator(patterns.default, { html: false, minWordLength: 5, hyphenChar: MARK });
  const [before, after] = HYPHENATIONS[name];
  return remembering((word) => {
    // The package lowers case by the machine's locale; what is lower case already is the same in all of them.
    const lowered = word.toLowerCase();
    if (lowered.length !== word.length) return [];
    opened ??= open();
    return offsetsOf(opened(lowered)).filter(
      (offset) => offset >= before && offset <= word.length - after && !splitsLigature(lowered, offset),
    );
  });
}

function isKnown(name: string): name is HyphenationName {
  return Object.hasOwn(HYPHENATIONS, name);
}

/** The Armenian ligature ech-yiwn before a vowel belongs to both syllables: only as two letters could it be divided. */
function splitsLigature(word: string, offset: number): boolean {
  return word[offset - 1] === "\u0587" && /[աեէըիոօ]/u.test(word[offset] ?? "");
}

function remembering(hyphenate: Hyphenator): Hyphenator {
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const offsets = known.get(word) ?? hyphenate(word);
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(word, offsets);
    return offsets;
  };
}

function offsetsOf(marked: string): number[] {
  const parts = marked.split(MARK);
  let offset = 0;
  return parts.slice(0, -1).map((part) => (offset += part.length));
}
