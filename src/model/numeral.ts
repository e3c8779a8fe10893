const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** A number from 1 in Roman numerals: 14 is XIV. */
export function romanNumeral(number: number): string {
  let [rest, numeral] = [number, ""];
  for (const [value, letters] of ROMAN) {
    for (; rest >= value; rest -= value) numeral += letters;
  }
  return numeral;
}

/** A number from 1 in letters as lists have them: 1 is a, 26 is z, 27 is aa. */
export function letterNumeral(number: number): string {
  const [before, last] = [Math.floor((number - 1) / 26), (number - 1) % 26];
  return (before === 0 ? "" : letterNumeral(before)) + String.fromCharCode(97 + last);
}
