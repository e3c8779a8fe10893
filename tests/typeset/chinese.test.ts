import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { loadFonts } from "../../src/fonts/load-fonts.js";
import type { FontSource } from "../../src/model/font.js";
import type { Language } from "../../src/model/language.js";
import type { Line } from "../../src/model/page.js";
import { setLetter } from "../../src/typeset/set-letter.js";
import { fontSources, subsetterWasm } from "../press.js";
import { english, galleyOf, here, letter, linesOf, para, part, plainly, textOf } from "./builder.js";

/** Noto Serif SC cut down (with fontTools) to the characters of this test: the whole of it is 15 MB. */
const chinese: FontSource = {
  key: "chinese",
  faces: ["regular", "italic", "bold", "bold-italic"],
  languages: ["zh"],
  bytes: new Uint8Array(readFileSync(new URL("../fixtures/fonts/chinese.ttf", import.meta.url))),
};
const language: Language = { ...english, code: "zh", hyphenation: null };
const { shaper } = loadFonts([...fontSources, chinese], () => subsetterWasm);

const words =
  "我们谨此提请贵会注意休尼克省的局势。自2021年11月10日起，连接戈里斯（Goris）与卡潘（Kapan）的道路被封闭，居民无法前往学校、医院和市场；参见文件S/2021/467。我们恭请安全理事会主席“立即”采取一切必要措施，保障《世界人权宣言》所规定的迁徙自由。";

const widthOf = (line: Line): number =>
  line.segments.flatMap(({ runs }) => runs).reduce((sum, { width }) => sum + width, 0);

describe("Chinese", () => {
  test.each([120, 137, 180, 250, 333])(
    "is set on %d points without a space, and every character is kept",
    (measure) => {
      const lines = linesOf(galleyOf(letter(part("body", para(words))), { shaper, language, measure }));
      expect(lines.map(textOf).join("")).toBe(words);
      for (const line of lines.map(textOf)) {
        // What closes or stops never opens a line, what opens never ends one (UAX #14, LB13 and LB14).
        expect(line).toMatch(/^[^。，、；）》”]/u);
        expect(line).toMatch(/[^（《“]$/u);
      }
    },
  );

  test("fills its lines by a little room between characters", () => {
    const measure = 333;
    const lines = linesOf(galleyOf(letter(part("body", para(words))), { shaper, language, measure }));
    for (const line of lines.slice(0, -1)) {
      expect(widthOf(line)).toBeLessThan(measure + 0.01);
      expect(widthOf(line)).toBeGreaterThan(measure - 8);
    }
    const widest = lines
      .flatMap(({ segments }) => segments.flatMap(({ runs }) => runs))
      .filter(({ font }) => font === "chinese")
      .flatMap(({ glyphs, size }) => glyphs.map(({ advance }) => advance / size));
    // A reader of the text takes more than a tenth of an em for a space.
    expect(Math.max(...widest)).toBeLessThan(1.1);
  });

  test("takes its stops from its own font, and numbers from that of all others", () => {
    const runs = linesOf(galleyOf(letter(part("date", para("自2021年。"))), { shaper, language })).flatMap(
      ({ segments }) => segments.flatMap((segment) => segment.runs),
    );
    expect(runs.map(({ font }) => font)).toEqual(["chinese", "serif", "chinese"]);
  });

  test("without its font is one finding a text, with the package that has it", () => {
    const absent = [{ package: "noto-serif-sc", characters: /\p{Script=Han}/u }];
    const fonts = loadFonts(fontSources, () => subsetterWasm, absent);
    const { diagnostics } = setLetter(letter(part("body", para("道路 a 道 ☃"))), {
      ...plainly,
      shaper: fonts.shaper,
    });
    expect(diagnostics).toEqual([
      {
        code: "missing-glyph",
        severity: "error",
        place: here,
        args: { character: "道", codePoint: "U+9053", text: "道路", package: "noto-serif-sc" },
      },
      {
        code: "missing-glyph",
        severity: "error",
        place: here,
        args: { character: "☃", codePoint: "U+2603", text: "☃", package: null },
      },
    ]);
  });
});
