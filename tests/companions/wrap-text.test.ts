import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../src/companions/text/display-width.js";
import { wrapText } from "../../src/companions/text/wrap-text.js";

describe("the width of a text", () => {
  test.each([
    ["abc", 3],
    ["安理会", 6],
    ["Երևան", 5],
    ["e\u0301", 1],
    ["دَاوُد", 4],
    ["a\u200Bb\u2066c\u2069", 3],
    ["𠀋", 2],
    ["한국", 4],
  ])("%s has %i columns", (words, width) => {
    expect(displayWidth(words)).toBe(width);
  });
});

describe("wrapping", () => {
  test("breaks at spaces alone, but between ideographs", () => {
    expect(wrapText("S/2021/467 well-known", 12)).toEqual(["S/2021/467", "well-known"]);
    expect(wrapText("a\u00A0b c", 3)).toEqual(["a\u00A0b", "c"]);
    expect(wrapText("安全理事会，主席", 10)).toEqual(["安全理事", "会，主席"]);
  });

  test("keeps every word, fills every line, and makes none wider than it must", () => {
    const words = fc.array(fc.stringMatching(/^[a-zÀ-ÿԱ-Ֆ]{1,12}$/u), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 40 }), (all, width) => {
        const lines = wrapText(all.join(" "), width);
        expect(lines.join(" ").split(" ")).toEqual(all);
        for (const [index, line] of lines.entries()) {
          if (line.includes(" ")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
          const next = lines[index + 1]?.split(" ")[0];
          if (next !== undefined) expect(displayWidth(`${line} ${next}`)).toBeGreaterThan(width);
        }
      }),
    );
  });
});
