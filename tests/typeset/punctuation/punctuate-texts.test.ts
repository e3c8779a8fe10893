import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { punctuateTexts } from "../../../src/typeset/punctuation/punctuate-texts.js";
import { languageOf } from "../../languages.js";

const CODES = ["en", "fr", "ru", "es", "hy"] as const;
const languages = Object.fromEntries(CODES.map((code) => [code, languageOf(code)]));

/** `~` is a no-break space, `_` a narrow one. */
const set = (code: string, typed: string, exact: readonly string[] = []): string => {
  const language = languages[code];
  if (language === undefined) throw new Error(`no language ${code}`);
  return punctuateTexts([typed.replaceAll("~", "\u00A0").replaceAll("_", "\u202F")], { language, exact })
    .join("")
    .replaceAll("\u00A0", "~")
    .replaceAll("\u202F", "_");
};

const cases: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    [`He said "no" and left.`, "He said “no” and left."],
    [`"A 'b' c"`, "“A ‘b’ c”"],
    [`the 'so-called' line`, "the “so-called” line"],
    [`the Citizens' Assembly's report`, "the Citizens’ Assembly’s report"],
    [`the '90s, '05 and rock`, "the ’90s, ’05 and rock"],
    [`5'10" tall, 48°12'30"`, `5'10" tall, 48°12'30"`],
    [`"in 2020"`, "“in 2020”"],
    [`("Alpha"), ["Beta"].`, "(“Alpha”), [“Beta”]."],
    [`He wrote "... and so" and "…on".`, "He wrote “… and so” and “…on”."],
    [`("... so"), "he left "... so`, "(“… so”), “he left ”… so"],
    [`said:"no", "a:"b`, "said:“no”, “a:”b"],
    [`“typed" well`, "“typed” well"],
    [`one -- two`, "one – two"],
    [`one--two`, "one – two"],
    [`one - two`, "one – two"],
    [`one — two`, "one – two"],
    [`one—two`, "one – two"],
    [`one – two – three`, "one – two – three"],
    [`Goris-Kapan, the border–region`, "Goris-Kapan, the border–region"],
    [`at -5 degrees, 7 - 2`, "at -5 degrees, 7 - 2"],
    [`and so on... Then [...]`, "and so on… Then […]"],
    [`pages 12-15, Articles 34-35`, "pages 12–15, Articles 34–35"],
    [`5-10%, 5-10 km, 10-15 °C, 3-4 a`, "5–10%, 5–10 km, 10–15 °C, 3-4 a"],
    [`10-12 November, in 2020-2022`, "10–12 November, in 2020–2022"],
    [`call +374 10 12-15-17 or 12-15`, "call +374 10 12-15-17 or 12-15"],
    [`2021-11-22 and 15-12`, "2021-11-22 and 15-12"],
    [`S/2021/467 and A/HRC/RES/5/1`, "S/2021/467 and A/HRC/RES/5/1"],
    [`https://a.org/it's--x?q="1"`, `https://a.org/it's--x?q="1"`],
    [`o'neil@a-b.org and "x"`, `o'neil@a-b.org and “x”`],
    [`the \`it\`s\` case`, "the `it’s` case"],
    [`«kept» and „kept“`, "«kept» and „kept“"],
    [`At 10:30: stop; go!`, "At 10:30: stop; go!"],
  ],
  fr: [
    [`Il dit "non" !`, "Il dit «_non_»_!"],
    [`Il dit « non » ; puis: oui?`, "Il dit «_non_»_; puis~: oui_?"],
    [`«non»!`, "«_non_»_!"],
    [`"A "b" c"`, "«_A “b” c_»"],
    [`l'"Union" d'ici`, "l’«_Union_» d’ici"],
    [`aujourd'hui, l\`eau, l´air`, "aujourd’hui, l’eau, l’air"],
    [`quoi?! (?) 10:30`, "quoi_?! (?) 10:30"],
    [`12%, 12 %`, "12_%, 12_%"],
    [`https://a.org/b?c=1; et a:b`, "https://a.org/b?c=1_; et a:b"],
    [`un -- deux`, "un – deux"],
    [`un - deux - trois`, "un –~deux~– trois"],
    [`“typed” and 'x'`, "“typed” and «_x_»"],
    [`pages 12-15`, "pages 12-15"],
  ],
  ru: [
    [`Он сказал "нет" ; да`, "Он сказал «нет»; да"],
    [`"А "б" в"`, "«А „б“ в»"],
    [`Москва - столица`, "Москва~— столица"],
    [`« нет »`, "«нет»"],
    [`с. 12-15`, "с. 12–15"],
    [`10%`, "10~%"],
    [`кто-то из-за`, "кто-то из-за"],
  ],
  es: [
    [`Dijo "no" y "a 'b' c"`, "Dijo «no» y «a “b” c»"],
    [`uno - dos - tres`, "uno —dos— tres"],
    [`uno —dos— tres`, "uno —dos— tres"],
    [`uno —dos—, tres`, "uno —dos—, tres"],
    [`Título - Subtítulo`, "Título — Subtítulo"],
    [`Uno - dos. Tres - cuatro`, "Uno — dos. Tres — cuatro"],
    [`¿ Qué ? ¡ No !`, "¿Qué? ¡No!"],
    [`12%`, "12~%"],
    [`"Unión 'Aldeas'"`, "«Unión “Aldeas”»"],
    [`uno - dijo el Sr. Hakobyan - dos`, "uno —dijo el Sr. Hakobyan— dos"],
  ],
  hy: [
    [`Սա նախադասություն է:`, "Սա նախադասություն է։"],
    [`Ասաց "ոչ": Այո:`, "Ասաց «ոչ»։ Այո։"],
    [`ժամը 10:30, A: B`, "ժամը 10:30, A: B"],
    [`դ'Արտանյան`, "դ՚Արտանյան"],
    [`Երևան - Գորիս`, "Երևան~– Գորիս"],
    [`էջ 12-15: Այո`, "էջ 12-15։ Այո"],
    [`տեքստ ։`, "տեքստ։"],
  ],
};

describe.each(CODES)("punctuation in %s", (code) => {
  test.each(cases[code] ?? [])("%s", (typed, expected) => {
    expect(set(code, typed)).toBe(expected);
  });

  const words = fc.constantFrom(
    ..."word Goris it's l'air \" ' « » “ ” „ ‘ ’ - -- – — ... … : ; ! ? % 12 12-15 2020-2021 ( ) , . pages S/2021/467 a@b.org https://a.b/c'd է Ереван".split(
      " ",
    ),
  );
  const glue = fc.constantFrom("", " ", " ", "\u00A0", "\u202F", "\n");
  const typed = fc
    .array(fc.tuple(words, glue), { maxLength: 30 })
    .map((pairs) => pairs.map(([word, space]) => word + space).join(""));

  test("punctuating twice is as punctuating once", () => {
    fc.assert(
      fc.property(typed, (text) => {
        const once = set(code, text);
        expect(set(code, once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test("loses no letter and no digit", () => {
    const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, "");
    fc.assert(
      fc.property(typed, (text) => {
        expect(letters(set(code, text))).toBe(letters(text));
      }),
      { numRuns: 500 },
    );
  });

  test("does not depend on how the text is cut", () => {
    fc.assert(
      fc.property(typed, fc.array(fc.nat(60), { maxLength: 4 }), (text, cuts) => {
        const at = [0, ...cuts.toSorted((one, other) => one - other), text.length];
        const pieces = at.slice(1).map((end, index) => text.slice(at[index], Math.max(end, at[index] ?? 0)));
        const how = { language: languageOf(code), exact: [] };
        const whole = pieces.join("");
        const parts = punctuateTexts(pieces, how);
        expect(parts).toHaveLength(pieces.length);
        expect(parts.join("")).toBe(punctuateTexts([whole], how).join(""));
      }),
      { numRuns: 100 },
    );
  });
});

test("names are set as they are given", () => {
  const name = `"Asparez" Journalists' Club`;
  expect(set("fr", `Le ${name} : "oui"`, [name])).toBe(`Le ${name}~: «_oui_»`);
});

describe("French spaces by profile", () => {
  test.each([
    ["france", "«_Oui_»_; non~: 12_%_!"],
    ["european-union", "«Oui»; non: 12~%!"],
    ["canada", "«~Oui~»; non~: 12~%!"],
  ])("%s", (profile, expected) => {
    const language = languageOf("fr", (yaml) => yaml.replace("profile: france", `profile: ${profile}`));
    const shown = punctuateTexts([`"Oui" ; non: 12 % !`], { language, exact: [] }).join("");
    expect(shown.replaceAll("\u00A0", "~").replaceAll("\u202F", "_")).toBe(expected);
  });
});
