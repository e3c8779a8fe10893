/** Offsets (UTF-16 units) at which a word of letters may be hyphenated, in order. */
export type Hyphenator = (word: string) => readonly number[];

type PatternFile = () => Promise<{ readonly default: readonly unknown[] }>;

/** Pattern files by the names that `Language.hyphenation` uses; each is read only when a letter needs it. */
const patternFiles: Readonly<Record<string, PatternFile>> = {
  "en-gb": () => import("hyphen/patterns/en-gb.js"),
  "en-us": () => import("hyphen/patterns/en-us.js"),
  fr: () => import("hyphen/patterns/fr.js"),
  ru: () => import("hyphen/patterns/ru.js"),
  es: () => import("hyphen/patterns/es.js"),
  hy: () => import("hyphen/patterns/hy.js"),
  de: () => import("hyphen/patterns/de-1996.js"),
  it: () => import("hyphen/patterns/it.js"),
};

/** Fewest letters before and after a hyphen where they are not 2 and 2 (TeX's hyph-utf8, `hyphenmins`). */
const letterMinimums: Readonly<Record<string, readonly [number, number]>> = {
  "en-gb": [2, 3],
  "en-us": [2, 3],
};

const MARK = "\u00AD";
/** More different words than a long submission has; beyond it what is known is forgotten rather than grown. */
const CACHE_LIMIT = 20_000;

/** The hyphenator of a pattern file (`en-gb`), or null when there is none of that name. */
export async function loadHyphenator(name: string): Promise<Hyphenator | null> {
  const patternFile = Object.hasOwn(patternFiles, name) ? patternFiles[name] : undefined;
  if (patternFile === undefined) return null;
  const [{ default: createHyphenator }, patterns] = await Promise.all([import("hyphen"), patternFile()]);
  const hyphenate = createHyphenator(patterns.default, {
    html: false,
    minWordLength: 5,
    hyphenChar: MARK,
  });
  const [before, after] = letterMinimums[name] ?? [2, 2];
  return remembering((word) => {
    // The package lowers case by the machine's locale; what is lower case already is the same in all of them.
    const lowered = word.toLowerCase();
    if (lowered.length !== word.length) return [];
    return offsetsOf(hyphenate(lowered)).filter(
      (offset) => offset >= before && offset <= word.length - after,
    );
  });
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
