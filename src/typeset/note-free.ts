import type { Piece, Word } from "./split-words.js";

/** Whether a piece of a word is the number of a note. */
export function isReference({ style }: Piece): boolean {
  return style.href?.startsWith("#") === true;
}

/** A word up to the number of a note in it: hyphens are sought in what the writer wrote, at the same offsets. */
export function beforeNote(word: Word): Word {
  const reference = word.pieces.find(isReference);
  return reference === undefined ? word : { ...word, text: word.text.slice(0, reference.start) };
}

/** The text of a word without the numbers of its notes. */
export function noteFreeText({ text, pieces }: Word): string {
  if (!pieces.some(isReference)) return text;
  return pieces.flatMap((piece) => (isReference(piece) ? [] : [piece.text])).join("");
}
