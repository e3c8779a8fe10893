import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dayAfter,
  dayBefore,
  dayNumber,
  isCalendarDate,
  lastDayOf,
  monthAfter,
} from "../../src/model/calendar-date.js";

describe("days", () => {
  test.each([
    ["2021-11-30", "2021-12-01"],
    ["2021-12-31", "2022-01-01"],
    ["2024-02-28", "2024-02-29"],
    ["2023-02-28", "2023-03-01"],
    ["1900-02-28", "1900-03-01"],
  ])("%s is followed by %s", (date, next) => {
    expect(dayAfter(date)).toBe(next);
    expect(dayBefore(next)).toBe(date);
    expect(dayNumber(next) - dayNumber(date)).toBe(1);
  });

  test("are counted like the proleptic Gregorian calendar of ECMA-262", () => {
    const date = fc
      .date({ min: new Date("0100-01-01"), max: new Date("9990-01-01"), noInvalidDate: true })
      .map((each) => each.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(dayNumber(b) - dayNumber(a)).toBe((Date.parse(b) - Date.parse(a)) / 86_400_000);
        expect(isCalendarDate(dayAfter(a)) && dayBefore(dayAfter(a)) === a).toBe(true);
      }),
    );
  });
});

test("months end on their last day, and the year after December", () => {
  expect(lastDayOf("2024-02")).toBe("2024-02-29");
  expect(monthAfter("2021-12")).toBe("2022-01");
  expect(monthAfter("2021-01")).toBe("2021-02");
});
