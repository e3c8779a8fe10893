import { zlibSync } from "fflate";
import type { FontSubset } from "../model/font.js";

/** Subsets kept per font. Letters of one set differ in few glyphs, so that few subsets serve them all. */
const KEPT = 32;
/** From this many glyphs of the common set on, a letter gets the whole of it. */
const COMMON_FROM = 16;

/**
 * Cuts a font down, and keeps the latest results. A text font takes in its common glyphs whole (ASCII, quotation marks,
 * dashes, ligatures): it costs a letter some 5 kB, and spares nearly every other letter of the set a cut of its own. The
 * font is opened for cutting when a subset is asked for that is not among those cut before. What is kept changes no byte:
 * the subset of a glyph set is always the same.
 */
export function rememberSubsets(
  open: () => (glyphs: readonly number[]) => Uint8Array,
  common: ReadonlySet<number>,
  cutBefore: () => readonly FontSubset[] = () => [],
): (glyphs: ReadonlySet<number>) => FontSubset {
  let kept: Map<string, FontSubset> | null = null;
  let cut: ReturnType<typeof open> | null = null;
  return (used) => {
    const glyphs = widen(used, common);
    const key = keyOf(glyphs);
    kept ??= new Map(cutBefore().map((subset) => [keyOf(subset.glyphs), subset]));
    const known = kept.get(key);
    if (known !== undefined) {
      // Put last again, so that the first is the one longest unused.
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    cut ??= open();
    const file = cut(glyphs);
    const subset = { glyphs, compressed: zlibSync(file, { level: 9 }), length: file.length };
    kept.set(key, subset);
    const oldest = kept.size > KEPT ? kept.keys().next().value : undefined;
    if (oldest !== undefined) kept.delete(oldest);
    return subset;
  };
}

function keyOf(glyphs: readonly number[]): string {
  return glyphs.join(" ");
}

function widen(used: ReadonlySet<number>, common: ReadonlySet<number>): number[] {
  const shared = [...common].filter((glyph) => used.has(glyph)).length;
  const glyphs = shared < COMMON_FROM ? used : new Set([...used, ...common]);
  return [...glyphs].sort((a, b) => a - b);
}
