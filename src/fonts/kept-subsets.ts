import type { FontSubset } from "../model/font.js";

/** A subset that was cut ahead of time, as JSON has it, and of which font: of the same bytes it would be the same again. */
interface KeptSubset {
  readonly font: string;
  readonly glyphs: readonly number[];
  /** In base 64. */
  readonly compressed: string;
  readonly length: number;
}

/** Subsets by the font that they were cut from, as JSON. */
export function keepSubsets(subsets: Iterable<readonly [font: string, FontSubset]>): string {
  const kept = [...subsets].map(([font, { glyphs, compressed, length }]): KeptSubset => {
    return { font, glyphs, compressed: btoa(String.fromCharCode(...compressed)), length };
  });
  return JSON.stringify(kept);
}

/** The subsets of one font among those that were kept. */
export function recallSubsets(kept: string, font: string): readonly FontSubset[] {
  const all = JSON.parse(kept) as readonly KeptSubset[];
  return all
    .filter((subset) => subset.font === font)
    .map(({ glyphs, compressed, length }) => ({
      glyphs,
      compressed: Uint8Array.from(atob(compressed), (byte) => byte.charCodeAt(0)),
      length,
    }));
}
