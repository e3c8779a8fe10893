import { expect, test } from "vitest";
import { unquoteWord } from "../../../src/cli/completion/unquote-word.js";

test.each([
  ["plain", "plain"],
  ["", ""],
  [`"my case"`, "my case"],
  [`'my case'`, "my case"],
  [String.raw`my\ case`, "my case"],
  [`~/"my case"/x`, "~/my case/x"],
  [`"my ca`, "my ca"],
  [`'my ca`, "my ca"],
  [String.raw`"a\"b\$c\d"`, String.raw`a"b$c\d`],
  [String.raw`'a\b'`, String.raw`a\b`],
  ["end\\", "end"],
  [`"end\\`, "end"],
])("%s stands for %s", (typed, meant) => {
  expect(unquoteWord(typed)).toBe(meant);
});
