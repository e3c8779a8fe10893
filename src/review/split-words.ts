/**
 * Words, spaces and signs. What signs join without a space is one word, so that a symbol, an address or a name with a hyphen is
 * replaced as a whole; scripts without spaces are taken by the character.
 */
const PIECES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+(?:[-./:@’'‑](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+)*|\s|./gsu;
const WORD = /[\p{L}\p{N}]/u;

/** The pieces of a text: joined they are the text. */
export function splitWords(text: string): readonly string[] {
  return text.match(PIECES) ?? [];
}

/** The words of a text in small letters, without what stands between them. */
export function wordsIn(text: string): readonly string[] {
  return splitWords(text)
    .filter(isWord)
    .map((word) => word.toLowerCase());
}

/** Whether a piece has a letter or a digit. */
export function isWord(piece: string): boolean {
  return WORD.test(piece);
}
