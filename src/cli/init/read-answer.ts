import { isCalendarDate } from "../../index.js";
import { INIT_PROBLEMS } from "../../report/init-talk.js";

/** What an answer means, or why it is none. */
export type Answer<T> = { readonly value: T } | { readonly problem: string };

/** Any words, on one line. */
export function readWords(answer: string): Answer<string> {
  const value = answer.replaceAll(/[ \t\r\n]+/gu, " ").trim();
  return /\S/u.test(value) ? { value } : { problem: INIT_PROBLEMS.blank() };
}

/** A day of the calendar. */
export function readDate(answer: string): Answer<string> {
  const value = answer.trim();
  return isCalendarDate(value) ? { value } : { problem: INIT_PROBLEMS.date(value) };
}

/** One of the languages, whatever its case. */
export function readLanguage(answer: string, known: readonly string[]): Answer<string> {
  const value = answer.trim();
  const code = known.find((each) => each.toLowerCase() === value.toLowerCase());
  return code === undefined ? { problem: INIT_PROBLEMS.language(value, known) } : { value: code };
}
