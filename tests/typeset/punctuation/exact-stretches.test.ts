import { expect, test } from "vitest";
import { exactStretches } from "../../../src/typeset/punctuation/exact-stretches.js";

const exact = (text: string): string[] =>
  exactStretches(text, []).map(({ start, end }) => text.slice(start, end));

test("addresses, symbols, dates and code are exact", () => {
  expect(exact("See a@b.org, S/2021/467 and {day} of 2021-11-22.")).toEqual([
    "a@b.org",
    "S/2021/467",
    "2021-11-22",
    "{day}",
    "{day}",
  ]);
});

test.each(['"', "a", "A/", "a-", "(", "."])("a word of a hundred thousand %j is not searched", (part) => {
  const word = part.repeat(100_000 / part.length);
  expect(exact(`${word} S/2021/467`)).toEqual(["S/2021/467"]);
});
