import type { Language } from "../../model/language.js";
import { isUnit } from "../ties/common-ties.js";
import { wordsAmong } from "../ties/words-among.js";
import type { Edit } from "./edit.js";

/** Two numbers and a hyphen that stand alone: no part of a longer number, symbol or word. */
const PAIR = /(?<![\p{L}\d.,/+–-])(\d{1,4})-(\d{1,4})(?![\p{L}\d/–-]|[.,]\d)/gu;
/** Years of which a range is made. */
const YEARS = { first: 1000, last: 2199, longest: 300 };

/** The hyphen of a range of numbers as the language's mark, where it certainly is one: "pages 12-15", "10-12 November", "2020-2022". */
export function setRanges(text: string, language: Language): readonly Edit[] {
  const { range } = language.typography;
  return [...text.matchAll(PAIR)]
    .filter((match) => isRange(match, text, language))
    .map(({ 1: first = "", index }) => {
      const start = index + first.length;
      return { start, end: start + 1, text: range };
    });
}

function isRange(match: RegExpExecArray, text: string, language: Language): boolean {
  const [whole, first, last] = match;
  if (Number(first) >= Number(last)) return false;
  const before = text.slice(Math.max(0, match.index - 40), match.index);
  const after = text.slice(match.index + whole.length, match.index + whole.length + 40);
  const previous = /(\S+)[ \u00A0\u202F]$/u.exec(before)?.[1] ?? "";
  const next = /^[ \u00A0\u202F]([^\s\u00A0\u202F]+)/u.exec(after)?.[1] ?? "";
  if (isYears(Number(first), Number(last))) return !/[\d)+:]$/u.test(previous);
  if (/^[%‰]/u.test(after) || isUnit(bareEnd(next))) return true;
  const { beforeNumber, afterNumber } = language.typography.ties;
  return (
    wordsAmong(beforeNumber)(previous) || wordsAmong([...afterNumber, ...language.months])(bareEnd(next))
  );
}

function isYears(first: number, last: number): boolean {
  return first >= YEARS.first && last <= YEARS.last && last - first <= YEARS.longest;
}

function bareEnd(word: string): string {
  return word.replace(/[).,;:!?»”]+$/u, "");
}
