import { describe, expect, test } from "vitest";
import { nearest } from "../../src/report/nearest.js";

describe("the nearest known name", () => {
  test.each([
    ["icrd", ["ohchr", "icrc"], "icrc"],
    ["ICRC", ["ohchr", "icrc"], "icrc"],
    ["osce", ["icrc", "osce-chair"], "osce-chair"],
    ["france", ["icrc", "state-france"], "state-france"],
    ["FRANCE", ["state-france-north"], "state-france-north"],
    ["rec", ["letter", "recipients"], "recipients"],
    ["french", ["en", "fr"], "fr"],
    ["fre", ["en", "fr"], "fr"],
    ["letr", ["diff", "letter"], "letter"],
  ])("of %s among %j is %s", (name, known, expected) => {
    expect(nearest(name, known)).toBe(expected);
  });

  test.each([
    ["xx", ["en", "fr"]],
    ["ltr", ["letter"]],
    ["e", ["pages", "epilogue"]],
    ["zebra", []],
    ["x".repeat(65), ["x".repeat(66)]],
  ])("of %s among %j is none", (name, known) => {
    expect(nearest(name, known)).toBeNull();
  });

  test("is one with few other letters before one that begins alike, or has the word in it", () => {
    expect(nearest("diff", ["different", "state-diff", "dif"])).toBe("dif");
  });
});
