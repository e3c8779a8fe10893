import { directionOf } from "../model/direction-of.js";
import type { Direction } from "../model/language.js";
import type { LanguageCode } from "../model/text.js";
import { embeddingLevels } from "./embedding-levels.js";

/** Text of a paragraph, with the language that its writer gave it. */
export interface Stretch {
  readonly text: string;
  readonly language: LanguageCode | null;
}

const ISOLATE: Readonly<Record<Direction, string>> = { ltr: "\u2066", rtl: "\u2067" };
const END = "\u2069";

/**
 * The embedding level of every UTF-16 unit of the stretches together. What the writer gave a language that runs the other way
 * is an isolate (UAX #9, 2.2): a sentence in Arabic keeps its order, and its full stop, in a letter in English.
 */
export function isolateLevels(stretches: readonly Stretch[], direction: Direction): Uint8Array {
  const inner = direction === "ltr" ? "rtl" : "ltr";
  const turned = stretches.map(({ language }) => language !== null && directionOf(language) === inner);
  const parts = stretches.map(({ text }, index) => ({
    before: turned[index] === true && turned[index - 1] !== true ? ISOLATE[inner] : "",
    text,
    after: turned[index] === true && turned[index + 1] !== true ? END : "",
  }));
  const levels = embeddingLevels(
    parts.map(({ before, text, after }) => before + text + after).join(""),
    direction,
  );
  let end = 0;
  return Uint8Array.from(
    parts.flatMap(({ before, text, after }) => {
      const start = end + before.length;
      end = start + text.length + after.length;
      return [...levels.subarray(start, start + text.length)];
    }),
  );
}
