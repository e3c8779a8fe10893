import { describe, expect, test } from "vitest";
import { cutAhead } from "../../src/fonts/cut-ahead.js";
import { loadFonts } from "../../src/fonts/load-fonts.js";
import { fontSources, openFonts, subsetterWasm } from "../press.js";

const kept = cutAhead(fontSources, subsetterWasm);
const noSubsetter = (): never => {
  throw new Error("a font is cut");
};
const idsOf = (text: string): Set<number> => {
  const runs = openFonts().shaper.shape(text, "regular", 10, "en").runs;
  return new Set([0, ...runs.flatMap(({ glyphs }) => glyphs.map(({ id }) => id))]);
};

describe("subsets cut ahead of time", () => {
  test("are one for each font with Latin letters, which the Arabic ones have too", () => {
    const keys = (JSON.parse(kept) as { font: string }[]).map(({ font }) => font);
    expect(new Set(keys).size).toBe(6);
  });

  test("serve a letter's worth of English, quotation marks and ligatures, as if they were cut then", () => {
    const glyphs = idsOf("The “signatories” officially report – what they affirm – to the office’s chief.");
    const ahead = loadFonts(fontSources, noSubsetter, [], () => kept).programs.get("serif");
    expect(ahead?.subset(glyphs)).toEqual(openFonts().programs.get("serif")?.subset(glyphs));
  });

  test("serve no other glyphs and no other font", () => {
    const { programs } = loadFonts(fontSources, noSubsetter, [], () => kept);
    expect(() => programs.get("serif")?.subset(idsOf("What happened at Sønderjyllands Præstø"))).toThrow(
      "a font is cut",
    );
    expect(() => programs.get("armenian")?.subset(new Set([0, 5]))).toThrow("a font is cut");
  });
});
