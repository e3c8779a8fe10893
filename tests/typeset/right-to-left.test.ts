import { describe, expect, test } from "vitest";
import type { Language } from "../../src/model/language.js";
import type { GlyphRun } from "../../src/model/page.js";
import { runText } from "../../src/model/run-text.js";
import { openFonts } from "../press.js";
import {
  br,
  english,
  galleyOf,
  letter,
  linesOf,
  list,
  ordered,
  para,
  part,
  text,
  textOf,
} from "./builder.js";

const { shaper } = openFonts();
const arabic: Language = { ...english, code: "ar", direction: "rtl" };
const inArabic = { shaper, language: arabic };

/** The runs of the one line that a paragraph makes. */
function runsOf(language: Language, words: string): readonly GlyphRun[] {
  const lines = linesOf(
    galleyOf({ ...letter(part("date", para(words))), language: language.code }, { shaper, language }),
  );
  expect(lines).toHaveLength(1);
  return lines[0]?.segments[0]?.runs ?? [];
}

/** Texts of the runs in the order in which they stand, each from its left edge to that of the next. */
function seen(runs: readonly GlyphRun[]): string[] {
  const placed = runs.toSorted((one, other) => (one.x ?? 0) - (other.x ?? 0));
  let x = 0;
  for (const run of placed) {
    expect(run.x ?? 0).toBeCloseTo(x, 6);
    x += run.width;
  }
  return placed.map(runText);
}

describe("a line with text in both directions", () => {
  test("has its runs in reading order, each placed as UAX #9 has it", () => {
    const runs = runsOf(arabic, "الوثيقة S/2021/467 المؤرخة 12 أيار");
    expect(runs.map(runText)).toEqual(["الوثيقة ", "S/2021/467", " المؤرخة ", "12", " أيار"]);
    expect(seen(runs)).toEqual([" أيار", "12", " المؤرخة ", "S/2021/467", "الوثيقة "]);
    expect(runs.map(({ language, rtl }) => `${language} ${rtl ?? false}`)).toEqual([
      "ar true",
      "en false",
      "ar true",
      "ar false",
      "ar true",
    ]);
  });

  test("goes the other way in a letter that runs from left to right", () => {
    const runs = runsOf(english, "the word سلام and سلم, then more");
    expect(runs.map(runText)).toEqual(["the word ", "سلام", " and ", "سلم", ", then more"]);
    expect(seen(runs)).toEqual(["the word ", "سلام", " and ", "سلم", ", then more"]);
  });

  test("joins the letters of a word, and mirrors brackets", () => {
    const [joined] = runsOf(arabic, "سلام");
    const apart = [..."سلام"].map((alone) => runsOf(arabic, alone)[0]?.width ?? 0);
    expect(joined?.width).toBeLessThan(apart.reduce((sum, width) => sum + width, 0) * 0.8);
    const [rtl] = shaper.shape("(", "regular", 10, "ar", "rtl").runs;
    const [ltr] = shaper.shape(")", "regular", 10, "ar", "ltr").runs;
    expect(rtl?.glyphs[0]?.id).toBe(ltr?.glyphs[0]?.id);
    expect(rtl?.glyphs[0]?.text).toBe("(");
  });

  test("of one direction alone says no places", () => {
    expect(runsOf(english, "plain words").every(({ x, rtl }) => x === undefined && rtl === undefined)).toBe(
      true,
    );
    expect(runsOf(arabic, "سلام عليكم")).toHaveLength(1);
  });
});

describe("a paragraph from right to left", () => {
  const words =
    "نتشرف بأن نوجه انتباهكم إلى الحالة في محافظة Syunik حيث أغلقت الطرق بين (Goris) وكابان في 11 نوفمبر 2021. ";

  test("is broken into lines that keep every word, and fill the measure with their spaces", () => {
    const set = galleyOf(
      { ...letter(part("body", para(words.repeat(4)))), language: "ar" },
      { ...inArabic, measure: 300 },
    );
    const lines = linesOf(set);
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.map(textOf).join("")).toBe(words.repeat(4).trim());
    for (const line of lines.slice(0, -1)) {
      const runs = line.segments[0]?.runs ?? [];
      const width = runs.reduce((sum, run) => sum + run.width, 0);
      const hanging = runs.at(-1)?.glyphs[0];
      // The space that hangs at the end is the leftmost glyph of the line.
      expect(hanging?.text).toBe(" ");
      expect(width - (hanging?.advance ?? 0)).toBeCloseTo(300, 3);
      expect(Math.min(...runs.map(({ x }) => x ?? 0))).toBe(runs.at(-1)?.x ?? 0);
    }
  });

  test("starts where its lines start, and a list's labels stand before its text", () => {
    const lines = linesOf(
      galleyOf({ ...letter(part("body", ordered("سلام"), list("سلم"))), language: "ar" }, inArabic),
    );
    const [numbered, bulleted] = lines.map(({ segments }) => segments);
    expect(numbered?.map(({ runs }) => runs.map(runText).join(""))).toEqual(["1. ", "سلام"]);
    expect(bulleted?.map(({ runs }) => runs.map(runText).join(""))).toEqual(["• ", "سلم"]);
    // In a galley all counts from the start of the line, whichever side that is.
    expect(numbered?.[0]?.x ?? 0).toBeLessThan(numbered?.[1]?.x ?? 0);
    // "1" stands to the right of its stop, and the space that parts them from the text to the left of both.
    const label = numbered?.[0]?.runs ?? [];
    expect(seen(label).join("|")).toBe(". |1");
  });

  test("a break within it, and a word that turns in its middle, are kept", () => {
    const lines = linesOf(
      galleyOf(
        { ...letter(part("date", para(text("سلام"), br, text("وDavit (Bek)")))), language: "ar" },
        inArabic,
      ),
    );
    expect(lines.map(textOf)).toEqual(["سلام ", "وDavit (Bek)"]);
  });
});
