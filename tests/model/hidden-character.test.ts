import { expect, test } from "vitest";
import { hiddenCharacterIn } from "../../src/model/hidden-character.js";

test.each([
  ["a control", "\u0000"],
  ["an escape", "\u001B"],
  ["a next line", "\u0085"],
  ["a line separator", "\u2028"],
  ["a right-to-left override", "\u202E"],
  ["an isolate", "\u2066"],
  ["an invisible plus", "\u2064"],
  ["a deprecated format", "\u206A"],
  ["a filler", "\u3164"],
  ["an annotation", "\uFFF9"],
  ["a format of shorthand", "\u{1BCA0}"],
  ["a format of music", "\u{1D173}"],
  ["a tag", "\u{E0041}"],
  ["half a pair", "\uD800"],
  ["no character", "\uFFFE"],
])("%s is told", (_, character) => {
  expect(hiddenCharacterIn(`a${character}b`)).toBe(character);
});

test("what guides a line, joins letters, or is seen may stand", () => {
  const fine = "a\tb\r\n\u00A0\u00AD\u061C\u200B\u200C\u200D\u200E\u200F\u202F\u2060\uFEFF\uFE0F\u{E0100}é👨";
  expect(hiddenCharacterIn(fine)).toBeNull();
});
