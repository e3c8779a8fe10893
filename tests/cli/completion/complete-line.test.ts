import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Desk, openDesk } from "../desk.js";

let desk: Desk;
beforeAll(() => {
  desk = openDesk();
});
afterAll(() => desk.clear());

/** What the words are completed to; the last is the one that is being typed. */
async function completed(...words: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await desk.demarche("complete", "--", ...words);
  expect([code, stderr]).toEqual([0, ""]);
  return stdout.split("\n").flatMap((line) => line.split("\t")[0] || []);
}

describe("completes", () => {
  test.each([
    ["letter", ["let"]],
    ["recipients", ["rec"]],
    ["assemble", ["-C", ".", "as"]],
    ["diff", ["help", "di"]],
    ["fish", ["completion", "f"]],
    ["--except", ["batch", "--ex"]],
    ["--rebuild", ["verify", "out", "--re"]],
    ["--version", ["--ver"]],
    ["--submission", ["letter", "--subm"]],
    ["ohchr", ["letter", "oh"]],
    ["ohchr", ["letter", "OH"]],
    ["ohchr", ["letter", "--date", "2021-11-22", "--strict", "oh"]],
    ["ohchr", ["letter", "--format=pdf", "oh"]],
    ["ohchr", ["letter", "--", "oh"]],
    ["icrc,ohchr", ["batch", "--only", "icrc,oh"]],
    ["--only=icrc,ohchr", ["batch", "--only=icrc,oh"]],
    ["csto", ["batch", "--only", "icrc", "--except", "cs"]],
    ["ohchr-high-commissioner", ["offices", "ohc"]],
    ["pdf,html", ["letter", "icrc", "--format", "pdf,h"]],
    ["pages", ["letter", "icrc", "--format", "pa"]],
    ["html", ["diff", "icrc", "ohchr", "--format", "h"]],
    ["hy", ["letter", "icrc", "--lang", "h"]],
    [":folders", ["letter", "icrc", "--out", "m"]],
    [":folders", ["letter", "icrc", "--out=m"]],
    [":folders", ["-C", ""]],
    [":folders", ["assemble", "part-1", "part-2", "pa"]],
  ])("%s: %j", async (expected, words) => {
    expect(await completed(...words)).toEqual([expected]);
  });

  test.each([
    ["a date", ["letter", "icrc", "--date", ""]],
    ["a part", ["batch", "--shard", ""]],
    ["what follows an unknown command", ["lettr", ""]],
    ["a format that one letter alone has", ["batch", "--format", "pag"]],
    ["what is behind --, where nothing is left to give", ["batch", "--", ""]],
    ["the hidden command", ["complete"]],
  ])("nothing for %s", async (_what, words) => {
    expect(await completed(...words)).toEqual([]);
  });

  test("all recipients in the order of the data, and none of a list twice", async () => {
    const all = await completed("letter", "");
    expect(all).toHaveLength(25);
    expect(all.slice(0, 2)).toEqual(["un-security-council", "un-secretary-general"]);
    expect(await completed("batch", "--only", "un-security-council,")).toEqual(
      all.slice(1).map((id) => `un-security-council,${id}`),
    );
  });

  test("recipients and folders for what diff compares", async () => {
    const found = await completed("diff", "");
    expect(found.slice(0, 2)).toEqual(["un-security-council", "un-secretary-general"]);
    expect(found.at(-1)).toBe(":folders");
    expect(await completed("diff", "ohchr", "ic")).toEqual(["icrc", ":folders"]);
  });

  test("options where no argument is left, those that are given no more; those that gather again", async () => {
    const offered = await completed("batch", "--zip", "--only", "icrc", "");
    expect(offered).toContain("--only");
    expect(offered).toContain("--submission");
    expect(offered).not.toContain("--zip");
    expect(await completed("letter", "icrc", "-C", ".", "--sub")).toEqual([]);
  });

  test("words with glosses on one line, for shells that show them", async () => {
    const { stdout } = await desk.demarche("complete", "--", "letter", "icr");
    expect(stdout).toBe("icrc\ticrc-president\n");
    for (const line of (await desk.demarche("complete", "--", "batch", "--")).stdout.trimEnd().split("\n"))
      expect(line).toMatch(/^--[a-z]+\t[^\t]+$/u);
  });
});

describe("the submission", () => {
  test.each([["-C"], ["--submission"]])("is that after %s, before or behind the command", async (option) => {
    desk.write("other/data/submission.yaml", "languages: [ka, os]\n");
    desk.write("other/data/recipients.yaml", "- id: zebra\n  office: x\n- { id: 'zoo', office: y }\n");
    expect(await completed(option, "other", "letter", "z")).toEqual(["zebra", "zoo"]);
    expect(await completed("letter", option, "other", "z")).toEqual(["zebra", "zoo"]);
    expect(await completed("letter", `--submission=other`, "z")).toEqual(["zebra", "zoo"]);
    expect(await completed("letter", "-Cother", "z")).toEqual(["zebra", "zoo"]);
    expect(await completed("letter", "zoo", option, "other", "--lang", "")).toEqual(["ka", "os"]);
  });

  test("may be named from the home folder, and in quotation marks as typed", async () => {
    desk.write("my case/data/submission.yaml", "languages: [en]\n");
    desk.write("my case/data/recipients.yaml", "- id: yak\n");
    desk.machine = { variable: (name) => (name === "HOME" ? desk.folder : null) };
    expect(await completed("-C", "~/my case", "letter", "")).toEqual(["yak"]);
    for (const typed of [`"my case"`, `'my case'`, String.raw`my\ case`, `~/"my case"`, `"my case`]) {
      const { stdout } = await desk.demarche("complete", "--quoted", "--", "-C", typed, "letter", "");
      expect([typed, stdout]).toEqual([typed, "yak\t\n"]);
    }
    desk.machine = {};
  });

  test("may be none, or unreadable: nothing is said, and what is known otherwise is offered", async () => {
    mkdirSync(join(desk.folder, "bare"));
    desk.write("broken/data/submission.yaml", "languages: [en\n  - {: [");
    desk.write("broken/data/recipients.yaml", "- id: one\n  purpose: [\n- id: two\n\0");
    symlinkSync("/etc/hostname", join(desk.folder, "broken/data/linked.yaml"));
    for (const folder of ["bare", "nowhere", "data/facts.yaml"]) {
      expect(await completed("-C", folder, "letter", "")).toEqual([]);
      expect(await completed("-C", folder, "letter", "x", "--lang", "")).toEqual([]);
      expect(await completed("-C", folder, "letter", "x", "--fo")).toEqual(["--format", "--force"]);
      expect(await completed("-C", folder, "offices", "icrc-")).toEqual(["icrc-president"]);
    }
    expect(await completed("-C", "broken", "letter", "on")).toEqual(["one"]);
  });

  test("adds its own offices to those that come with the program", async () => {
    desk.write("data/directory/offices.yaml", "rows:\n  - id: zemstvo\n  - id: icrc-president\n");
    expect(await completed("offices", "z")).toEqual(["zemstvo"]);
    expect(await completed("offices", "icrc-")).toEqual(["icrc-president"]);
  });
});
