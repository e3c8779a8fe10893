import type { SignatoryOrder } from "../model/style.js";

/** Letters that Unicode does not take apart (NFKD), as they are filed in English and French catalogues. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  ı: "i",
  ħ: "h",
  ς: "σ",
};

/** Sorts behind every letter that a name is written in, and is a letter itself. */
const BEHIND = "\uFFDC";
/** Letters of an alphabet of their own that come right after another, in the order that they come in; some of them NFD would take apart. */
const LETTERS_AFTER: Readonly<Record<string, string>> = {
  e: "ə",
  г: "ґѓ",
  д: "ђ",
  е: "є",
  и: "іїйј",
  к: "ќ",
  л: "љ",
  н: "њ",
  т: "ћ",
  у: "ў",
  ч: "џ",
};
const FILED_AFTER: ReadonlyMap<string, string> = new Map(
  Object.entries(LETTERS_AFTER).flatMap(([letter, after]) =>
    [...after].map((each, index) => [each, letter + BEHIND.repeat(index + 1)] as const),
  ),
);
const OWN_LETTERS = new RegExp(`[${[...FILED_AFTER.keys()].join("")}]`, "gu");
const DIGITS = 12;

/**
 * The signatories in the order that the style asks for, by their names in the letter's language.
 * Marks on letters, case, quotation marks and other punctuation do not count, unless nothing else tells two names apart.
 * No collation of the machine is asked: it changes with the version of its data, and the letters would with it.
 */
export function orderSignatories<T extends { readonly name: string }>(
  given: readonly T[],
  order: SignatoryOrder,
): readonly T[] {
  switch (order) {
    case "given":
      return given;
    case "alphabetical":
      return byName(given);
    case "lead-first":
      return [...given.slice(0, 1), ...byName(given.slice(1))];
  }
}

function byName<T extends { readonly name: string }>(rows: readonly T[]): readonly T[] {
  const keyed = rows.map((row) => ({ row, key: sortKey(row.name) }));
  return keyed
    .toSorted((one, other) => compare(one.key, other.key) || compare(one.row.name, other.row.name))
    .map(({ row }) => row);
}

/** Base letters, and numbers by what they count; apostrophes join what they stand between, all else parts words. */
function sortKey(name: string): string {
  return name
    .normalize("NFC")
    .toLowerCase()
    .replace(OWN_LETTERS, (letter) => FILED_AFTER.get(letter) ?? letter)
    .normalize("NFKD")
    .replace(/[\p{M}'’ʼʻ]/gu, "")
    .replace(/[æœøłđðþßıħς]/gu, (letter) => BASE_LETTERS[letter] ?? letter)
    .replace(/\d+/gu, (number) => number.padStart(DIGITS, "0"))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
