import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { tuneEngine } from "../../src/world/tune-engine.js";

test.each(["set", "letter"] as const)("this version of Node knows every setting for a %s", (work) => {
  const known = execFileSync(process.execPath, ["--v8-options"], { encoding: "utf8" });
  const names = tuneEngine(work).map((setting) => setting.replace("--no-", "--").split("=")[0]);
  for (const name of names) expect(known).toContain(`${name} `);
});

test("one letter has no setting of the heap", () => {
  expect(tuneEngine("letter").some((setting) => /heap|space/u.test(setting))).toBe(false);
});
