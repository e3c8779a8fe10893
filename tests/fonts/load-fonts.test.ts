import { describe, expect, test } from "vitest";
import { unzlibSync } from "fflate";
import { Blob, Face } from "harfbuzzjs";
import { unpackWoff } from "../../src/fonts/unpack-woff.js";
import { fontSources, openFonts } from "../press.js";

const { shaper, programs } = openFonts();
const shape = (text: string, face: "regular" | "italic" = "regular") => shaper.shape(text, face, 10, "en");

describe("shaping", () => {
  test("kerns, and joins letters to ligatures that keep their text", () => {
    const [run] = shape("office").runs;
    expect(run?.glyphs.map(({ text }) => text)).toEqual(["o", "ffi", "c", "e"]);
    const pair = shape("AV").runs[0]?.width ?? 0;
    const apart = (shape("A").runs[0]?.width ?? 0) + (shape("V").runs[0]?.width ?? 0);
    expect(pair).toBeLessThan(apart);
  });

  test("Armenian falls back to its own font, upright where italic is asked for", () => {
    const { runs, missing } = shape("Yerevan Երևան", "italic");
    expect(runs.map(({ font }) => font)).toEqual(["serif-italic", "armenian"]);
    expect(runs.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join("")).toBe("Yerevan Երևան");
    expect(missing).toEqual([]);
  });

  test("every character of the Armenian block that Unicode assigns has a glyph", () => {
    const assigned = Array.from({ length: 0x60 }, (_, index) => String.fromCodePoint(0x530 + index)).filter(
      (character) => /\p{Assigned}/u.test(character),
    );
    expect(assigned).toHaveLength(91);
    expect(shape(assigned.join("")).missing).toEqual([]);
  });

  test("a character that no font has is named, once for each time that it stands there", () => {
    expect(shape("a中b中").missing).toEqual([
      { character: "中", package: null },
      { character: "中", package: null },
    ]);
  });

  const textsOf = (text: string, language = "ar"): string[] =>
    shaper
      .shape(text, "regular", 10, language, "rtl")
      .runs.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.text));

  test("text from right to left comes as it stands, every character at its own glyph", () => {
    const { runs, missing } = shaper.shape("بيت", "regular", 10, "ar", "rtl");
    expect(missing).toEqual([]);
    expect(runs.map(({ font, rtl }) => [font, rtl])).toEqual([["arabic", true]]);
    // The dots are glyphs of their own, and stand for nothing.
    expect(textsOf("بيت").filter((text) => text !== "")).toEqual(["ت", "ي", "ب"]);
    // So are marks, but they stand for themselves: a letter with one has the glyph of the letter without.
    expect(textsOf("حَ").filter((text) => text !== "")).toEqual(["\u064E", "ح"]);
  });

  test("spaces and stops of a language are drawn by the font of its letters, numbers by that of all others", () => {
    const fontsOf = (text: string, language: string): string[] =>
      shaper.shape(text, "bold", 10, language, "rtl").runs.map(({ font }) => font);
    expect(fontsOf("( ، . ) ", "ar")).toEqual(["arabic-bold"]);
    expect(fontsOf("12,5", "ar")).toEqual(["serif-bold"]);
    expect(fontsOf("( . ) ", "en")).toEqual(["serif-bold"]);
  });

  test.each(["\uE000", "\u0007", "\uD800", "\uFFFD", "\u{10FFFF}"])("%j is never drawn", (character) => {
    expect(shape(`a${character}`).missing).toEqual([{ character, package: null }]);
  });

  test.each(["\u200C", "\u200D", "\uFE0E", "\u{E0100}", "\u034F"])(
    "%j shows nothing and is not missed",
    (character) => {
      for (const text of [`a${character}b`, `${character}ab`, `ab${character}`, character]) {
        const { runs, missing } = shape(text);
        expect(missing).toEqual([]);
        expect(runs.reduce((sum, { width }) => sum + width, 0)).toBe(
          shape(text.replace(character, "")).runs[0]?.width ?? 0,
        );
      }
    },
  );

  test("a joiner parts Arabic letters, and stays in the text", () => {
    const joined = shaper.shape("سه", "regular", 10, "fa", "rtl").runs[0];
    const parted = shaper.shape("س\u200Cه", "regular", 10, "fa", "rtl").runs[0];
    expect(parted?.glyphs.map(({ id }) => id)).not.toEqual(joined?.glyphs.map(({ id }) => id));
    expect(parted?.glyphs.map(({ text }) => text).join("")).toContain("\u200C");
  });

  test("other fonts change nothing of a face's height", () => {
    expect(shaper.metrics("regular")).toEqual({ ascent: 1.069, descent: 0.293 });
  });

  test("a soft hyphen shaped alone shows", () => {
    expect(shape("\u00ad").runs[0]?.width).toBeGreaterThan(2);
  });

  test("the same text gives the same glyphs", () => {
    expect(shape("Kapan – Chakaten")).toEqual(shape("Kapan – Chakaten"));
  });
});

describe("font programs", () => {
  const serif = programs.get("serif");

  test("tell what a font descriptor holds", () => {
    expect(serif).toMatchObject({
      postScriptName: "NotoSerif-Regular",
      ascent: 1069,
      descent: -293,
      italicAngle: 0,
    });
    expect(programs.get("serif-italic")?.italicAngle).toBeLessThan(0);
  });

  const idsOf = (text: string) => new Set(shape(text).runs.flatMap((run) => run.glyphs.map(({ id }) => id)));

  test("a subset keeps the glyphs' indexes, and is small", () => {
    const subset = serif?.subset(new Set([0, ...idsOf("Kapan")]));
    if (subset === undefined) throw new Error("no subset");
    const file = unzlibSync(subset.compressed);
    expect(file).toHaveLength(subset.length);
    expect(subset.compressed.length).toBeLessThan(6000);
    expect(new Face(new Blob(file)).upem).toBe(1000);
    const loca = new Face(new Blob(file)).referenceTable("loca");
    expect((loca?.length ?? 0) / 2).toBeGreaterThan(Math.max(...subset.glyphs));
  });

  test("a letter's worth of text takes in all of ASCII, so that letters share their subsets", () => {
    const one = serif?.subset(new Set([0, ...idsOf("The signatories report what happened.")]));
    const other = serif?.subset(
      new Set([0, ...idsOf("We respectfully ask you to raise this with 21 others.")]),
    );
    expect(one).toBe(other);
  });

  test("what is kept changes no byte", () => {
    const glyphs = new Set([0, ...idsOf("Goris")]);
    const first = serif?.subset(glyphs);
    for (let index = 0; index < 40; index += 1) serif?.subset(new Set([index]));
    const again = serif?.subset(glyphs);
    expect(again).not.toBe(first);
    expect(again).toEqual(first);
  });
});

describe("WOFF", () => {
  test("unpacks to TrueType that HarfBuzz reads", () => {
    const woff = fontSources.find(({ key }) => key === "armenian")?.bytes ?? new Uint8Array();
    const face = new Face(new Blob(unpackWoff(woff)));
    expect(face.getName(6, "en")).toBe("NotoSerifArmenian-Regular");
    expect(new Set(face.collectUnicodes()).has("Հ".codePointAt(0) ?? 0)).toBe(true);
  });

  test("TrueType passes through, WOFF 2.0 is refused", () => {
    const plain = new Uint8Array([0, 1, 0, 0]);
    expect(unpackWoff(plain)).toBe(plain);
    expect(() => unpackWoff(new TextEncoder().encode("wOF2"))).toThrow(/WOFF 2/u);
  });
});
