import { fillPattern } from "../fill-pattern.js";
import { failed, type Helper } from "../helper.js";

/** A date in the language's own form: `{{date letter.date}}` makes "22 November 2021". */
export const date: Helper = ({ arguments: [value], language }) => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(typeof value === "string" ? value : "");
  const [, year = "", month = "", day = ""] = match ?? [];
  const name = language.months[Number(month) - 1];
  if (name === undefined) return failed("date", "it takes a date written as 2021-11-22");
  const number = String(Number(day));
  const shown = Object.hasOwn(language.days, number) ? (language.days[number] ?? number) : number;
  return fillPattern(language.date, { day: shown, month: name, year });
};
