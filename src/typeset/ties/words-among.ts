/** Whether a word is one of a list. */
export type WordTest = (word: string) => boolean;

/** Whether a word looks as a pattern says: written in the test itself, the pattern would be made anew for every word. */
export function matches(pattern: RegExp): WordTest {
  return (word) => pattern.test(word);
}

interface WordList {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
}

/**
 * A test for the words of a language's list, small and capital letters alike. A full stop that the list does not write may be
 * there; a last `*` in the list stands for any letters. An article or a preposition with an apostrophe may stand before: "l’article".
 */
export function wordsAmong(list: readonly string[]): WordTest {
  const { words, beginnings } = readList(list);
  const isListed = (word: string): boolean =>
    words.has(word) ||
    (word.endsWith(".") && words.has(word.slice(0, -1))) ||
    beginnings.some((start) => word.startsWith(start) && /^[\p{L}\p{M}]*$/u.test(word.slice(start.length)));
  return (word) => {
    const lowered = word.toLowerCase();
    if (isListed(lowered)) return true;
    if (!/[’']/u.test(lowered)) return false;
    const elided = /^\p{L}{1,2}[’'](?=\p{L})/u.exec(lowered)?.[0].length ?? 0;
    return elided > 0 && isListed(lowered.slice(elided));
  };
}

/** Lists belong to languages, which live as long as the run. */
const read = new WeakMap<readonly string[], WordList>();

function readList(list: readonly string[]): WordList {
  const known = read.get(list);
  if (known !== undefined) return known;
  const lowered = list.map((word) => word.toLowerCase());
  const made: WordList = {
    words: new Set(lowered.filter((word) => !word.endsWith("*"))),
    beginnings: lowered.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)),
  };
  read.set(list, made);
  return made;
}
