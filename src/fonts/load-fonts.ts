import type { FontPrograms, FontSource } from "../model/font.js";
import type { Face } from "../model/page.js";
import type { MissingCharacter, ShapedRun, Shaper } from "../model/shaper.js";
import { createSubsetter, type Subsetter } from "./create-subsetter.js";
import { openFont, type OpenFont } from "./open-font.js";
import { shapeText } from "./shape-text.js";

/** The fonts of a run of the program: how text takes shape in them, and how each is embedded. */
export interface Fonts {
  readonly shaper: Shaper;
  readonly programs: FontPrograms;
}

/** Fonts that are parsed once, when first needed; the bytes are those of HarfBuzz's subsetter as compiled to WebAssembly. */
export function loadFonts(sources: readonly FontSource[], subsetterWasm: () => Uint8Array): Fonts {
  let opened: Subsetter | null = null;
  const subsetter = (): Subsetter => (opened ??= createSubsetter(subsetterWasm()));
  const fonts = sources.map((source) => openFont(source, subsetter));
  const programs = new Map(fonts.map((font) => [font.key, font]));
  return {
    shaper: createShaper(fonts),
    programs: { keys: () => programs.keys(), get: (key) => programs.get(key)?.program },
  };
}

function createShaper(fonts: readonly OpenFont[]): Shaper {
  const chainOf = (face: Face): readonly OpenFont[] => fonts.filter((font) => font.faces.includes(face));
  return {
    shape(text, face, size, language) {
      const runs: ShapedRun[] = [];
      const missing: MissingCharacter[] = [];
      for (const piece of splitByFont(text, chainOf(face))) {
        if (piece.font === null) missing.push({ character: piece.text });
        else runs.push(shapeText(piece.text, piece.font, size, language));
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

interface Piece {
  readonly font: OpenFont | null;
  readonly text: string;
}

/** Cuts text where the font changes. A mark stays with its base where that font has it; a lacking character stands alone. */
function splitByFont(text: string, chain: readonly OpenFont[]): Piece[] {
  const pieces: Piece[] = [];
  for (const character of text) {
    const last = pieces.at(-1);
    const font = fontFor(character, chain, last?.font ?? null);
    if (last !== undefined && font !== null && last.font === font) {
      pieces[pieces.length - 1] = { font, text: last.text + character };
    } else {
      pieces.push({ font, text: character });
    }
  }
  return pieces;
}

function fontFor(character: string, chain: readonly OpenFont[], previous: OpenFont | null): OpenFont | null {
  const codePoint = character.codePointAt(0) ?? 0;
  if (previous?.characters.has(codePoint) && /^\p{M}$/u.test(character)) return previous;
  return chain.find((font) => font.characters.has(codePoint)) ?? null;
}
