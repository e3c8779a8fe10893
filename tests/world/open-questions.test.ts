import { once } from "node:events";
import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { openQuestions } from "../../src/world/open-questions.js";

test("lines that are pasted at once answer question after question, also once no more can come", async () => {
  const input = new PassThrough();
  const { ask } = openQuestions(input, new PassThrough());
  const first = ask("One? ");
  const ended = once(input, "end");
  input.end("a\nb\nc\n");
  expect(await first).toBe("a");
  await ended;
  expect([await ask("Two? "), await ask("Three? "), await ask("Four? ")]).toEqual(["b", "c", null]);
});
