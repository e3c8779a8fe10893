/** What stands between what are no letters and digits. */
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The different words of a text in their order, alike in whatever case they are written: words that a pattern without regard
 * to case takes for the same are the same here. To capitals last, for sigma has one capital and two small letters.
 */
export function foldedWords(text: string): ReadonlySet<string> {
  const words = new Set(text.match(WORD));
  return new Set([...words].map((word) => word.toLowerCase().toUpperCase()));
}
