import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Desk, openDesk } from "./desk.js";

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.clear());

describe("diff of two recipients", () => {
  test("shows what differs, passage by passage, and exits with 1", async () => {
    const { code, stdout } = await desk.demarche("diff", "ohchr", "icrc");
    expect(code).toBe(1);
    for (const line of [
      /^--- ohchr \(3 pages, \d+ words\)$/mu,
      /^\+\+\+ icrc \(2 pages, \d+ words\)$/mu,
      /^- Dear High Commissioner,\n\+ Dear President,$/mu,
      /^~ We have the honour to \[-write-\]\{\+refer\+\} to you/mu,
      /^ {2}## What we ask$/mu,
      /^ {2}the same: mark of the draft, letterhead, date, complimentary close,$/mu,
      /^\d+ passages the same, \d+ changed, \d+ only in ohchr, \d+ only in icrc\.$/mu,
    ])
      expect(stdout).toMatch(line);
    expect(stdout).not.toContain("\u001B");
  });

  test("the same letter does not differ: exit 0", async () => {
    const { code, stdout } = await desk.demarche("diff", "icrc", "icrc:en");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\d+ passages, all the same\.$/mu);
  });

  test("--all shows what is the same too", async () => {
    const { stdout } = await desk.demarche("diff", "ohchr", "icrc", "--all");
    expect(stdout).toContain("@@ date @@\n  Yerevan, 22 November 2021\n");
    expect(stdout).not.toContain("…");
  });

  test("--lang and --date are of both letters", async () => {
    const words = ["diff", "ohchr", "icrc", "--all", "--lang", "fr", "--date", "2021-12-01"];
    const { code, stdout } = await desk.demarche(...words);
    expect(code).toBe(1);
    expect(stdout).toContain("\n  Erevan, le 1er décembre 2021\n");
    expect(stdout).toContain("[-");
  });

  test("--format html goes to standard output, or to a file that tells what was compared", async () => {
    const { code, stdout } = await desk.demarche("diff", "ohchr", "icrc", "--format", "html");
    expect([code, stdout.startsWith("<!doctype html>")]).toEqual([1, true]);
    const written = await desk.demarche("diff", "ohchr", "icrc", "--format", "html", "--out", "review");
    expect([written.code, written.stdout]).toEqual([1, "review/diff_ohchr_icrc.html\n"]);
    expect(Buffer.from(desk.bytes("review/diff_ohchr_icrc.html")).toString("utf8")).toBe(stdout);
    desk.write("review/diff_ohchr_icrc.html", "my notes");
    const again = await desk.demarche("diff", "ohchr", "icrc", "--format", "html", "--out", "review");
    expect([again.code, again.stdout]).toEqual([2, ""]);
    expect(again.stderr).toContain("add --force");
  });

  test("a warning stops the comparison only with --strict", async () => {
    expect((await desk.demarche("diff", "csto", "csto")).code).toBe(0);
    const { code, stdout, stderr } = await desk.demarche("diff", "csto", "csto", "--strict");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("error[directory-memory]");
  });

  test("what is found in both letters is told once", async () => {
    const { stderr } = await desk.demarche("diff", "csto", "csto:ru");
    const findings = stderr.split("\n").filter((line) => line.startsWith("warning["));
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(stderr.split("\n\n")).size).toBe(stderr.split("\n\n").length);
  });
});

describe("diff of two languages", () => {
  test("does not differ where a translation keeps to the text", async () => {
    const { code, stdout } = await desk.demarche("diff", "ohchr:en", "ohchr:fr");
    expect(stdout).toMatch(/passages, all alike in structure, dates, numbers, symbols and addresses\.\n$/u);
    expect(code).toBe(0);
  });

  test("finds a date, a symbol and a paragraph that only one has", async () => {
    desk.write("data/recipients.yaml", (text) =>
      text
        .replace("lettres du 14 mai 2021 (S/2021/467)", "lettres du 15 mai 2021 (S/2021/476)")
        .replace(/\n\n {6}Nous n’ignorons pas[^\n]*/u, ""),
    );
    const { code, stdout } = await desk.demarche("diff", "un-security-council:en", "un-security-council:fr");
    const lines = stdout.replaceAll(/\n {6}/gu, " ");
    expect(code).toBe(1);
    expect(lines).toContain(
      "    - only in un-security-council:en: the date 2021-05-14, the symbol S/2021/467\n",
    );
    expect(lines).toContain(
      "    + only in un-security-council:fr: the date 2021-05-15, the symbol S/2021/476\n",
    );
    expect(lines).toMatch(/^- We are aware that it is for a State/mu);
    expect(lines).toMatch(/1 changed, 1 only in un-security-council:en\.\n$/u);
  });
});

describe("diff of two dossiers", () => {
  const makeDossier = async (folder: string, only: string, ...words: string[]): Promise<void> => {
    const made = ["--only", only, "--out", folder, ...words];
    expect((await desk.demarche("batch", ...made)).code).toBe(0);
  };

  test.each([
    ["out/old", "out/new"],
    ["./out/old/", "out/new"],
  ])("%s and %s: shows the letters that differ", async (...folders) => {
    await makeDossier("out/old", "icrc,ohchr,state-canada", "--format", "pdf,txt");
    desk.write("data/recipients.yaml", (text) =>
      text.replace(
        "We know that the International Committee",
        "We are aware that the International Committee",
      ),
    );
    await makeDossier("out/new", "icrc,ohchr,mission-france", "--format", "pdf,txt");
    const { code, stdout } = await desk.demarche("diff", ...folders);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^=== icrc:en ===\n@@ text @@\n {2}… \d+ passages the same\n {2}# Referral/mu);
    expect(stdout).toMatch(/^~ We \[-know-\]\{\+are aware\+\}/mu);
    expect(stdout).toContain(`=== state-canada:en ===\nonly in ${folders[0]}.\n`);
    expect(stdout).toContain("=== mission-france:en ===\nonly in out/new.\n");
    expect(stdout).toMatch(/^1 letter the same, 1 changed, 1 only in /mu);
    expect(stdout).not.toContain("=== ohchr");
  });

  test("bare names are folders where both hold a dossier; the same dossier does not differ", async () => {
    await makeDossier("old", "icrc");
    await makeDossier("new", "icrc");
    const { code, stdout } = await desk.demarche("diff", "old", "new");
    expect([code, stdout]).toEqual([0, "--- old\n+++ new\n\n1 letter, all the same.\n"]);
    expect((await desk.demarche("diff", "old", "new", "--format", "html")).stdout).toContain("1 letter, all");
  });

  test("without plain text it is known which letters differ, and not which words", async () => {
    await makeDossier("old", "icrc");
    await makeDossier("new", "icrc", "--date", "2021-11-25");
    const { code, stdout } = await desk.demarche("diff", "old", "new");
    expect(code).toBe(1);
    expect(stdout).toContain("which words do is not known");
  });

  test("words that were changed by hand are not taken for those of the letter", async () => {
    await makeDossier("old", "icrc", "--format", "pdf,txt");
    await makeDossier("new", "icrc", "--format", "pdf,txt");
    desk.write("new/2021-11-22_icrc_en.txt", "Other words.");
    const { code, stdout, stderr } = await desk.demarche("diff", "old", "new");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("changed: new/2021-11-22_icrc_en.txt");
  });

  test("a manifest that names files elsewhere is refused", async () => {
    await makeDossier("old", "icrc", "--format", "pdf,txt");
    desk.write("old/manifest.json", (text) =>
      text.replace("2021-11-22_icrc_en.txt", "../data/facts.yaml.txt"),
    );
    const { code, stderr } = await desk.demarche("diff", "old", "old");
    expect(code).toBe(2);
    expect(stderr).toContain("old/manifest.json is not as a manifest is made");
  });
});

describe("diff that cannot tell exits with 2, and says why", () => {
  test.each([
    [["icrcc", "ohchr"], "did you mean `icrc`?"],
    [["icrc", "ohhcr"], "did you mean `ohchr`?"],
    [["icrc", "icrc:ru"], "error[missing-language]"],
    [["icrc", "icrc:xx"], "the submission is not written in `xx`\n  = hint: known languages: `en`, `fr`"],
    [["icrc", "icrc:"], "as in `icrc:fr`"],
    [["icrc", "icrc:FR"], "as in `icrc:fr`"],
    [["icrc"], "`demarche diff` needs a <after>"],
    [["icrc", "ohchr", "csto"], "`csto` is too many"],
    [["icrc", "ohchr", "--format", "htm"], "did you mean `html`?"],
    [["icrc", "ohchr", "--date", "2021-02-30"], "there is no day 2021-02-30"],
    [["icrc", "ohchr", "--out", "a.html"], "name a folder"],
    [["out/a", "out/b"], "no dossier in out/a"],
    [["icrc", "data"], "there is no recipient `data`"],
    [["icrc", "./data"], "no dossier in icrc"],
    [["bad/", "bad/"], "manifest.json is no JSON"],
    [["bad/", "bad/", "--date", "2021-11-22"], "--date is of letters that are composed"],
  ])("%j", async (words, expected) => {
    desk.write("bad/manifest.json", "{");
    const { code, stdout, stderr } = await desk.demarche("diff", ...words);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(expected);
  });
});
