import { failed, type Helper } from "../helper.js";
import { sayDate } from "../say-date.js";

/** A date in the language's own form: `{{date letter.date}}` makes "22 November 2021". */
export const date: Helper = ({ arguments: [value], language }) => {
  const said = typeof value === "string" ? sayDate(value, language) : null;
  return said ?? failed("date", "it takes a date written as 2021-11-22");
};
