import type { Language } from "../../model/language.js";
import type { Tie } from "./tie.js";
import { matches, wordsAmong } from "./words-among.js";

const isDay = matches(/^\d{1,2}(?:[–-]\d{1,2})?(?:-?\p{L}{1,2}|º)?$/u);
const isYear = matches(/^\d{3,4}$/u);

/**
 * The ties of a date, read off its pattern: the day and the month with what stands between; the year with the words that belong to
 * it. Only between the month and a year that follows may a line end.
 */
export function dateTies({ date, months }: Language): readonly Tie[] {
  const isMonth = wordsAmong(months);
  const words = date.split(/[\s\u00A0\u202F]+/u).filter((word) => word !== "");
  const tests = words.map((word) => testOf(word, isMonth));
  const at = (name: string): number => words.findIndex((word) => word.includes(`{${name}}`));
  const [day, month, year] = [at("day"), at("month"), at("year")];
  const [first, last] = [Math.min(day, month), Math.max(day, month)];
  const yearPhrase = year > last ? tests.slice(last + 1) : tests.slice(0, first);
  const beforeMonth = year < first ? [tests.slice(first - 1, first + 1)] : [];
  return [
    tests.slice(first, last + 1),
    yearPhrase,
    ...beforeMonth,
    [at("day") < at("month") ? (tests[at("day")] ?? isDay) : isDay, isMonth],
    [isMonth, isDay],
  ].filter((tie) => tie.length > 1);
}

function testOf(word: string, isMonth: (word: string) => boolean): (word: string) => boolean {
  if (word.includes("{day}")) {
    // What the pattern puts at the day: the stop of "22. November".
    const end = word.slice(word.indexOf("{day}") + "{day}".length);
    return (other) => isDay(other.endsWith(end) ? other.slice(0, other.length - end.length) : other);
  }
  if (word.includes("{month}")) return isMonth;
  return word.includes("{year}") ? isYear : (other) => other === word;
}
