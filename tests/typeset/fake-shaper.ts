import type { Glyph } from "../../src/model/page.js";
import type { Shaper } from "../../src/model/shaper.js";

/** What the fake font cannot draw. */
const UNKNOWN = /\p{Script=Han}|\p{Script=Arabic}/u;

/**
 * A shaper whose characters are all half an em wide, except that a zero-width U+00AD is what HarfBuzz makes of it
 * when it hides it, if `hidesSoftHyphen`. The font's key is the face.
 */
export function fakeShaper({ hidesSoftHyphen = false } = {}): Shaper {
  return {
    shape(text, face, size) {
      const characters = [...text];
      const glyphs = characters
        .filter((character) => !UNKNOWN.test(character))
        .map((character): Glyph => {
          const hidden = hidesSoftHyphen && character === "\u00AD";
          return {
            id: character.codePointAt(0) ?? 0,
            advance: hidden ? 0 : size / 2,
            xOffset: 0,
            yOffset: 0,
            text: character,
          };
        });
      const missing = characters
        .filter((character) => UNKNOWN.test(character))
        .map((character) => ({ character, package: null }));
      const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0);
      return { runs: glyphs.length === 0 ? [] : [{ font: face, glyphs, width }], missing };
    },
    metrics: () => ({ ascent: 1, descent: -0.3 }),
  };
}
