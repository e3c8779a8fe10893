import { expect, test } from "vitest";
import { fewLettersApart } from "../../src/model/few-letters-apart.js";

test.each([
  ["tittle", "title"],
  ["ofice", "office"],
  ["lanugage", "language"],
  ["Id", "id"],
  ["uno", "un"],
  ["humanitarean", "humanitarian"],
  ["demnads", "demands"],
  ["security-concl", "security-council"],
])("%s is %s, mistyped", (name, other) => {
  expect(fewLettersApart(name, other)).toBe(true);
});

test.each([
  ["title", "title"],
  ["eu", "un"],
  ["date", "name"],
  ["state", "mission"],
  ["sequrity-concl", "security-council"],
  ["", "name"],
])("%s is not %s, mistyped", (name, other) => {
  expect(fewLettersApart(name, other)).toBe(false);
});
