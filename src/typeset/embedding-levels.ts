import createBidi from "bidi-js/dist/bidi.mjs";
import type { Direction } from "../model/language.js";

/** What ends a paragraph for UAX #9 (class B), and is only a space in a paragraph of ours. */
const SEPARATORS = /[\n\r\u001C-\u001E\u0085\u2029]/gu;

let bidi: ReturnType<typeof createBidi> | null = null;

/**
 * The embedding level of every UTF-16 unit of a paragraph, after rules P1 to I2 of UAX #9: odd where text runs from right
 * to left. U+2028 stands for a line break within it.
 */
export function embeddingLevels(text: string, direction: Direction): Uint8Array {
  bidi ??= createBidi();
  return bidi.getEmbeddingLevels(text.replaceAll(SEPARATORS, " "), direction).levels;
}
