import { describe, expect, test } from "vitest";
import { readSubmission } from "../../src/source/read-submission.js";
import { edited, readEdited, submissionFiles, tell } from "./builder.js";

const FILE = "data/signatories.yaml";
const withConsent = (consent: string): [string, string, string] => [
  "signatories.yaml",
  "name: Alpha",
  `name: Alpha\n  consent: ${consent}`,
];

describe("a consent", () => {
  test.each([
    ["{status: agreed, on: 2021-11-20, by: A. B.}", { status: "agreed", on: "2021-11-20", by: "A. B." }, 21],
    ["{status: pending}", { status: "pending", on: null, by: null }, 21],
    [
      "{by: A. B., on: 2021-11-01, status: pending}",
      { status: "pending", on: "2021-11-01", by: "A. B." },
      48,
    ],
  ])("%s is read with the place of its status", (text, expected, column) => {
    const { value, diagnostics } = readEdited(...withConsent(text));
    expect(diagnostics).toEqual([]);
    const place = { file: FILE, line: 3, column, length: expected.status.length };
    expect(value?.submission.signatories.map(({ consent }) => consent)).toEqual([
      { ...expected, place },
      null,
    ]);
  });

  test.each([
    ["{status: agreed, by: A. B.}", ["missing-key signatories.yaml:3:12+27"]],
    ["{status: agreed}", ["missing-key signatories.yaml:3:12+16", "missing-key signatories.yaml:3:12+16"]],
    ["{on: 2021-11-20, by: A. B.}", ["missing-key signatories.yaml:3:12+27"]],
    ["{status: yes, on: 2021-11-20, by: A. B.}", ["wrong-value signatories.yaml:3:21+3"]],
    ["{status: true, on: 2021-11-20, by: A. B.}", ["wrong-type signatories.yaml:3:21+4"]],
    ["{status: agreed, on: 2021-02-30, by: A. B.}", ["no-such-date signatories.yaml:3:33+10"]],
    ["{status: agreed, on: today, by: A. B.}", ["wrong-value signatories.yaml:3:33+5"]],
    ["{status: agreed, on: 2021-11-20, by: ' '}", ["wrong-value signatories.yaml:3:49+3"]],
    ["{status: agreed, on: 2021-11-20, by: {en: A. B.}}", ["wrong-type signatories.yaml:3:49+11"]],
    ["{statis: agreed}", ["unknown-key signatories.yaml:3:13+6"]],
    ["agreed", ["wrong-type signatories.yaml:3:12+6"]],
    ["[]", ["wrong-type signatories.yaml:3:12+2"]],
  ])("%s → %j", (text, expected) => {
    const { value, diagnostics } = readEdited(...withConsent(text));
    expect(value).toBeNull();
    expect(diagnostics.map(tell).toSorted()).toEqual(expected);
  });

  test("of the letters' day is in time; a later one is a warning at its day", () => {
    const read = (on: string) => readEdited(...withConsent(`{status: agreed, on: ${on}, by: A. B.}`));
    expect(read("2021-11-22").diagnostics).toEqual([]);
    const late = read("2021-11-23");
    expect(late.value).not.toBeNull();
    expect(late.diagnostics.map(tell)).toEqual(["consent-late signatories.yaml:3:33+10"]);
    expect(late.diagnostics[0]).toMatchObject({
      severity: "warning",
      args: { signatory: "alpha", on: "2021-11-23", date: "2021-11-22" },
    });
  });

  test("is held against the date that was asked for, which the case then has", () => {
    const files = submissionFiles({
      [FILE]: edited(...withConsent("{status: agreed, on: 2021-11-21, by: A. B.}")),
    });
    for (const [date, codes] of [
      ["2021-11-20", ["consent-late"]],
      ["2021-11-21", []],
      [null, []],
    ] as const) {
      const { value, diagnostics } = readSubmission(files, new Map(), { date });
      expect(diagnostics.map(({ code }) => code)).toEqual(codes);
      expect(value?.submission.date).toBe(date ?? "2021-11-22");
    }
  });
});
