import type { AbsentFont, FontPrograms, FontSource } from "../model/font.js";
import type { Face } from "../model/page.js";
import type { MissingCharacter, ShapedRun, Shaper } from "../model/shaper.js";
import { createSubsetter, type Subsetter } from "./create-subsetter.js";
import { openFont, type OpenFont } from "./open-font.js";
import { splitByFont } from "./split-by-font.js";
import { shapeText } from "./shape-text.js";

/** The fonts of a run of the program: how text takes shape in them, and how each is embedded. */
export interface Fonts {
  readonly shaper: Shaper;
  readonly programs: FontPrograms;
}

/**
 * Fonts that are parsed once, when first needed; the bytes are those of HarfBuzz's subsetter as compiled to WebAssembly. A
 * character that no font has is told with the package of the absent font that would have it. Subsets that `cutAhead` has kept
 * are not cut again.
 */
export function loadFonts(
  sources: readonly FontSource[],
  subsetterWasm: () => Uint8Array,
  absent: readonly AbsentFont[] = [],
  kept: () => string = () => "[]",
): Fonts {
  let opened: Subsetter | null = null;
  const subsetter = (): Subsetter => (opened ??= createSubsetter(subsetterWasm()));
  const fonts = sources.map((source) => openFont(source, { subsetter, kept }));
  const programs = new Map(fonts.map((font) => [font.key, font]));
  return {
    shaper: createShaper(fonts, absent),
    programs: { keys: () => programs.keys(), get: (key) => programs.get(key)?.program },
  };
}

function createShaper(fonts: readonly OpenFont[], absent: readonly AbsentFont[]): Shaper {
  const chainOf = (face: Face): readonly OpenFont[] => fonts.filter((font) => font.faces.includes(face));
  const packageOf = (character: string): string | null =>
    absent.find(({ characters }) => characters.test(character))?.package ?? null;
  return {
    shape(text, face, size, language, direction = "ltr") {
      const runs: ShapedRun[] = [];
      const missing: MissingCharacter[] = [];
      for (const { font, text: part } of splitByFont(text, chainOf(face), language)) {
        if (font === null) missing.push({ character: part, package: packageOf(part) });
        else runs.push(shapeText(part, font, size, { language, direction }));
      }
      return { runs, missing };
    },
    metrics(face) {
      const first = chainOf(face)[0];
      if (first === undefined) throw new Error(`no font draws the face ${face}`);
      return { ascent: first.program.ascent / 1000, descent: -first.program.descent / 1000 };
    },
  };
}
