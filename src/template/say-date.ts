import type { Language } from "../model/language.js";
import { fillPattern } from "./fill-pattern.js";

/** An ISO 8601 date in the language's own form, such as "22 November 2021"; null for what is no date. */
export function sayDate(date: string, language: Pick<Language, "date" | "days" | "months">): string | null {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? [];
  const name = language.months[Number(month) - 1];
  if (name === undefined) return null;
  const number = String(Number(day));
  const shown = Object.hasOwn(language.days, number) ? (language.days[number] ?? number) : number;
  return fillPattern(language.date, { day: shown, month: name, year });
}
