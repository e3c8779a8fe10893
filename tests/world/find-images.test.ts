import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findImages } from "../../src/world/find-images.js";

let above: string;
let folder: string;

beforeEach(() => {
  above = mkdtempSync(join(tmpdir(), "demarche-"));
  folder = join(above, "case");
  mkdirSync(join(folder, "data/images/old"), { recursive: true });
  writeFileSync(join(folder, "data/submission.yaml"), "title: x");
  writeFileSync(join(folder, "data/images/map.png"), "map");
  writeFileSync(join(folder, "data/images/old/map.jpg"), "old");
  writeFileSync(join(folder, "data/.hidden.png"), "hidden");
  writeFileSync(join(above, "secret.png"), "secret");
});
afterEach(() => rmSync(above, { recursive: true, force: true }));

test("the files below data/ are found in order, but not its texts and hidden ones", () => {
  const { names, read } = findImages(folder);
  expect(names).toEqual(["images/map.png", "images/old/map.jpg"]);
  expect(read("images/map.png")).toEqual(new TextEncoder().encode("map"));
});

test("no name and no link leads out of the folder", () => {
  symlinkSync(join(above, "secret.png"), join(folder, "data/link.png"));
  symlinkSync("images/map.png", join(folder, "data/inside.png"));
  symlinkSync("nowhere.png", join(folder, "data/broken.png"));
  const { names, read } = findImages(folder);
  expect(names).toContain("link.png");
  expect(read("link.png")).toBe("outside");
  expect(read("../../secret.png")).toBe("outside");
  expect(read("inside.png")).toEqual(new TextEncoder().encode("map"));
  expect(read("broken.png")).toBe("no-access");
});

test("a pipe, which never ends, is not read", () => {
  execFileSync("mkfifo", [join(folder, "data/pipe.png")]);
  expect(findImages(folder).read("pipe.png")).toBe("not-a-file");
});

test("a file of more than 10 MB is not read", () => {
  writeFileSync(join(folder, "data/large.png"), new Uint8Array(10 * 1024 * 1024 + 1));
  expect(findImages(folder).read("large.png")).toBe("too-large");
  expect(findImages(folder).read("large.png", 20 * 1024 * 1024)).toHaveLength(10 * 1024 * 1024 + 1);
});

test("what is no file is not waited for", () => {
  symlinkSync("images", join(folder, "data/folder.png"));
  expect(findImages(folder).read("folder.png")).toBe("no-access");
});

test("a folder without data/ has no images", () => {
  expect(findImages(above).names).toEqual([]);
});
