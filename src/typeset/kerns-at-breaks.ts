import type { Pt } from "../model/page.js";
import type { Setting } from "./setting.js";
import { type ShapedWord, widthsUpTo } from "./shape-words.js";
import type { Piece } from "./split-words.js";

/**
 * How much wider, in points, what stands before each offset is at the end of a line than within its word:
 * there the last letter is not drawn towards the next one. Offsets are UTF-16 units in the piece, rising.
 */
export function kernsAtBreaks(
  piece: Piece,
  shaped: ShapedWord,
  offsets: readonly number[],
  setting: Setting,
): readonly Pt[] {
  const letters = offsets.map((offset) => lastLetter(piece.text, offset));
  const spans = offsets.flatMap((offset, index) => [offset - (letters[index] ?? "").length, offset]);
  const widths = widthsUpTo(shaped, spans);
  return letters.map((letter, index) => {
    const within = (widths[2 * index + 1] ?? 0) - (widths[2 * index] ?? 0);
    return setting.shape(letter, piece.style).width - within;
  });
}

function lastLetter(text: string, offset: number): string {
  const isPair = /[\uD800-\uDBFF][\uDC00-\uDFFF]$/u.test(text.slice(Math.max(0, offset - 2), offset));
  return text.slice(offset - (isPair ? 2 : 1), offset);
}
