import { expect, test } from "vitest";
import type { Setting } from "../../src/typeset/setting.js";
import { kernsAtBreaks } from "../../src/typeset/kerns-at-breaks.js";
import { shapeWords, widthsUpTo } from "../../src/typeset/shape-words.js";
import { textStyle } from "../../src/typeset/text-style.js";
import { openFonts } from "../press.js";
import { here } from "./builder.js";

const shape = shapeWords(openFonts().shaper, "en", new Map());
const setting = { shape } as Setting;
const style = textStyle("regular", 11);

test("what ends a line is as wide as it is set by itself", () => {
  const kerns = ["https://www.ohchr.org", "cross-border", "Հայաստան", "TVAVTyV."].flatMap((text) => {
    const offsets = Array.from({ length: text.length - 1 }, (_, index) => index + 1);
    const shaped = shape(text, style);
    const found = kernsAtBreaks({ text, style, start: 0, place: here }, shaped, offsets, setting);
    const widths = widthsUpTo(shaped, offsets);
    offsets.forEach((offset, index) => {
      const width = (widths[index] ?? 0) + (found[index] ?? 0);
      expect(width).toBeCloseTo(shape(text.slice(0, offset), style).width, 6);
    });
    return found;
  });
  // "w" is drawn to the full stop that follows it.
  expect(Math.max(...kerns)).toBeGreaterThan(0.5);
});
