import { cpSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Desk, openDesk } from "./desk.js";

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.clear());

test.each([
  ["data/submission.yaml", "city:", "citty:", "unknown-key"],
  ["data/languages/en.yaml", "months:", "month:", "unknown-key"],
  ["data/directory/offices.yaml", "kind: un\n", "kin: un\n", "unknown-key"],
])(
  "a fault in %s of the folder that is the program's own is told like any other",
  async (file, find, put, code) => {
    const repository = new URL("../..", import.meta.url).pathname;
    for (const folder of ["data", "templates"])
      cpSync(join(repository, folder), join(desk.folder, folder), { recursive: true });
    desk.write(file, (before) => before.replace(find, put));
    desk.machine = { packageFolder: desk.folder };
    const { code: exit, stdout } = await desk.demarche("check");
    expect(exit).toBe(1);
    expect(stdout).toContain(`error[${code}]`);
    expect(stdout).toContain(`--> ${file}:`);
  },
);
