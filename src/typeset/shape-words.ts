import type { Pt } from "../model/page.js";
import type { MissingCharacter, ShapedRun, Shaper } from "../model/shaper.js";
import type { LanguageCode } from "../model/text.js";
import { isRightToLeft, type TextStyle } from "./text-style.js";

/** A word as its fonts draw it. */
export interface ShapedWord {
  readonly runs: readonly ShapedRun[];
  readonly width: Pt;
  readonly missing: readonly MissingCharacter[];
}

/** Words that were shaped already, by language, face and size, then by text. It never changes what is set. */
export type WordCache = Map<string, Map<string, ShapedWord>>;

/** Shapes a word in a style, or remembers how it was shaped. */
export type WordShaper = (text: string, style: TextStyle) => ShapedWord;

/** More different words than a long submission has; beyond it a cache starts anew rather than grow. */
const CACHE_LIMIT = 20_000;

/** A word shaper over a cache that may be shared by all letters of one `Shaper`. */
export function shapeWords(shaper: Shaper, language: LanguageCode, cache: WordCache): WordShaper {
  const shelves = new Map<string, Map<string, ShapedWord>>();
  return (text, style) => {
    let words = shelves.get(style.key);
    if (words === undefined) {
      words = shelf(cache, `${language} ${style.key}`);
      shelves.set(style.key, words);
    }
    const known = words.get(text);
    if (known !== undefined) return known;
    const { runs, missing } = shaper.shape(
      text,
      style.face,
      style.size,
      style.language ?? language,
      isRightToLeft(style) ? "rtl" : "ltr",
    );
    const word = { runs, missing, width: runs.reduce((sum, run) => sum + run.width, 0) };
    if (words.size >= CACHE_LIMIT) words.clear();
    words.set(text, word);
    return word;
  };
}

function shelf(cache: WordCache, key: string): Map<string, ShapedWord> {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const words = new Map<string, ShapedWord>();
  cache.set(key, words);
  return words;
}

/** Widths in points of a word up to each of the given offsets (UTF-16 units, rising). */
export function widthsUpTo(word: ShapedWord, offsets: readonly number[]): readonly Pt[] {
  const widths: Pt[] = [];
  let next = 0;
  let offset = 0;
  let width = 0;
  for (const run of word.runs) {
    for (const glyph of run.rtl === true ? run.glyphs.toReversed() : run.glyphs) {
      const length = glyph.text.length;
      for (; next < offsets.length && (offsets[next] ?? 0) < offset + length; next += 1) {
        // A break inside a ligature takes its share of it; the fragments are shaped anew when the line is set.
        widths.push(width + (glyph.advance * ((offsets[next] ?? 0) - offset)) / length);
      }
      offset += length;
      width += glyph.advance;
    }
  }
  while (widths.length < offsets.length) widths.push(width);
  return widths;
}
