/**
 * What is between marks and spaces. An expression of Unicode's classes takes milliseconds to be compiled, more than a letter's texts
 * take to be read: so the rules have the marks that there are instead, and such expressions only behind a simple test.
 */
const WORD = /[^\s\u00A0\u202F.,;:!?()[\]{}«»“”„"<>/…։՝—–\uFFFC*|=+&%#§№@\\]+/g;

/** A word of a text and where it begins. */
export interface Word {
  readonly word: string;
  readonly index: number;
}

/** The words of a text, with hyphens and apostrophes in them. */
export function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, index }));
}

/** Whether a character is a letter that has a capital and a small form. */
export function isLetter(character: string | undefined): boolean {
  return character !== undefined && character.toLowerCase() !== character.toUpperCase();
}

/** Whether a text begins with a capital. */
export function isCapital(text: string): boolean {
  const [first = ""] = text;
  return first !== first.toLowerCase();
}

/** In small letters, if no place is moved by that. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/**
 * Every place of some words in a text, in capitals or small letters, between what are no letters; a `*` at the end stands for any
 * ending, and alone for nothing.
 */
export function placesOf(
  words: readonly string[],
  text: string,
  lower: string,
): readonly (readonly [number, number])[] {
  return words.flatMap((word) => {
    const [stem, isOpen] = word.endsWith("*") ? [word.slice(0, -1), true] : [word, false];
    if (stem === "") return [];
    const sought = lower === text ? stem : lowered(stem);
    const found: (readonly [number, number])[] = [];
    for (let at = lower.indexOf(sought); at !== -1; at = lower.indexOf(sought, at + sought.length)) {
      // First of all: else the end of a long word would be looked for from each of its letters.
      if (isLetter(text[at - 1])) continue;
      const end = isOpen ? endOfWord(text, at + sought.length) : at + sought.length;
      if (!isLetter(text[end])) found.push([at, end]);
    }
    return found;
  });
}

function endOfWord(text: string, from: number): number {
  let end = from;
  while (isLetter(text[end])) end += 1;
  return end;
}

/** Where one of some words begins, with which a text ends but for spaces and a full stop; null where it ends with none. */
export function endsWithWord(text: string, words: readonly string[]): number | null {
  let end = text.length;
  while (end > 0 && " \u00A0\u202F\n.".includes(text[end - 1] ?? "")) end -= 1;
  if (end === text.length) return null;
  const lower = lowered(text.slice(0, end));
  for (const word of words) {
    const bare = lowered(word.replace(/[*.]$/u, ""));
    const start = word.endsWith("*")
      ? lower.lastIndexOf(bare)
      : lower.endsWith(bare)
        ? end - bare.length
        : -1;
    const isWhole = !lower.slice(start + bare.length).includes(" ");
    if (bare !== "" && start >= 0 && isWhole && !isLetter(text[start - 1])) return start;
  }
  return null;
}
