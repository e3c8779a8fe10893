import { describe, expect, test } from "vitest";
import { flattenInlines } from "../../../src/typeset/flatten-inlines.js";
import { FORBIDDEN } from "../../../src/typeset/item.js";
import { splitWords } from "../../../src/typeset/split-words.js";
import { textStyle } from "../../../src/typeset/text-style.js";
import { findTies } from "../../../src/typeset/ties/find-ties.js";
import { knownNames, type KnownNames, NO_NAMES } from "../../../src/typeset/ties/known-names.js";
import { languageOf } from "../../languages.js";
import { text } from "../builder.js";

/** The text with `~` where no line ends, `+` where one ends only at a cost. */
function tied(code: string, typed: string, names: KnownNames = NO_NAMES): string {
  const tokens = splitWords(flattenInlines([text(typed)], textStyle("regular", 10)));
  const costs = findTies(tokens, languageOf(code), names);
  return tokens
    .map((token, index) => {
      if (token.type === "word") return token.text;
      const cost = costs.get(index) ?? 0;
      return cost === FORBIDDEN ? "~" : cost > 0 ? "+" : " ";
    })
    .join("");
}

const cases: Readonly<Record<string, readonly string[]>> = {
  en: [
    "see Article~35, article~35, and Articles~34 and 35",
    "under Rule~39 and resolution~60/251 of Annex~IV or Part~B",
    "on 10~November 2021, or November~10, 2021, in May 2021",
    "the 10–12~November meeting",
    "by Mr~Petrosyan, H.E.~Mr~Petrosyan, A.~Petrosyan and A.~B.~Petrosyan",
    "about 40~km, 12~per~cent, 150~million people, 10 villages",
    "the area~– a border~– which",
    "No.~7 and §~5",
    "paragraph~4~(a), resolution~2625~(XXV), 4~(a)~(ii) and 2021 (one year)",
    "US$~5~million, USD~40, €~7",
    "of Mrs.~Anna+Petrosyan, Dr.~Anahit+Ter-Minassian and H.E.~Mr.~Mher+Margaryan",
    "Dear Minister, the Article about us",
    "1~500 people",
  ],
  fr: [
    "selon l’article~35 et les articles~34 et 35, annexe~IV",
    "M.~Petrosyan, Mme~Petrosyan et MM.~A.~Petrosyan",
    "le 1er~novembre 2021 et le 22~novembre 2021",
    "n°~5, §~3, p.~12, à Goris, il y a un",
    "45~km, 12~000 personnes, 30~jours, 12~pour~cent",
  ],
  ru: [
    "ст.~35, статья~35, статьи~35, статье~35 и~др.",
    "г-н~Петросян и~г-жа~Петросян в~Горисе",
    "22~ноября 2021~года, 22~ноября 2021~г., в~2021~г.",
    "№~5, 45~км, 12~000~человек",
    "А.~С.~Пушкин и~Пушкин~А.~С.",
    "сказал~бы он~же",
  ],
  es: [
    "el artículo~35, los artículos~34 y 35",
    "Sr.~Petrosyan, Sra.~Petrosyan, núm.~5",
    "el 22~de~noviembre de~2021",
    "45~km, 12~por~ciento",
  ],
  hy: [
    "հոդված~35, 35-րդ~հոդված",
    "պրն~Պետրոսյան և տկն~Պետրոսյան",
    "2021~թ.~նոյեմբերի~22 և 2021~թ.",
    "45~կմ, Ա.~Պետրոսյան",
  ],
};

describe.each(Object.keys(cases))("ties in %s", (code) => {
  test.each(cases[code] ?? [])("%s", (expected) => {
    expect(tied(code, expected.replaceAll("~", " "))).toBe(expected);
  });
});

describe("names", () => {
  const names = knownNames({ people: ["Ani Petrosyan"], organisations: [], others: [] }, []);

  test("of people in the data part at a cost", () => {
    expect(tied("en", "Ani Petrosyan, and by Ani Petrosyan.", names)).toBe(
      "Ani+Petrosyan, and by Ani+Petrosyan.",
    );
  });

  test("of two or three words are known by their capitals amid a sentence", () => {
    expect(tied("en", "Here Nikol Pashinyan met them")).toBe("Here Nikol Pashinyan met them");
    expect(tied("en", "they met Nikol Pashinyan, Ararat Mirzoyan and others")).toBe(
      "they met Nikol+Pashinyan, Ararat+Mirzoyan and others",
    );
    expect(tied("ru", "мы встретили Никола Пашиняна вчера")).toBe("мы встретили Никола+Пашиняна вчера");
  });

  test("are the words with capitals amid the sentences of a submission", () => {
    const known = knownNames({ people: [], organisations: ["Alpha Centre"], others: ["Goris"] }, [
      "The road to Kapan is closed. Villages, l’Arménie.",
      "- Item one\n- Item two",
    ]);
    expect([...known.words].sort()).toEqual(["Alpha", "Arménie", "Centre", "Goris", "Kapan"]);
  });

  test("are exact where punctuation could change them", () => {
    const known = knownNames({ people: [], organisations: ["Alpha", `"Beta" Club`], others: [] }, []);
    expect(known.exact).toEqual([`"Beta" Club`]);
  });
});
