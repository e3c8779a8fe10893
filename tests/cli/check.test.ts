import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CLEAN } from "../check/clean.js";
import { type Desk, openDesk } from "./desk.js";

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
  for (const [file, text] of Object.entries({
    ...CLEAN,
    "data/documents.yaml": "[]",
    "data/annexes.yaml": "[]",
  }))
    desk.write(file, text);
});
afterEach(() => desk.clear());

const SUBMISSION = "data/submission.yaml";
const RECIPIENTS = "data/recipients.yaml";
const FACTS = "data/facts.yaml";
const FORMATS = ["human", "short", "json", "github", "sarif"];
const ICRC = "address you on the villages";

/** Puts a doubled word into the letter to `icrc` alone. */
function doubleWord(): void {
  desk.write(RECIPIENTS, (text) => text.replace(ICRC, "address you on the the villages"));
}

/** Sets rules as the lines say. */
function set(...lines: readonly string[]): void {
  desk.write(SUBMISSION, `${CLEAN[SUBMISSION]}check:\n${lines.map((line) => `  ${line}\n`).join("")}`);
}

/** The findings as `code file:line` with the letters that they concern. */
async function found(...words: string[]): Promise<readonly string[]> {
  const { stdout } = await desk.demarche("check", "--format", "json", ...words);
  const { findings } = JSON.parse(stdout) as {
    findings: { code: string; severity: string; file: string; line: number; recipients: string[] }[];
  };
  return findings.map(({ code, severity, file, line, recipients }) =>
    [`${severity} ${code} ${file}:${line}`, ...recipients].join(" "),
  );
}

/** Where a text stands in a file of the clean case; each stands there once. */
function placeOf(file: string, needle: string): { readonly line: number; readonly column: number } {
  const before = CLEAN[file]?.split(needle)[0] ?? "";
  return { line: before.split("\n").length, column: before.length - before.lastIndexOf("\n") };
}

const { line: LINE, column: BEGINS } = placeOf(RECIPIENTS, ICRC);
/** The second of the doubled words. */
const COLUMN = BEGINS + "address you on the ".length;
const AT = `data/recipients.yaml:${LINE}`;

describe("check", () => {
  test("of a sound case says how much was checked, and ends with 0", async () => {
    expect(await desk.demarche("check")).toEqual({ code: 0, stdout: "3 letters, no findings\n", stderr: "" });
    expect((await desk.demarche("check", "--only", "icrc")).stdout).toBe("1 letter, no findings\n");
  });

  test("of a warning ends with 0, with --strict with 1; findings go to standard output", async () => {
    doubleWord();
    const { code, stdout, stderr } = await desk.demarche("check");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(
      [
        "warning[doubled-word]: the word `the` stands twice",
        `  --> data/recipients.yaml:${LINE}:${COLUMN}`,
        "   |",
        `${LINE} | …honour to address you on the the villages that are cut off., fr: Nous avons l’honneur de nous ad…`,
        "   |                               ^^^",
        "   = hint: take one of them out",
        "",
        "1 warning in 1 file",
        "what it means: demarche explain doubled-word",
        "",
      ].join("\n"),
    );
    expect(await desk.demarche("check", "--strict")).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("error[doubled-word]") as unknown,
    });
  });

  test("writes nothing, and says the same twice", async () => {
    doubleWord();
    for (const format of FORMATS) {
      const first = await desk.demarche("check", "--format", format);
      expect(await desk.demarche("check", "--format", format)).toEqual(first);
      expect([first.code, first.stderr]).toEqual([0, ""]);
    }
    expect(desk.list("out")).toEqual([]);
    expect(desk.list(".")).toEqual(["data"]);
  });

  test.each([
    ["short", ""],
    ["github", ""],
  ])("of a sound case is empty as %s", async (format, expected) => {
    expect((await desk.demarche("check", "--format", format)).stdout).toBe(expected);
  });

  test.each(["json", "sarif"])("of a sound case is JSON as %s", async (format) => {
    const { stdout } = await desk.demarche("check", "--format", format);
    expect(JSON.parse(stdout)).toBeTypeOf("object");
  });

  test("has an error of another file, a row that is left out and its texts, all at once", async () => {
    doubleWord();
    desk.write(RECIPIENTS, (text) => text.replace("office: icrc-president", "offcie: icrc-president"));
    desk.write(FACTS, (text) => text.replace("2021-11-11", "2021-11-31"));
    const { line: row } = placeOf(RECIPIENTS, "- id: icrc");
    expect((await desk.demarche("check")).code).toBe(1);
    expect(await found()).toEqual([
      `error no-such-date data/facts.yaml:${placeOf(FACTS, "2021-11-11").line}`,
      `error unknown-key data/recipients.yaml:${row + 1} icrc`,
    ]);
    desk.write(FACTS, CLEAN[FACTS] ?? "");
    expect(await found()).toContain(`warning doubled-word ${AT} icrc`);
  });
});

describe("a choice of letters", () => {
  beforeEach(() => {
    doubleWord();
    desk.write(RECIPIENTS, (text) => text.replace("office: ohchr-high", "offcie: ohchr-high"));
  });

  test("--only has the findings of those letters, and those of all", async () => {
    expect(await found("--only", "icrc")).toEqual([`warning doubled-word ${AT} icrc`]);
    expect((await desk.demarche("check", "--only", "icrc")).code).toBe(0);
    expect((await found("--only", "ohchr")).map((each) => each.split(" ")[1])).toEqual(["unknown-key"]);
  });

  test("--except leaves letters out", async () => {
    expect(await found("--except", "icrc,ohchr")).toEqual([]);
    expect((await desk.demarche("check", "--except", "icrc,ohchr")).stdout).toBe("1 letter, no findings\n");
  });

  test.each([
    [["--only", "icrcc"], "did you mean `icrc`?"],
    [["--only", "icrc", "--except", "icrc"], "no recipient is left"],
    [["--date", "2021-02-30"], "there is no day 2021-02-30"],
    [["--lang", "hy"], "the submission is not written in `hy`"],
    [["--format", "jsn"], "did you mean `json`?"],
    [["--format", "xml"], "known formats: `human`, `short`, `json`, `github` and `sarif`"],
  ])("%j cannot run: exit 2, and standard output is empty", async (words, expected) => {
    const { code, stdout, stderr } = await desk.demarche("check", ...words);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(expected);
  });
});

test("--date checks the letters of another day", async () => {
  const codes = (await found("--date", "2031-01-01")).map((each) => each.split(" ")[1]);
  expect(codes).toContain("directory-unverified");
  expect(await found("--date", "2021-11-23")).toEqual([]);
});

test("--lang of which no letter has texts cannot run", async () => {
  desk.write(RECIPIENTS, (text) => text.replace(", fr: Villages isolés", ""));
  const { code, stdout, stderr } = await desk.demarche("check", "--lang", "fr", "--only", "icrc");
  expect([code, stdout, stderr]).toEqual([2, "", "error: no letter of these has texts in fr\n"]);
});

test("--lang reads the texts of that language", async () => {
  doubleWord();
  desk.write(RECIPIENTS, (text) =>
    text.replace(
      "honneur de nous adresser à vous au sujet des",
      "honneur de de nous adresser à vous au sujet des",
    ),
  );
  expect(await found("--lang", "en", "--only", "icrc")).toEqual([`warning doubled-word ${AT} icrc`]);
  const { stdout } = await desk.demarche("check", "--lang", "fr", "--only", "icrc", "--format", "short");
  expect(stdout).toMatch(
    /^data\/recipients\.yaml:\d+:\d+: warning\[doubled-word\]: the word `de` stands twice \(letter icrc\)$/mu,
  );
});

describe("formats", () => {
  beforeEach(() => doubleWord());
  const told = async (format: string): Promise<string> =>
    (await desk.demarche("check", "--format", format)).stdout;

  test("short is a line a finding", async () => {
    expect(await told("short")).toBe(
      `${AT}:${COLUMN}: warning[doubled-word]: the word \`the\` stands twice (letter icrc)\n`,
    );
  });

  test("json has the finding flat, and the letters that were checked", async () => {
    expect(JSON.parse(await told("json"))).toEqual({
      schemaVersion: 2,
      letters: 3,
      errors: 0,
      warnings: 1,
      findings: [
        {
          code: "doubled-word",
          severity: "warning",
          family: "text",
          message: "the word `the` stands twice",
          hint: "take one of them out",
          file: RECIPIENTS,
          line: LINE,
          column: COLUMN,
          end: { line: LINE, column: COLUMN + 3 },
          recipient: "icrc",
          recipients: ["icrc"],
          args: { word: "the" },
        },
      ],
    });
  });

  test("github is a workflow command, at the path in the repository that was checked out", async () => {
    const at = `line=${LINE},col=${COLUMN},endLine=${LINE},endColumn=${COLUMN + 3}`;
    expect(await told("github")).toMatch(/^::warning file=data\/recipients\.yaml,line=/u);
    expect(await told("github")).toContain(`,${at},title=doubled-word::the word`);
    desk.machine = { variable: (name) => (name === "GITHUB_WORKSPACE" ? join(desk.folder, "..") : null) };
    const folder = desk.folder.split("/").at(-1) ?? "";
    expect(await told("github")).toContain(`file=${folder}/data/recipients.yaml,`);
  });

  test("github bears what stands in the program's own files without a place", async () => {
    desk.write(RECIPIENTS, (text) => text.replace("osce-secretary-general", "csto-secretary-general"));
    expect(await told("github")).toMatch(/^::warning title=directory-memory::/mu);
  });

  test("sarif names the program and the place", async () => {
    expect(JSON.parse(await told("sarif"))).toMatchObject({
      version: "2.1.0",
      runs: [
        { tool: { driver: { name: "demarche" } }, results: [{ ruleId: "doubled-word", level: "warning" }] },
      ],
    });
  });
});

describe("what cannot be read", () => {
  test("broken YAML is a finding with its place, in every format", async () => {
    desk.write(FACTS, "- id: a\n  text: b: c\n");
    const { code, stdout } = await desk.demarche("check", "--format", "short");
    expect(code).toBe(1);
    expect(stdout).toMatch(/^data\/facts\.yaml:2:\d+: error\[yaml-syntax\]: /u);
    const { stdout: json } = await desk.demarche("check", "--format", "json");
    expect(JSON.parse(json)).toMatchObject({ letters: 0, errors: 1 });
  });

  test("a file that is unreadable ends with 2, and is told all the same", async () => {
    symlinkSync("/dev/null", join(desk.folder, "data/more.yaml"));
    const { code, stdout } = await desk.demarche("check", "--format", "sarif");
    expect(code).toBe(2);
    expect(stdout).toContain('"executionSuccessful": false');
    expect(stdout).toContain("file-unreadable");
  });

  test("without a submission nothing can be checked", async () => {
    const { code, stdout, stderr } = await desk.demarche("-C", "data", "check");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("no submission in data");
  });
});

describe("what a submission says of the rules", () => {
  beforeEach(() => doubleWord());

  test.each([
    ["off", [], 0],
    ["warning", [`warning doubled-word ${AT} icrc`], 0],
    ["error", [`error doubled-word ${AT} icrc`], 1],
  ])("%s", async (severity, expected, code) => {
    set(`doubled-word: ${severity}`);
    expect(await found()).toEqual(expected);
    expect((await desk.demarche("check")).code).toBe(code);
  });

  test("what is off stays off with --strict", async () => {
    set("doubled-word: off");
    expect((await desk.demarche("check", "--strict")).code).toBe(0);
  });

  test.each(["icrc"])("an exception for %s lets the finding stay", async (id) => {
    set("doubled-word:", `  - {id: ${id}, reason: a quotation}`);
    expect(await found("--strict")).toEqual([]);
    expect((await desk.demarche("letter", "icrc", "--strict")).code).toBe(0);
  });

  test("an exception that nothing meets is told, unless only some letters were looked at", async () => {
    set("doubled-word:", "  - {id: ohchr, reason: a quotation}");
    const last = CLEAN[SUBMISSION]?.split("\n").length ?? 0;
    const unused = `warning unused-exception data/submission.yaml:${last + 2}`;
    expect(await found()).toEqual([`warning doubled-word ${AT} icrc`, unused]);
    for (const part of [
      ["--only", "icrc"],
      ["--date", "2021-11-23"],
      ["--lang", "en"],
    ])
      expect(await found(...part)).toEqual([`warning doubled-word ${AT} icrc`]);
    set("unused-exception: off", "doubled-word:", "  - {id: ohchr, reason: a quotation}");
    expect(await found()).toEqual([`warning doubled-word ${AT} icrc`]);
  });

  test("an error stops its letter and no other", async () => {
    set("doubled-word: error");
    const alone = await desk.demarche("letter", "icrc");
    expect([alone.code, alone.stdout, desk.letters("out")]).toEqual([1, "", []]);
    expect(alone.stderr).toContain("error[doubled-word]");
    const all = await desk.demarche("batch");
    expect(all.code).toBe(1);
    expect(all.stderr).toContain("not made, for the errors above: icrc\n");
    expect(desk.letters("out")).toEqual(["2021-11-22_ohchr_en.pdf", "2021-11-22_osce_fr.pdf"]);
  });

  test("a warning is told of a letter that is kept as of one that is made, and --strict stops it", async () => {
    for (const _ of ["made", "kept"]) {
      const { code, stderr } = await desk.demarche("batch");
      expect([code, stderr.match(/warning\[doubled-word\]/gu)?.length]).toEqual([0, 1]);
    }
    const { code, stderr } = await desk.demarche("batch", "--strict");
    expect([code, stderr.match(/error\[doubled-word\]/gu)?.length]).toEqual([1, 1]);
    expect(desk.letters("out")).not.toContain("2021-11-22_icrc_en.pdf");
  });

  test("settings that change tell another thing of letters that are kept", async () => {
    await desk.demarche("batch");
    set("doubled-word: off");
    expect((await desk.demarche("batch")).stderr).not.toContain("doubled-word");
    set("doubled-word: error");
    expect((await desk.demarche("batch")).stderr).toContain("not made, for the errors above: icrc");
  });
});

describe("doubts about addresses", () => {
  beforeEach(() =>
    desk.write(RECIPIENTS, (text) => text.replace("osce-secretary-general", "csto-secretary-general")),
  );
  const commands = [["recipients"], ["offices", "csto-secretary-general"]];

  test.each(commands)("%s --strict ends with 1, unless the rule is off", async (...words) => {
    expect((await desk.demarche(...words, "--strict")).code).toBe(1);
    set("directory-memory: off", "language-not-used: off");
    expect(await desk.demarche(...words, "--strict")).toMatchObject({ code: 0, stderr: "" });
  });

  test.each(commands)("%s ends with 1 where the rule is set to error", async (...words) => {
    expect((await desk.demarche(...words)).code).toBe(0);
    set("directory-memory: error");
    expect(await desk.demarche(...words)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("error[directory-memory]") as unknown,
    });
  });
});

describe("explain", () => {
  test("says what a code means, and lists all of them", async () => {
    const { code, stdout, stderr } = await desk.demarche("explain", "unknown-key");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^unknown-key: an error, /u);
    expect((await desk.demarche("explain")).stdout).toContain("\n  doubled-word ");
  });

  test("--json is for programs", async () => {
    const { stdout } = await desk.demarche("explain", "unknown-key", "--json");
    expect(JSON.parse(stdout)).toMatchObject({ codes: [{ code: "unknown-key" }] });
  });

  test("of a code that there is not ends with 2", async () => {
    const { code, stdout, stderr } = await desk.demarche("explain", "unknown-kye");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toBe("error: unknown code `unknown-kye`\n  = hint: did you mean `unknown-key`?\n");
  });
});

test("the help of check names every format", async () => {
  const { stdout } = await desk.demarche("check", "--help");
  for (const format of FORMATS) expect(stdout).toContain(format);
});
