import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Manifest, MANIFEST_VERSION, writeManifest } from "../../src/index.js";
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
      /^ {2}the same: mark of the draft, letterhead, date, complimentary close,\n {4}signature block$/mu,
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
    expect(stdout).toMatch(/passages, all the same\.\n$/u);
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

const LISTED = {
  addressee: "A",
  office: "B",
  body: "C",
  language: "en",
  template: "letter",
  subject: "S",
  pages: 1,
  words: 3,
  channel: null,
  inputs: "0".repeat(64),
  findings: [],
};
const EMPTY: Manifest = {
  schemaVersion: MANIFEST_VERSION,
  program: { name: "demarche", version: "0.1.0" },
  submission: { title: "T", reference: null, date: "2021-11-22", sender: "S" },
  asked: {
    formats: ["pdf", "txt"],
    final: false,
    strict: false,
    language: null,
    only: [],
    except: [],
    part: null,
  },
  letters: [],
  notMade: [],
  dossier: [],
  inputs: [],
};

describe("diff of two dossiers", () => {
  const dossier = (folder: string, words: Readonly<Record<string, string>>): void => {
    const letters = Object.entries(words).map(([recipient, text]) => ({
      ...LISTED,
      recipient,
      files: ["pdf", "txt"].map((ending) => {
        const name = `2021-11-22_${recipient}_en.${ending}`;
        desk.write(`${folder}/${name}`, `${text}\n`);
        const sha256 = createHash("sha256").update(text).digest("hex");
        return { name, sha256, bytes: text.length };
      }),
    }));
    desk.write(`${folder}/manifest.json`, writeManifest({ ...EMPTY, letters }));
  };

  test.each([
    ["out/a", "out/b"],
    ["./out/a/", "out/b"],
  ])("%s and %s: shows the letters that differ", async (...folders) => {
    dossier("out/a", { icrc: "We write\nto you.", ohchr: "The same." });
    dossier("out/b", { icrc: "We write to\nthem.", ohchr: "The same.", csto: "New." });
    const { code, stdout } = await desk.demarche("diff", ...folders);
    expect(code).toBe(1);
    expect(stdout).toContain("=== icrc:en ===\n@@ text @@\n~ We write to [-you-]{+them+}.\n");
    expect(stdout).toContain(`=== csto:en ===\nonly in ${folders[1]}.\n`);
    expect(stdout).toContain("1 letter the same, 1 changed, 1 only in");
    expect(stdout).not.toContain("=== ohchr");
  });

  test("bare names are folders where both hold a dossier; the same dossier does not differ", async () => {
    dossier("old", { icrc: "One." });
    dossier("new", { icrc: "One." });
    const { code, stdout } = await desk.demarche("diff", "old", "new");
    expect([code, stdout]).toEqual([0, "--- old\n+++ new\n\n1 letter, all the same.\n"]);
    expect((await desk.demarche("diff", "old", "new", "--format", "html")).stdout).toContain("1 letter, all");
  });

  test("words outside the dossier are not read", async () => {
    dossier("out/a", { icrc: "One." });
    dossier("out/b", { icrc: "Two." });
    desk.write("secret.txt", "SECRET");
    desk.write("out/b/manifest.json", (text) => text.replace("2021-11-22_icrc_en.txt", "../../secret.txt"));
    const { code, stdout, stderr } = await desk.demarche("diff", "out/a", "out/b");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("out/b/manifest.json is not as a manifest is made, at letters.0.files.1.name");
  });
});

describe("diff that cannot tell exits with 2, and says why", () => {
  test.each([
    [["icrcc", "ohchr"], "did you mean `icrc`?"],
    [["icrc", "ohhcr"], "did you mean `ohchr`?"],
    [["icrc", "icrc:ru"], "error[missing-language]"],
    [["icrc", "icrc:xx"], "the submission is written in en, fr"],
    [["icrc", "icrc:"], "as in `icrc:fr`"],
    [["icrc", "icrc:FR"], "as in `icrc:fr`"],
    [["icrc"], "missing required argument 'b'"],
    [["icrc", "ohchr", "csto"], "too many arguments"],
    [["icrc", "ohchr", "--format", "htm"], "did you mean `html`?"],
    [["icrc", "ohchr", "--date", "2021-02-30"], "there is no day 2021-02-30"],
    [["icrc", "ohchr", "--out", "a.html"], "Name a folder"],
    [["out/a", "out/b"], "no dossier in out/a"],
    [["icrc", "data"], "there is no recipient `data`"],
    [["icrc", "./data"], "no dossier in icrc"],
    [["bad/", "bad/"], "bad//manifest.json is no JSON"],
    [["bad/", "bad/", "--date", "2021-11-22"], "--date is of letters that are composed"],
  ])("%j", async (words, expected) => {
    desk.write("bad/manifest.json", "{");
    const { code, stdout, stderr } = await desk.demarche("diff", ...words);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(expected);
  });
});
