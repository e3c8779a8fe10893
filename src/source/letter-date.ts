import { isCalendarDate } from "../model/calendar-date.js";
import type { Sources } from "./sources.js";
import { childOf, stringOf } from "./yaml-node.js";

/** The day that letters bear; null where none is written that there is. */
export function letterDate({ date, submission }: Sources): string | null {
  const written = date ?? stringOf(childOf(submission, "date"));
  return written !== null && isCalendarDate(written) ? written : null;
}
