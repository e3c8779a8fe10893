import { describe, expect, test } from "vitest";
import type { PassageValue } from "../../src/model/comparison.js";
import { compareValues } from "../../src/review/compare-values.js";
import { openValues } from "../../src/review/values-in.js";
import { languageOf } from "../languages.js";

const shown = (values: readonly PassageValue[]): string =>
  values.map(({ type, value }) => `${type} ${value}`.trim()).join(", ");
const valuesIn = (language: string, text: string): readonly PassageValue[] =>
  openValues(languageOf(language).months)(text);

describe("values", () => {
  test.each([
    ["en", "on 14 May 2021 (S/2021/467)", "date 2021-05-14, symbol S/2021/467"],
    ["en", "On May 14, 2021, and 2 June", "date 2021-05-14, date --06-02"],
    ["fr", "le 1er mai 2021 (S/2021/467)", "date 2021-05-01, symbol S/2021/467"],
    ["es", "el 14 de mayo de 2021", "date 2021-05-14"],
    ["ru", "от 14 мая 2021 года", "date 2021-05-14"],
    ["hy", "2021 թվականի մայիսի 14-ի և հուլիսի 29-ի", "date 2021-05-14, date --07-29"],
    ["de", "am 14. Mai 2021", "date 2021-05-14"],
    ["en", "2021-05-14 and 14.05.2021", "date 2021-05-14, date 2021-05-14"],
    ["en", "12 may march", "number 12"],
    ["en", "on 45 May 2021", "number 45, number 2021"],
    ["en", "12,000 people, 3.5 %", "number 12000, number 3.5"],
    ["fr", "12\u202F000 personnes, 3,5 %", "number 12000, number 3.5"],
    ["de", "12.000 Menschen", "number 12000"],
    ["en", "in 2021 300 people", "number 2021, number 300"],
    ["en", "١٢٬٠٠٠ and १२ and １２", "number 12000, number 12, number 12"],
    ["en", "007", "number 7"],
    [
      "en",
      "CM/Rec(2020)3, A/HRC/RES/5/1 and (A/76/1).",
      "symbol CM/Rec(2020)3, symbol A/HRC/RES/5/1, symbol A/76/1",
    ],
    ["en", "and/or, Goris/Kapan", ""],
    [
      "en",
      "write to ngo@example.org, or <https://example.org/a?b=1>.",
      "address ngo@example.org, address https://example.org/a?b=1",
    ],
    ["en", "as told[*] there", "note"],
  ])("in %s: %s", (language, text, expected) => {
    expect(shown(valuesIn(language, text))).toBe(expected);
  });
});

describe("values of two languages", () => {
  const differ = (en: string, other: readonly [language: string, text: string]): readonly string[] => {
    const { lost, gained } = compareValues(valuesIn("en", en), valuesIn(...other));
    return [shown(lost), shown(gained)];
  };

  test.each([
    ["of 14 May 2021 and 29 July 2021", "2021 թվականի մայիսի 14-ի և հուլիսի 29-ի", "hy"],
    ["on 14 May and 16 May 2021", "les 14 et 16 mai 2021", "fr"],
    ["12,000 people on 45 km", "12 000 personnes sur 45 km".replace(" 000", "\u00A0000"), "fr"],
  ])("are the same: %s, %s", (en, text, language) => {
    expect(differ(en, [language, text])).toEqual(["", ""]);
  });

  test.each([
    ["on 14 May 2021", "le 14 mai 2020", "date 2021-05-14", "date 2020-05-14"],
    ["on 14 May 2021", "le 14 juin 2021", "date 2021-05-14", "date 2021-06-14"],
    ["on 14 May 2021", "le 15 mai 2021", "date 2021-05-14", "date 2021-05-15"],
    ["on 14 May 2021", "le 14 de mai de l’an 2021", "", ""],
    ["on 14 May 2021", "le 14 mia 2021", "", "number 2021"],
    ["nine of 12", "neuf de 12 et 12", "", "number 12"],
    ["S/2021/467", "S/2021/476", "symbol S/2021/467", "symbol S/2021/476"],
  ])("differ: %s, %s", (en, fr, lost, gained) => {
    expect(differ(en, ["fr", fr])).toEqual([lost, gained]);
  });
});
