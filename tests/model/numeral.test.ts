import { expect, test } from "vitest";
import { letterNumeral, romanNumeral } from "../../src/model/numeral.js";

test("Roman numerals", () => {
  expect([1, 4, 9, 14, 40, 90, 400, 1994, 3999].map(romanNumeral)).toEqual(
    "I IV IX XIV XL XC CD MCMXCIV MMMCMXCIX".split(" "),
  );
});

test("numbers in letters go on after z", () => {
  expect([1, 2, 26, 27, 52, 53, 702, 703].map(letterNumeral)).toEqual("a b z aa az ba zz aaa".split(" "));
});
