import * as v from "valibot";

/** What the second pattern says instead of a wrong value: the form is right, the calendar has no such day. */
export const NO_SUCH_DATE = "no-such-date";

const FORM = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/**
 * The days from 0001-01-01 that the Gregorian calendar has: up to 31, 30 and 28 days by month, and 29 February where the year is a
 * multiple of 4 but not of 100, or one of 400. A pattern and not a function, so that an editor knows them too.
 */
const DAY_THAT_IS =
  /^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

/** A calendar date of ISO 8601, in the Gregorian calendar. */
export const isoDate = v.pipe(
  v.string(),
  v.regex(FORM, "a date such as 2021-11-22"),
  v.regex(DAY_THAT_IS, NO_SUCH_DATE),
  v.title("a date such as 2021-11-22"),
);
