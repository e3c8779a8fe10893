/** Whether text is a calendar date of ISO 8601, such as 2021-11-22, that exists in the Gregorian calendar. */
export function isCalendarDate(text: string): boolean {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  return Number(year) > 0 && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
}

/** 0 for a month that there is not. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if ([4, 6, 9, 11].includes(month)) return 30;
  return month >= 1 && month <= 12 ? 31 : 0;
}

/** Days since 0000-03-01 of the Gregorian calendar, so that days can be counted between dates. */
export function dayNumber(date: string): number {
  const [year, month, day] = partsOf(date);
  const shifted = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return 365 * shifted + leaps + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
}

/** The day after a date. */
export function dayAfter(date: string): string {
  const [year, month, day] = partsOf(date);
  if (day < daysIn(year, month)) return isoOf(year, month, day + 1);
  return month < 12 ? isoOf(year, month + 1, 1) : isoOf(year + 1, 1, 1);
}

/** The day before a date. */
export function dayBefore(date: string): string {
  const [year, month, day] = partsOf(date);
  if (day > 1) return isoOf(year, month, day - 1);
  return month > 1 ? isoOf(year, month - 1, daysIn(year, month - 1)) : isoOf(year - 1, 12, 31);
}

/** The last day of a month such as 2021-11. */
export function lastDayOf(month: string): string {
  const [year, number] = partsOf(`${month}-01`);
  return isoOf(year, number, daysIn(year, number));
}

/** The month after a month such as 2021-11. */
export function monthAfter(month: string): string {
  return dayAfter(lastDayOf(month)).slice(0, 7);
}

function partsOf(date: string): readonly [number, number, number] {
  const [year = "", month = "", day = ""] = date.split("-");
  return [Number(year), Number(month), Number(day)];
}

function isoOf(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
