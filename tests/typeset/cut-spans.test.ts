import { describe, expect, test } from "vitest";
import type { Language } from "../../src/model/language.js";
import type { Inline } from "../../src/model/letter.js";
import { cutSpans } from "../../src/typeset/cut-spans.js";
import { flattenInlines } from "../../src/typeset/flatten-inlines.js";
import { splitWords } from "../../src/typeset/split-words.js";
import { textStyle } from "../../src/typeset/text-style.js";
import { br, em, english, text } from "./builder.js";

const arabic: Language = { ...english, code: "ar", direction: "rtl" };
const inLanguage = (code: string): Language => ({ ...english, code });
const marked = (language: string, words: string): Inline => ({
  type: "language",
  language,
  children: [text(words)],
});

/** Each stretch as `language:text`, the letter's own language as nothing; with levels as `language@level:text`. */
function cut(language: Language, inlines: readonly Inline[], levels = false): string[] {
  return cutSpans(flattenInlines(inlines, textStyle("regular", 10)), language).map((span) => {
    if (span.type === "break") return "/";
    const { style } = span;
    return `${style.language ?? ""}${levels ? `@${style.level}` : ""}:${span.text}`;
  });
}

describe("the language of text", () => {
  test.each<[string, string, string[]]>([
    ["en", "from Երևան to Ереван, Ερεβάν", [":from ", "hy:Երևան", ": to ", "ru:Ереван", ":, ", "el:Ερεβάν"]],
    ["en", "the «Հայ ասոցիացիա», 2021", [":the «", "hy:Հայ ասոցիացիա", ":», 2021"]],
    ["en", "café naïve – “so”", [":café naïve – “so”"]],
    ["ru", "Ереван, UN", [":Ереван, ", "en:UN"]],
    ["uk", "Єреван", [":Єреван"]],
    ["hy", "ՄԱԿ S/2021/467 փաստաթուղթ", [":ՄԱԿ ", "en:S/2021/467", ": փաստաթուղթ"]],
    ["sr-Latn", "Jerevan Јереван", [":Jerevan ", "ru:Јереван"]],
    ["fr", "安全理事会，主席。", ["zh:安全理事会，主席。"]],
    ["zh", "主席，OSCE", [":主席，", "en:OSCE"]],
    ["ja", "アルメニアの村", [":アルメニアの村"]],
    // A mark belongs to the letter before it.
    ["en", "и\u0306.", ["ru:и\u0306", ":."]],
  ])("in a letter in %s: %j", (language, words, expected) => {
    expect(cut(inLanguage(language), [text(words)])).toEqual(expected);
  });

  test("is the one that the writer gives, whatever the script", () => {
    expect(cut(english, [text("in "), marked("uk", "Єреван and Երևան"), text(".")])).toEqual([
      ":in ",
      "uk:Єреван and Երևան",
      ":.",
    ]);
  });

  test("is the letter's own again where the writer says so", () => {
    const inner = {
      type: "language",
      language: "hy",
      children: [text("a "), marked("en", "b Երևան")],
    } as const;
    expect(cut(english, [inner])).toEqual(["hy:a ", ":b Երևան"]);
  });

  test("ordinary text is not touched", () => {
    const spans = flattenInlines(
      [text("An ordinary "), em("sentence"), br, text("…")],
      textStyle("regular", 10),
    );
    expect(cutSpans(spans, english)).toEqual(spans);
  });
});

describe("the direction of text", () => {
  test("is told by level, in the letter's own direction", () => {
    expect(cut(english, [text("see ابجد (12) here")], true)).toEqual([
      "@0:see ",
      "ar@1:ابجد",
      "@1: (",
      "@2:12",
      "@1:)",
      "@0: here",
    ]);
    expect(cut(arabic, [text("ابجد Goris هوز (12).")], true)).toEqual([
      "@1:ابجد ",
      "en@2:Goris",
      "@1: هوز (",
      "@2:12",
      "@1:).",
    ]);
  });

  test("is found over changes of style and over line breaks", () => {
    expect(cut(arabic, [text("ابجد "), em("Goris"), text(" Kapan"), br, text("هوز")], true)).toEqual([
      "@1:ابجد ",
      "en@2:Goris",
      // The space is between two words from left to right.
      "@2: ",
      "en@2:Kapan",
      "/",
      "@1:هوز",
    ]);
  });

  test("is that of the language that the writer gives, with all that stands in it", () => {
    expect(cut(english, [text("see "), marked("ar", "ابجد Goris هوز."), text(" (1)")], true)).toEqual([
      "@0:see ",
      "ar@1:ابجد ",
      "ar@2:Goris",
      "ar@1: هوز.",
      "@0: (1)",
    ]);
    expect(cut(arabic, [text("ابجد "), marked("en", "Goris (a)."), text(" هوز")], true)).toEqual([
      "@1:ابجد ",
      "en@2:Goris (a).",
      "@1: هوز",
    ]);
    expect(cut(english, [marked("hy", "Երևան."), marked("ar-Latn", "ابجد.")], true)).toEqual([
      "hy@0:Երևան.",
      "ar-Latn@1:ابجد",
      "ar-Latn@0:.",
    ]);
  });

  test("follows the marks of the writer, which are then gone", () => {
    const spans = cutSpans(flattenInlines([text("a\u200F!")], textStyle("regular", 10)), english);
    expect(spans.map((span) => span.type === "text" && [span.text, span.style.level])).toEqual([
      ["a", 0],
      ["\u200F", 1],
      ["!", 0],
    ]);
    const words = splitWords(spans);
    expect(words.map((word) => word.type === "word" && word.text)).toEqual(["a!"]);
  });
});
