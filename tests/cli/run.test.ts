import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Desk, openDesk } from "./desk.js";

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.clear());

const ICRC = "2021-11-22_icrc_en.pdf";

describe("letter", () => {
  test("writes one letter into out/ and prints its path", async () => {
    const { code, stdout, stderr } = await desk.demarche("letter", "icrc");
    expect([code, stdout]).toEqual([0, `out/${ICRC}\n`]);
    expect(stderr).not.toMatch(/error|warning/u);
    expect(desk.letters("out")).toEqual([ICRC]);
  });

  test("--date changes the letter's date and its name", async () => {
    expect((await desk.demarche("letter", "icrc", "--date", "2021-12-01")).stdout).toBe(
      "out/2021-12-01_icrc_en.pdf\n",
    );
  });

  test("--out - writes the PDF to standard output, and no file", async () => {
    const { code, stdout } = await desk.demarche("letter", "icrc", "--out", "-");
    expect(code).toBe(0);
    expect(stdout.startsWith("%PDF-1.7")).toBe(true);
    expect(stdout.trimEnd().endsWith("%%EOF")).toBe(true);
    expect(desk.letters("out")).toEqual([]);
  });

  test.each([
    [["letter", "unhcr"], "ohchr"],
    [["letter", "icrcc"], "did you mean `icrc`?"],
    [["letter", "icrc", "--date", "2021-02-30"], "there is no day 2021-02-30"],
    [["letter", "icrc", "--date", "soon"], "`--date soon` is no date"],
    [["letter"], "`demarche letter` needs a <recipient>"],
    [["lettr", "icrc"], "did you mean `letter`?"],
    [["batch", "--onyl", "icrc"], "did you mean `--only`?"],
    [["batch", "--only", "icrc,icrcc"], "did you mean `icrc`?"],
    [["batch", "--only", "icrc", "--except", "icrc"], "no recipient is left"],
    [["-C", "data", "batch"], "no submission in data"],
    [["batch", "--only", ""], "name at least one"],
    [["batch", "--out", "-"], "name a folder"],
    [["letter", "icrc", "--out", ""], "name a folder"],
    [["letter", "icrc", "--out", "a.pdf"], "name a folder"],
  ])("%j cannot run: exit 2, and says so", async (words, expected) => {
    const { code, stdout, stderr } = await desk.demarche(...words);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(expected);
    expect(desk.letters("out")).toEqual([]);
  });

  test("--help and --version print to stdout and end with 0", async () => {
    expect(await desk.demarche("--version")).toEqual({ code: 0, stdout: "0.1.0\n", stderr: "" });
    const { code, stdout } = await desk.demarche("batch", "--help");
    expect(code).toBe(0);
    expect(stdout).toContain("demarche batch --except csto,icrc");
  });
});

describe("letter --format pages", () => {
  test("prints every placed thing, and writes nothing", async () => {
    const { code, stdout } = await desk.demarche("letter", "icrc", "--format", "pages");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^page 1 595\.28x841\.89$/mu);
    expect(stdout).toMatch(/^ {2}salutation +70\.87 +[0-9.]+ +serif 11 +Dear President,$/mu);
    expect(desk.letters("out")).toEqual([]);
  });

  test("a character that no font has is told at its place in the data", async () => {
    desk.write("data/submission.yaml", (text) =>
      text.replace("en: Yerevan\n  fr: Erevan", "en: Yere中van\n  fr: Erevan"),
    );
    const { code, stdout, stderr } = await desk.demarche("letter", "icrc", "--format", "pages");
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/missing-glyph.*`中` \(U\+4E2D\).*\n +--> data\/submission\.yaml:[0-9]+:11\n/u);
  });

  test.each([
    [
      ["letter", "icrc", "--format", "rtf"],
      "unknown format `rtf`\n  = hint: known formats: `pdf`, `html`, `txt`, `docx` and `eml`",
    ],
    [["letter", "icrc", "--format", "doc"], "did you mean `docx`?"],
    [["letter", "icrc", "--format", "pdf,htm"], "did you mean `html`?"],
    [["letter", "icrc", "--format", "pages,txt"], "stands alone"],
    [["letter", "icrc", "--format", ","], "names no format"],
    [["letter", "icrc", "--format", "html,txt", "--out", "-"], "takes one format"],
    [["batch", "--format", "pages"], "of `letter` alone"],
    [["batch", "--format", "ttx"], "did you mean `txt`?"],
  ])("%j is a usage error", async (words, expected) => {
    const { code, stdout, stderr } = await desk.demarche(...words);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(expected);
    expect(desk.letters("out")).toEqual([]);
  });
});

describe("--format", () => {
  test("writes the letter in each format, beside one another", async () => {
    const { code, stdout } = await desk.demarche("letter", "icrc", "--format", "pdf, html,txt,html");
    const names = ["pdf", "html", "txt"].map((format) => `2021-11-22_icrc_en.${format}`);
    expect([code, stdout]).toEqual([0, names.map((name) => `out/${name}\n`).join("")]);
    expect(desk.letters("out")).toEqual(names.toSorted());
    expect(Buffer.from(desk.bytes(`out/${names[0]}`)).toString("latin1")).toMatch(/^%PDF-1\.7/u);
    expect(Buffer.from(desk.bytes(`out/${names[1]}`)).toString()).toMatch(
      /^<!doctype html>\n<html lang="en"/u,
    );
    expect(Buffer.from(desk.bytes(`out/${names[2]}`)).toString()).toContain("\nYerevan, 22 November 2021\n");
  });

  test("writes the letter for Word, by itself and in a set", async () => {
    const { code, stdout } = await desk.demarche("letter", "icrc", "--format", "docx");
    expect([code, stdout]).toEqual([0, "out/2021-11-22_icrc_en.docx\n"]);
    const alone = desk.bytes("out/2021-11-22_icrc_en.docx");
    expect(Buffer.from(alone).toString("latin1")).toMatch(/^PK\u0003\u0004.{26}\[Content_Types\]\.xml/su);
    await desk.demarche("batch", "--only", "icrc", "--format", "docx", "--out", "set");
    expect(desk.bytes("set/2021-11-22_icrc_en.docx")).toEqual(alone);
  });

  test("one companion goes to standard output, and no file", async () => {
    const { code, stdout } = await desk.demarche("letter", "icrc", "--format", "txt", "--out", "-");
    expect(code).toBe(0);
    expect(stdout).toContain("\nYerevan, 22 November 2021\n");
    expect(desk.letters("out")).toEqual([]);
  });

  test("counts letters in a set, and not their files", async () => {
    const { stderr } = await desk.demarche("batch", "--only", "icrc,ohchr", "--format", "html,pdf");
    expect(stderr).toContain("2 letters");
    expect(desk.letters("out")).toHaveLength(4);
  });
});

describe("batch", () => {
  test("--only and --except choose, and what is left out is told", async () => {
    const { code, stdout, stderr } = await desk.demarche(
      "batch",
      "--only",
      "icrc,csto,ohchr",
      "--except",
      "csto",
    );
    expect([code, stdout.split("\n").length]).toEqual([0, 3]);
    expect(desk.letters("out")).toEqual([ICRC, "2021-11-22_ohchr_en.pdf"]);
    expect(stderr).toContain("2 letters");
    expect(stderr).toMatch(/left out, as asked: .*csto/u);
  });

  test("a fault in one recipient's row fails that letter alone: exit 1", async () => {
    desk.write("data/recipients.yaml", (text) =>
      text.replace("office: icrc-president", "offcie: icrc-president"),
    );
    const { code, stderr } = await desk.demarche("batch", "--only", "icrc,ohchr");
    expect(code).toBe(1);
    expect(desk.letters("out")).toEqual(["2021-11-22_ohchr_en.pdf"]);
    expect(stderr).toContain("error[unknown-key]");
    expect(stderr).toContain("not made, for the errors above: icrc");
    expect((await desk.demarche("letter", "icrc")).code).toBe(1);
    expect((await desk.demarche("letter", "ohchr")).code).toBe(0);
  });

  test("a row without an id is told, and the run ends with 1", async () => {
    desk.write("data/recipients.yaml", (text) => text.replace("- id: icrc", "- idd: icrc"));
    expect((await desk.demarche("batch", "--only", "ohchr")).code).toBe(1);
    expect(desk.letters("out")).toEqual(["2021-11-22_ohchr_en.pdf"]);
    expect((await desk.demarche("recipients")).code).toBe(1);
  });

  test("words with a hyphen at every line's end are set, and crash nothing", async () => {
    const name = "Armenian-".repeat(40);
    desk.write("data/recipients.yaml", (text) =>
      text.replace("We have the honour to refer", `${name} refer`),
    );
    const { code, stdout, stderr } = await desk.demarche("letter", "icrc", "--format", "pages");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.match(/Armenian-/gu)).toHaveLength(40);
  });

  test("a character of a font that is not installed is told with its place and the package", async () => {
    desk.write("data/recipients.yaml", (text) =>
      text.replace("We have the honour to refer", "We (安理会) have the honour to refer"),
    );
    const { code, stderr } = await desk.demarche("batch", "--only", "icrc,ohchr");
    expect(code).toBe(1);
    expect(stderr).toContain("error[missing-glyph]: no font has the character `安` (U+5B89)");
    expect(stderr).toMatch(/data\/recipients\.yaml:\d+:\d+/u);
    expect(stderr).toContain("`npm install @expo-google-fonts/noto-serif-sc@0.4.3`");
  });

  test("an Arabic name is set with the font that is installed", async () => {
    desk.write("data/recipients.yaml", (text) =>
      text.replace("We have the honour to refer", "We (مجلس الأمن) have the honour to refer"),
    );
    const { code, stdout, stderr } = await desk.demarche("letter", "icrc", "--format", "pages");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("serif 11, arabic 11");
  });

  test("a fault in one template fails the letters that use it alone", async () => {
    desk.write(
      "templates/demand-letter.hbs",
      "<date>d</date>\n<body><p>{{recipent.id}}</p></body>\n<subject>{{> nothing }}</subject>",
    );
    const { code, stderr } = await desk.demarche("batch", "--only", "armenia-prime-minister,icrc");
    expect(code).toBe(1);
    expect(desk.letters("out")).toEqual([ICRC]);
    expect(stderr).toContain("templates/demand-letter.hbs:3:10");
  });

  test("faults of data and templates are told in one run, and nothing is written", async () => {
    desk.write(
      "data/facts.yaml",
      (text) => `${text}\n- id: late\n  txet: {en: x}\n  date: 2021-13-01\n- id: bare\n`,
    );
    desk.write("data/demands.yaml", (text) => `${text}\n- id: [\n`);
    desk.write("templates/letter.hbs", "<body>\n<p>{{sender.nmae}}</body>");
    const { code, stderr } = await desk.demarche("batch");
    expect(code).toBe(1);
    expect(desk.letters("out")).toEqual([]);
    for (const finding of [
      "unknown-key",
      "missing-key",
      "no-such-date",
      "yaml-syntax",
      "unknown-variable",
      "unclosed-element",
    ]) {
      expect(stderr).toContain(`error[${finding}]`);
    }
    expect(stderr).toContain("--> templates/letter.hbs:2:6");
  });

  test("templates without a fault are told of in no run, whatever is wrong with the data", async () => {
    desk.write("data/recipients.yaml", (text) => text.replace("  closing:\n", "  closng:\n"));
    const { stderr } = await desk.demarche("letter", "un-security-council");
    expect(stderr).toContain("error[unknown-key]");
    expect(stderr).toContain("1 error in 1 file");
  });

  test("a text that is not UTF-8, or lies outside of the folder, stops the run: exit 2", async () => {
    symlinkSync("/etc/hostname", join(desk.folder, "data/extra.yaml"));
    const { code, stderr } = await desk.demarche("batch");
    expect(code).toBe(2);
    expect(stderr).toContain("`data/extra.yaml` cannot be read: it lies outside of the submission's folder");
    expect(desk.letters("out")).toEqual([]);
  });

  test("a file in the place of the out folder is an error, and stays as it is", async () => {
    desk.write("out", "mine");
    const { code, stderr } = await desk.demarche("batch", "--only", "icrc");
    expect(code).toBe(2);
    expect(stderr).toContain(`error: cannot write out: a file stands where a folder should be`);
    expect(stderr).not.toMatch(/\n\s+at /u);
    expect(new TextDecoder().decode(desk.bytes("out"))).toBe("mine");
  });

  test("a letter that cannot be written does not stop the others: exit 1", async () => {
    desk.write(`out/${ICRC}/mine.txt`, "mine");
    const { code, stderr } = await desk.demarche("batch", "--only", "icrc,ohchr");
    expect(code).toBe(1);
    expect(stderr).toContain(`error: cannot write out/${ICRC}: a folder stands where the file should be`);
    expect(stderr).toContain("not made, for the errors above: icrc");
    expect(desk.letters("out")).toEqual([ICRC, "2021-11-22_ohchr_en.pdf"]);
    expect(desk.list(`out/${ICRC}`)).toEqual(["mine.txt"]);
  });

  test("nothing but whole letters is left in the folder, and a second run replaces them", async () => {
    await desk.demarche("letter", "icrc");
    const before = desk.bytes(`out/${ICRC}`);
    await desk.demarche("letter", "icrc");
    expect(desk.letters("out")).toEqual([ICRC]);
    expect(desk.bytes(`out/${ICRC}`)).toEqual(before);
  });
});

describe("--lang", () => {
  test("a seventh language is a file, its texts, and its code among the submission's languages", async () => {
    desk.write(
      "data/languages/it.yaml",
      readFileSync("data/languages/de.yaml", "utf8").replace("code: de", "code: it"),
    );
    expect((await desk.demarche("letter", "icrc", "--lang", "it")).stderr).toContain(
      "`languages` in data/submission.yaml adds one",
    );
    desk.write("data/submission.yaml", (text) => text.replace("languages: [en,", "languages: [en, it,"));
    expect((await desk.demarche("letter", "icrc", "--lang", "it")).stderr).toContain("add `it: ...`");
  });
});

describe("recipients", () => {
  test("lists ids, languages and offices in the order of the data", async () => {
    const { code, stdout } = await desk.demarche("recipients");
    expect(code).toBe(0);
    expect(stdout.split("\n")).toHaveLength(26);
    expect(stdout).toMatch(
      /^un-security-council +en {2}computed {6}President of the Security Council \(Mexico\)$/mu,
    );
  });

  test("--json gives the same as data", async () => {
    const rows = JSON.parse((await desk.demarche("recipients", "--json")).stdout) as {
      id: string;
      salutation: string;
    }[];
    expect(rows).toHaveLength(25);
    expect(rows[3]).toMatchObject({
      id: "ohchr",
      office: "ohchr-high-commissioner",
      salutation: "Dear High Commissioner,",
    });
  });
});
