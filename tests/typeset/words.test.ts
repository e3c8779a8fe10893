import { describe, expect, test } from "vitest";
import type { Token, Word } from "../../src/typeset/split-words.js";
import { HYPHENATIONS } from "../../src/model/hyphenation.js";
import type { Inline } from "../../src/model/letter.js";
import { flattenInlines } from "../../src/typeset/flatten-inlines.js";
import { hyphenBreaks } from "../../src/typeset/hyphen-breaks.js";
import { loadHyphenator } from "../../src/typeset/load-hyphenator.js";
import { splitWords } from "../../src/typeset/split-words.js";
import { textStyle } from "../../src/typeset/text-style.js";
import { wordBreaks } from "../../src/typeset/word-breaks.js";
import { br, em, strong, text } from "./builder.js";

const tokens = (...inlines: Inline[]): readonly Token[] =>
  splitWords(flattenInlines(inlines, textStyle("regular", 10)));
const show = (...inlines: Inline[]): string[] =>
  tokens(...inlines).map((token) => {
    if (token.type === "word") return token.text;
    return token.type === "break" ? "/" : token.tied ? "~" : "_";
  });
const word = (letters: string): Word => {
  const [only] = tokens(text(letters));
  if (only?.type !== "word") throw new Error("one word was asked for");
  return only;
};

describe("words", () => {
  test.each([
    ["  two \n\t words ", ["two", "_", "words"]],
    ["10\u00A0km", ["10", "~", "km"]],
    ["10 \u00A0km", ["10", "_", "km"]],
    ["", []],
    [" \n ", []],
  ])("of %j", (typed, expected) => {
    expect(show(text(typed))).toEqual(expected);
  });

  test("go on over a change of style and keep it", () => {
    expect(show(text("un"), em("break"), strong("able one"))).toEqual(["unbreakable", "_", "one"]);
    const [first] = tokens(text("un"), em("break"));
    expect(first?.type === "word" && first.pieces.map(({ style, start }) => [style.face, start])).toEqual([
      ["regular", 0],
      ["italic", 2],
    ]);
  });

  test("stand on both sides of every break that is kept", () => {
    expect(show(br, text(" a "), br, br, text(" b"), br)).toEqual(["a", "/", "b"]);
  });

  test("lose what no font draws and keep where it stood", () => {
    const found = word("co\u00ADop\u2060era\u200Btion\uFEFF");
    expect([found.text, found.softHyphens, found.softBreaks]).toEqual(["cooperation", [2], [7]]);
  });
});

describe("breaks inside words", () => {
  test.each([
    ["Goris-Kapan", "Goris-|Kapan"],
    ["non-governmental", "non-|governmental"],
    ["and/or", "and/|or"],
    ["border–region", "border–|region"],
    ["e-mail", "e-mail"],
    ["COVID-19", "COVID-19"],
    ["—así", "—así"],
    ["ley—", "ley—"],
    ["S/2021/467", "S/2021/467"],
    ["(A/HRC/RES/5/1),", "(A/HRC/RES/5/1),"],
    ["CM/Del/Dec(2021)1401/2.1", "CM/Del/Dec(2021)1401/2.1"],
    ["60/251", "60/251"],
    ["2020–2022", "2020–2022"],
    ["-5", "-5"],
    ["https://www.un.org/en/sc", "https://www|.un|.org/|en/|sc"],
    ["office@example.org", "office|@example|.org"],
  ])("%s", (typed, expected) => {
    const offsets = wordBreaks(word(typed)).map(({ offset }) => offset);
    expect(withBars(typed, offsets)).toBe(expected);
  });

  test("flag the hyphens that are there", () => {
    expect(wordBreaks(word("Goris-Kapan"))[0]).toMatchObject({ flagged: true, hyphen: false });
    expect(wordBreaks(word("and/or"))[0]).toMatchObject({ flagged: false });
  });
});

describe("hyphens", () => {
  const standing = { opensSentence: false, capitalNouns: false, names: new Set<string>() };

  test.each([
    ["representatives", "rep|res|ent|at|ives"],
    ["(representatives),", "(rep|res|ent|at|ives),"],
    ["Representatives", "Representatives"],
    ["UNESCO", "UNESCO"],
    ["S/2021/467abcdefgh", "S/2021/467abcdefgh"],
    ["repre\u00ADsentatives", "repre|sentatives"],
    ["non-European", "non-European"],
    ["l’Organization", "l’Organization"],
    ["representatives".repeat(22), "representatives".repeat(22)],
  ])("%s", async (typed, expected) => {
    const offsets = hyphenBreaks(word(typed), await loadHyphenator("en-gb"), standing).map(
      ({ offset }) => offset,
    );
    expect(withBars(word(typed).text, offsets)).toBe(expected);
  });

  test("may stand in a word with a capital that opens a sentence", async () => {
    const hyphenate = await loadHyphenator("en-gb");
    const opening = hyphenBreaks(word("Representatives"), hyphenate, {
      ...standing,
      opensSentence: true,
    });
    expect(opening.length).toBeGreaterThan(0);
  });

  test("do not stand in a name that opens a sentence", async () => {
    const names = new Set(["Representatives"]);
    const opening = { ...standing, opensSentence: true, names };
    expect(hyphenBreaks(word("Representatives"), await loadHyphenator("en-gb"), opening)).toEqual([]);
  });

  test("may stand in nouns of a language that gives all of them a capital", async () => {
    const nouns = { ...standing, capitalNouns: true };
    const found = hyphenBreaks(word("Menschenrechte"), await loadHyphenator("de"), nouns);
    expect(found.length).toBeGreaterThan(0);
  });

  test.each([
    ["fr", "aujourd’hui", "au|jourd’hui"],
    ["fr", "l’ordinateur", "l’or|di|na|teur"],
    ["fr", "constitutionnelle", "consti|tu|tion|nelle"],
    ["ru", "объединение", "объ|еди|не|ние"],
    ["es", "desarrollo", "de|sa|rro|llo"],
    ["hy", "երևանյան", "երևանյան"],
    ["hy", "կազմակերպություն", "կազմա|կերպություն"],
    ["de", "Menschenrechte", "Men|schen|rech|te"],
    ["it", "organizzazione", "or|ga|niz|za|zio|ne"],
  ])("in %s: %s", async (name, typed, expected) => {
    const any = { ...standing, capitalNouns: true };
    const offsets = hyphenBreaks(word(typed), await loadHyphenator(name), any).map(({ offset }) => offset);
    expect(withBars(typed, offsets)).toBe(expected);
  });

  test("keep two letters before and three after in English", async () => {
    const hyphenate = await loadHyphenator("en-gb");
    for (const each of ["organization", "immediately", "authority", "already"]) {
      for (const offset of hyphenate?.(each) ?? []) {
        expect(offset).toBeGreaterThanOrEqual(2);
        expect(each.length - offset).toBeGreaterThanOrEqual(3);
      }
    }
  });

  test.each(Object.keys(HYPHENATIONS))("have patterns for %s", async (name) => {
    const hyphenate = await loadHyphenator(name);
    const cyrillic = "ответственность";
    const long: Record<string, string> = {
      ru: cyrillic,
      bg: cyrillic,
      uk: cyrillic,
      hy: "պատասխանատվություն",
    };
    expect(hyphenate?.(long[name] ?? "internationalisation").length).toBeGreaterThan(0);
  });

  test("have none for a language without patterns", async () => {
    expect(await loadHyphenator("constructor")).toBeNull();
  });
});

function withBars(typed: string, offsets: readonly number[]): string {
  return [...typed]
    .map((character, index) => (offsets.includes(index) ? `|${character}` : character))
    .join("");
}
