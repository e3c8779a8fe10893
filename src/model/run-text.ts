import type { Glyph } from "./page.js";

/** The characters that a run stands for, in the order in which they are read. */
export function runText({ glyphs, rtl }: { readonly glyphs: readonly Glyph[]; readonly rtl?: true }): string {
  const read = rtl === true ? glyphs.toReversed() : glyphs;
  return read.map(({ text }) => text).join("");
}
