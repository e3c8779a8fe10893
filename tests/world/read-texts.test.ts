import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readTexts } from "../../src/world/read-texts.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "demarche-"));
  mkdirSync(join(folder, "data"));
  writeFileSync(join(folder, "data/facts.yaml"), "[]");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function unreadable(): readonly string[] {
  return readTexts(folder, ["data"], ".yaml").unreadable.map(({ path, reason }) => `${path} ${reason}`);
}

test("what stands in place of a file is told as what it is, and never waited for", () => {
  mkdirSync(join(folder, "data/annexes.yaml"));
  execFileSync("mkfifo", [join(folder, "data/demands.yaml")]);
  symlinkSync("/dev/zero", join(folder, "data/documents.yaml"));
  symlinkSync("/etc/passwd", join(folder, "data/recipients.yaml"));
  symlinkSync("signatories.yaml", join(folder, "data/signatories.yaml"));
  expect(unreadable()).toEqual([
    "data/annexes.yaml not-a-file",
    "data/demands.yaml not-a-file",
    "data/documents.yaml outside",
    "data/recipients.yaml outside",
    "data/signatories.yaml no-access",
  ]);
});

test("other encodings than UTF-8 are told", () => {
  writeFileSync(join(folder, "data/facts.yaml"), Buffer.from("\uFEFF- id: a", "utf16le"));
  writeFileSync(join(folder, "data/demands.yaml"), Buffer.from("title: d\u00E9marche", "latin1"));
  expect(unreadable()).toEqual(["data/demands.yaml not-utf-8", "data/facts.yaml not-utf-8"]);
});

test("a file in place of the folder holds no texts", () => {
  writeFileSync(join(folder, "templates"), "");
  expect(readTexts(folder, ["templates", "templates/partials"], ".hbs")).toEqual({
    texts: new Map(),
    unreadable: [],
  });
});
