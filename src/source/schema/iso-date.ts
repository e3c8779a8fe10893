import * as v from "valibot";
import { isCalendarDate } from "../../model/calendar-date.js";

/** What the check below says instead of a wrong value: the form is right, the calendar has no such day. */
export const NO_SUCH_DATE = "no-such-date";

const FORM = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** A calendar date of ISO 8601, in the Gregorian calendar. */
export const isoDate = v.pipe(
  v.string(),
  v.regex(FORM, "a date such as 2021-11-22"),
  v.check(isCalendarDate, NO_SUCH_DATE),
  v.title("a date such as 2021-11-22"),
);
