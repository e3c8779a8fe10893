import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { tuneEngine } from "../../src/world/tune-engine.js";

test.each(["set", "letter"] as const)("this version of Node knows every setting for a %s", (work) => {
  const known = execFileSync(process.execPath, ["--v8-options"], { encoding: "utf8" });
  for (const setting of tuneEngine(work)) expect(known).toContain(`${setting.split("=")[0]} `);
});

test("one letter has no setting of the heap", () => {
  expect(tuneEngine("letter").some((setting) => /heap|space/u.test(setting))).toBe(false);
});
