import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findTaken, placeFiles } from "../../src/world/place-files.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "demarche-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const list = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
const files = new Map<string, string | Uint8Array>([
  ["a/b.yaml", "x"],
  ["a/c/d.bin", new Uint8Array([0, 255])],
  ["e", ""],
]);

test("a new folder, and those above it, are made with all files", () => {
  expect(placeFiles(join(folder, "x/y"), files)).toEqual([]);
  expect(list()).toEqual(["x/y/a/b.yaml", "x/y/a/c/d.bin", "x/y/e"]);
  expect([...readFileSync(join(folder, "x/y/a/c/d.bin"))]).toEqual([0, 255]);
});

test("files go beside those that are there", () => {
  mkdirSync(join(folder, "a"));
  writeFileSync(join(folder, "a/z"), "mine");
  expect(placeFiles(folder, files)).toEqual([]);
  expect(list()).toEqual(["a/b.yaml", "a/c/d.bin", "a/z", "e"]);
});

test("one that is taken keeps all from being written", () => {
  writeFileSync(join(folder, "e"), "mine");
  expect(placeFiles(folder, files)).toEqual(["e"]);
  expect([list(), readFileSync(join(folder, "e"), "utf8")]).toEqual([["e"], "mine"]);
});

test("a file or a link in place of a folder is told once; a link in place of a file is taken, wherever it leads", () => {
  symlinkSync("nowhere", join(folder, "a"));
  symlinkSync("nowhere", join(folder, "e"));
  expect(findTaken(folder, [...files.keys()])).toEqual(["a", "e"]);
});

test("where one cannot be written, none stays", () => {
  const bad = new Map([...files, ["a/b.yaml/f", "x"]]);
  expect(() => placeFiles(folder, bad)).toThrow();
  expect(() => placeFiles(join(folder, "x"), bad)).toThrow();
  expect(list()).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});
