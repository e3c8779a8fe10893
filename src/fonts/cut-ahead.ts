import type { FontSource } from "../model/font.js";
import { createSubsetter } from "./create-subsetter.js";
import { keepSubsets } from "./kept-subsets.js";
import { openFont } from "./open-font.js";

/** The subset that most letters show of each font with Latin letters, as JSON for `loadFonts`. */
export function cutAhead(sources: readonly FontSource[], subsetterWasm: Uint8Array): string {
  const subsetter = createSubsetter(subsetterWasm);
  const fonts = sources.map((source) => openFont(source, { subsetter: () => subsetter, kept: () => "[]" }));
  const latin = fonts.filter(({ characters }) => characters.has("a".charCodeAt(0)));
  // Every letter shows glyph 0, `.notdef`, as PDF/A has it embedded.
  return keepSubsets(
    latin.map(({ fingerprint, common, program }) => [fingerprint, program.subset(new Set([0, ...common]))]),
  );
}
