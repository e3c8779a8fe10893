import { appendFileSync, copyFileSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Desk, openDesk } from "./desk.js";

const survey = new URL("../fixtures/enclosed/data/annexes/survey.pdf", import.meta.url).pathname;
const file = "data/annexes/survey.pdf";
let desk: Desk;

beforeEach(() => {
  desk = openDesk();
  mkdirSync(join(desk.folder, "data/annexes"));
  desk.write(
    "data/annexes.yaml",
    (before) => `${before}- {id: survey, title: Survey, file: annexes/survey.pdf}\n`,
  );
  desk.write("data/recipients.yaml", (before) =>
    before.replace("- id: icrc\n", "- id: icrc\n  annexes: [survey]\n"),
  );
});
afterEach(() => desk.clear());

const batch = (only = "icrc") => desk.demarche("batch", "--only", only);
const letter = "out/2021-11-22_icrc_en.pdf";

test("a letter is made anew when the file that it carries has changed, and its set is not as it was made", async () => {
  copyFileSync(survey, join(desk.folder, file));
  expect((await batch()).code).toBe(0);
  const first = Buffer.from(desk.bytes(letter));
  expect((await desk.demarche("verify", "out", "--rebuild")).code).toBe(0);
  appendFileSync(join(desk.folder, file), "\n");
  expect((await desk.demarche("verify", "out", "--rebuild")).stdout).toContain("annexes/survey.pdf");
  await batch();
  expect(first.equals(desk.bytes(letter))).toBe(false);
});

test("a file that is not there, or leads out of the folder, stops the letter that carries it alone", async () => {
  const missing = await batch("icrc,state-canada");
  expect(missing.code).toBe(1);
  expect(missing.stderr).toContain("error[annex-missing]: there is no file `annexes/survey.pdf` in `data/`");
  expect(missing.stderr).toMatch(/--> data\/annexes\.yaml:\d+:37/u);
  expect(desk.letters("out").filter((name) => name.endsWith(".pdf"))).toEqual([
    "2021-11-22_state-canada_en.pdf",
  ]);
  symlinkSync(survey, join(desk.folder, file));
  expect((await batch()).stderr).toContain("it leads out of the submission's folder");
});
