import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resolveNext, resolveTenure } from "../../src/directory/resolve-tenure.js";
import { dayAfter } from "../../src/model/calendar-date.js";
import type { Tenure } from "../../src/model/tenure.js";
import { directory, holder, type Parts, place, same, state } from "./builder.js";

const shown = (tenure: Tenure | null): string => {
  if (tenure === null) return "nobody";
  if (!("row" in tenure)) return tenure.type;
  const who = tenure.name?.type === "same" ? tenure.name.text : (tenure.state?.order ?? "");
  return `${tenure.type} ${who} ${tenure.from} ${tenure.until}`;
};
const on = (parts: Parts, date: string): string => shown(resolveTenure(directory(parts), "chair", date));
const after = (parts: Parts, date: string): string => shown(resolveNext(directory(parts), "chair", date));

const named = (name: string) => ({ name: same(name) });
const TERMS: Parts = {
  holders: [
    holder("2021-01-01", "2021-06-30", named("A")),
    holder("2021-07-01", "2021-07-14", { vacant: true }),
    holder("2021-07-15", null, named("B")),
  ],
};

describe("a term", () => {
  test.each([
    ["2020-12-31", "unknown"],
    ["2021-01-01", "held A 2021-01-01 2021-06-30"],
    ["2021-06-30", "held A 2021-01-01 2021-06-30"],
    ["2021-07-01", "vacant  2021-07-01 2021-07-14"],
    ["2021-07-14", "vacant  2021-07-01 2021-07-14"],
    ["2021-07-15", "held B 2021-07-15 null"],
    ["2999-01-01", "held B 2021-07-15 null"],
  ])("on %s is %s: both its days are within it", (date, expected) => {
    expect(on(TERMS, date)).toBe(expected);
  });

  test("is followed by the next, a vacancy too; an open one by none", () => {
    expect(after(TERMS, "2021-03-01")).toBe("vacant  2021-07-01 2021-07-14");
    expect(after(TERMS, "2021-07-14")).toBe("held B 2021-07-15 null");
    expect(after(TERMS, "2021-07-15")).toBe("nobody");
    expect(after(TERMS, "2020-01-01")).toBe("held A 2021-01-01 2021-06-30");
  });

  test("is neither known nor followed where the directory has no row for the office", () => {
    expect(resolveTenure(directory(), "chair", "2021-01-01")).toEqual({ type: "untracked" });
    expect(
      resolveTenure(directory({ holders: [holder("2021-01-01", "2021-01-31")] }), "chair", "2022-01-01"),
    ).toEqual({ type: "unknown", last: "2021-01-31" });
  });
});

describe("a row of the submission's own", () => {
  const parts: Parts = {
    holders: [
      holder("2021-01-01", "2021-12-31", named("A")),
      holder("2021-03-01", "2021-03-31", { ...named("Mine"), own: true }),
    ],
  };
  test.each([
    ["2021-02-28", "held A 2021-01-01 2021-02-28"],
    ["2021-03-01", "held Mine 2021-03-01 2021-03-31"],
    ["2021-03-31", "held Mine 2021-03-01 2021-03-31"],
    ["2021-04-01", "held A 2021-04-01 2021-12-31"],
  ])("counts on its days before a bundled one: %s", (date, expected) => {
    expect(on(parts, date)).toBe(expected);
  });

  test("comes next where it lies within the bundled term", () => {
    expect(after(parts, "2021-02-01")).toBe("held Mine 2021-03-01 2021-03-31");
  });
});

describe("a rotation", () => {
  const ids = (...names: string[]) => names.map((id) => ({ id, place }));
  const rotation = {
    id: "council",
    place,
    status: "computed" as const,
    places: {},
    sources: [],
    verified: null,
    office: { id: "chair", place },
    start: { month: "2021-11", state: "delta" },
    permanent: ids("bravo"),
    elected: new Map([
      ["2021", ids("delta", "alpha")],
      ["2022", ids("croatia", "charlie", "cote")],
    ]),
  };
  const states = [
    state("alpha", "Alpha"),
    state("bravo", "Bravo"),
    state("charlie", "Charlie"),
    state("cote", "Côte"),
    state("croatia", "Croatia"),
    state("delta", "Delta"),
  ];
  const parts: Parts = { rotation, states };

  test.each([
    ["2021-10-31", "unknown"],
    ["2021-11-01", "held Delta 2021-11-01 2021-11-30"],
    ["2021-12-31", "held Alpha 2021-12-01 2021-12-31"],
    ["2022-01-01", "held Bravo 2022-01-01 2022-01-31"],
    ["2022-02-28", "held Charlie 2022-02-01 2022-02-28"],
    ["2022-03-01", "held Côte 2022-03-01 2022-03-31"],
    ["2022-04-01", "held Croatia 2022-04-01 2022-04-30"],
    ["2022-05-01", "held Bravo 2022-05-01 2022-05-31"],
    ["2023-01-01", "unknown"],
  ])("on %s is %s: the alphabet goes on among the members of the new year", (date, expected) => {
    expect(on(parts, date)).toBe(expected);
  });

  test("yields to a dated row, and goes on after it as if it had not been", () => {
    const exception: Parts = { ...parts, holders: [holder("2022-02-01", "2022-02-09", named("X"))] };
    expect(on(exception, "2022-02-09")).toBe("held X 2022-02-01 2022-02-09");
    expect(on(exception, "2022-02-10")).toBe("held Charlie 2022-02-10 2022-02-28");
    expect(after(exception, "2022-01-15")).toBe("held X 2022-02-01 2022-02-09");
    expect(on(exception, "2022-03-01")).toBe("held Côte 2022-03-01 2022-03-31");
  });
});

test("the next term begins on the day after, wherever one stands", () => {
  const day = fc.integer({ min: 0, max: 700 }).map((days) => {
    let date = "2020-12-20";
    for (let passed = 0; passed < days; passed += 1) date = dayAfter(date);
    return date;
  });
  fc.assert(
    fc.property(day, (date) => {
      const now = resolveTenure(directory(TERMS), "chair", date);
      const next = resolveNext(directory(TERMS), "chair", date);
      if (next === null) return;
      expect(next.from > date).toBe(true);
      if ("row" in now && now.until !== null) expect(next.from).toBe(dayAfter(now.until));
    }),
  );
});
