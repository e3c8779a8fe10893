import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Desk, openDesk } from "./desk.js";

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.clear());

const own = (name: string, rows: string): void => desk.write(`data/directory/${name}.yaml`, rows);

describe("offices", () => {
  test("lists every office with its holder on the day, how sure that is, and who comes next", async () => {
    const { code, stdout, stderr } = await desk.demarche("offices", "--date", "2021-11-16");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(
      /^coe-cm-chair +corroborated +until 2021-11-16 +Péter Szijjártó, Hungary; then Luigi Di Maio, Italy$/mu,
    );
    expect(stdout).toMatch(/^unsc-president +computed +until 2021-11-30 +Mexico; then Niger$/mu);
    expect(stdout).toMatch(/^osce-chair .* Ann Linde \(name remembered only\), Sweden; then/mu);
  });

  test("shows one, on the submission's date unless another is given", async () => {
    const { code, stdout } = await desk.demarche("offices", "coe-cm-chair");
    expect(code).toBe(0);
    for (const line of [
      /^ {2}kind +council-of-europe$/mu,
      /^ {2}on +2021-11-22$/mu,
      /^ {2}holder +Luigi Di Maio, Italy$/mu,
      /^ {2}term +2021-11-17 to 2022-05-19$/mu,
      /^ {2}next +Simon Coveney, Ireland, 2022-05-20 to 2022-11-08 \(verified\)$/mu,
      /^ {2}address +H\.E\. Mr Luigi Di Maio$/mu,
      /^ {2}greeting +Excellency,$/mu,
      /^ {2}status +holder verified, office corroborated, address corroborated$/mu,
      /^ {2}languages +en, fr$/mu,
      /S91 \(holder\) {2}https:/u,
    ])
      expect(stdout).toMatch(line);
  });

  test("a day before the first that is known is not told the last", async () => {
    const { stderr } = await desk.demarche("offices", "unsc-president", "--date", "2020-11-30");
    expect(stderr).toContain("warning[holder-unknown]");
    expect(stderr).not.toContain("last day known");
    const after = await desk.demarche("offices", "unsc-president", "--date", "2027-01-01");
    expect(after.stderr).toContain("warning[rotation-incomplete]");
  });

  test("--json has a schema of its own", async () => {
    const { stdout } = await desk.demarche("offices", "hrc-president", "--date", "2024-01-05", "--json");
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      date: "2024-01-05",
      offices: [
        {
          id: "hrc-president",
          kind: "un",
          holder: {
            type: "vacant",
            name: null,
            from: "2024-01-01",
            until: "2024-01-09",
            status: "corroborated",
          },
          next: { type: "held", name: "Omar Zniber", state: "Morocco" },
          address: [
            "President of the Human Rights Council",
            "Palais des Nations",
            "CH-1211 Geneva 10",
            "Switzerland",
          ],
          addressed: { name: null, state: null },
          warnings: [{ code: "office-vacant" }],
        },
      ],
    });
  });

  test("tells how an e-mail to an office is headed, and nothing where it asks for nothing", async () => {
    const { stdout } = await desk.demarche("offices", "special-procedures");
    expect(stdout).toContain("\n  subject    {urgency} – {mandate}: {subject}\n");
    expect((await desk.demarche("offices", "hcnm")).stdout).not.toContain("\n  subject");
  });

  test("works where there is no submission, on a date that is given", async () => {
    desk.write("elsewhere/file", "");
    const elsewhere = { ...desk, clear: () => undefined };
    expect((await elsewhere.demarche("-C", "elsewhere", "offices")).stderr).toContain(
      "no submission in elsewhere",
    );
    desk.clear();
    desk.write("file", "");
    expect((await desk.demarche("offices")).stderr).toContain("give one, as in --date 2021-11-22");
    expect((await desk.demarche("offices", "--date", "2021-11-22")).code).toBe(0);
  });

  test("shows the directory whatever else is wrong with the submission", async () => {
    desk.write("data/facts.yaml", "- id: [");
    const { code, stdout } = await desk.demarche("offices", "unsc-president", "--date", "2021-12-01");
    expect(code).toBe(0);
    expect(stdout).toContain("Niger");
  });

  test.each([
    [["offices", "unsc-presidnt"], "did you mean `unsc-president`?"],
    [["offices", "--date", "2021-02-30"], "there is no day 2021-02-30"],
  ])("%j cannot run: exit 2, and says so", async (words, expected) => {
    const { code, stdout, stderr } = await desk.demarche(...words);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(expected);
  });

  test("--strict fails on an office that is remembered only, or past the day of its table", async () => {
    expect((await desk.demarche("offices", "unsc-president", "--strict")).code).toBe(0);
    expect((await desk.demarche("offices", "eu-high-representative")).code).toBe(0);
    const { code, stderr } = await desk.demarche("offices", "eu-high-representative", "--strict");
    expect(code).toBe(1);
    expect(stderr).toContain("error[directory-memory]");
    const late = await desk.demarche("offices", "icrc-president", "--date", "2026-02-06", "--strict");
    expect(late.code).toBe(1);
    expect(late.stderr).toContain("error[directory-unverified]");
    expect(late.stderr).toContain("2026-02-05");
    expect((await desk.demarche("offices", "icrc-president", "--date", "2026-02-05", "--strict")).code).toBe(
      0,
    );
  });

  test("a row of the user's own corrects ours, and a fault in it is told at its place", async () => {
    const row = (until: string): string =>
      `- {id: november, office: unsc-president, from: 2021-11-01, until: ${until}, state: mexico, name: X Y, status: verified, sources: [seen]}\n`;
    own("holders", row("2021-11-30"));
    expect((await desk.demarche("offices", "unsc-president")).stdout).toMatch(/^ {2}address +H\.E\. X Y$/mu);
    expect((await desk.demarche("letter", "un-security-council", "--format", "pages")).stdout).toMatch(
      /inside-address .* H\.E\. X Y\n.*Permanent Representative of Mexico\n.*President of the Security Council/u,
    );
    own("holders", row("2021-10-30"));
    const { code, stderr } = await desk.demarche("offices");
    expect(code).toBe(1);
    expect(stderr).toMatch(/error\[terms-inverted\].*\n +--> data\/directory\/holders\.yaml:1:67\n/u);
  });

  test("a form of address that no language has is told where it is written", async () => {
    own(
      "offices",
      "- {id: mine, kind: state, body: {en: Body}, title: {en: Chief}, vocative: {en: Chief}, form: excelency, address: csto, status: verified, sources: [seen]}\n",
    );
    const { code, stderr } = await desk.demarche("offices", "mine");
    expect(code).toBe(1);
    expect(stderr).toContain("there is no form of address `excelency`");
    expect(stderr).toContain("did you mean `excellency`?");
  });
});

describe("recipients", () => {
  test.each([
    ["2021-11-16", /^coe-committee-of-ministers .*\(Péter Szijjártó, Hungary\)$/mu],
    ["2021-11-17", /^coe-committee-of-ministers .*\(Luigi Di Maio, Italy\)$/mu],
    ["2021-11-17", /^un-security-council .*\(Mexico\)$/mu],
    ["2021-11-17", /^osce-chair .*Chairperson-in-Office \(Sweden\)$/mu],
    ["2024-01-05", /^un-human-rights-council .*\(vacant\)$/mu],
    ["2021-11-17", /^csto +ru .*\(holder has no name in this language\)$/mu],
    ["2021-01-20", /^un-human-rights-council .*\(holder not sure\)$/mu],
    ["2027-06-01", /^osce-chair .*\(not known\)$/mu],
  ])("on %s show %s", async (date, line) => {
    const { code, stdout } = await desk.demarche("recipients", "--date", date);
    expect([code, stdout.trimEnd().split("\n").length]).toEqual([0, 25]);
    expect(stdout).toMatch(line);
  });

  test("--long shows languages, channels and limits, the letter's own in place of the office's", async () => {
    own(
      "channels",
      "- {id: icrc-president, limits: {pages: 9, words: 5000, megabytes: 1}, status: verified, sources: [seen]}\n",
    );
    desk.write("data/recipients.yaml", (text) =>
      text.replace("office: icrc-president", "office: icrc-president\n  limits: {pages: 5}"),
    );
    const { stdout } = await desk.demarche("recipients", "--long");
    expect(stdout).toMatch(/^osce-chair {2}en[^]*?^ {2}languages +en, fr, de, it, ru, es$/mu);
    expect(stdout).toMatch(/^ {2}send by +post, e-mail info@osce\.org$/mu);
    expect(stdout).toMatch(/^icrc {2}en[^]*?^ {2}at most +5000 words, 5 pages, 1 megabyte$/mu);
  });

  test("--strict tells every doubt, and ends with 1", async () => {
    const { code, stdout, stderr } = await desk.demarche("recipients", "--strict");
    expect([code, stdout.trimEnd().split("\n").length]).toEqual([1, 25]);
    expect(stderr).toContain("error[directory-memory]");
  });
});

describe("--strict", () => {
  test("a letter without a warning is written; one with a warning is not: exit 1", async () => {
    expect((await desk.demarche("letter", "icrc", "--strict")).code).toBe(0);
    const lax = await desk.demarche("letter", "state-france");
    expect([lax.code, lax.stderr.includes("warning[directory-memory]")]).toEqual([0, true]);
    const { code, stdout, stderr } = await desk.demarche(
      "letter",
      "state-france",
      "--strict",
      "--out",
      "strict",
    );
    expect([code, stdout, desk.list("strict")]).toEqual([1, "", []]);
    expect(stderr).toContain("error[directory-memory]");
    expect((await desk.demarche("letter", "csto", "--lang", "en", "--strict")).stderr).toContain(
      "error[language-not-used]",
    );
    expect((await desk.demarche("letter", "state-france", "--strict", "--format", "pages")).stdout).toBe("");
  });

  test("a set leaves out the letters with a warning, and writes the others: exit 1", async () => {
    const { code, stderr } = await desk.demarche("batch", "--strict", "--only", "icrc,state-france,csto");
    expect(code).toBe(1);
    expect(desk.letters("out")).toEqual(["2021-11-22_icrc_en.pdf"]);
    expect(stderr).toMatch(/not made, for the errors above: (?:csto, state-france|state-france, csto)/u);
  });
});

describe("limits", () => {
  test("a letter over its office's limit is not made, and the figure is told at the recipient, with the limit's place", async () => {
    own("channels", "- {id: icrc-president, limits: {pages: 1}, status: verified, sources: [their site]}\n");
    const { code, stderr } = await desk.demarche("letter", "icrc");
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /error\[over-limit\]: the letter to `icrc-president` has [2-9] pages, over the limit of 1 page \(their site\)/u,
    );
    expect(stderr).toMatch(/^ *--> data\/recipients\.yaml:/mu);
    expect(stderr).toContain("the limit is in data/directory/channels.yaml, line 1");
    expect(desk.list("out")).toEqual([]);
  });

  test("words, size and format are limits like any other", async () => {
    const limited = async (limits: string): Promise<string> => {
      own("channels", `- {id: icrc-president, ${limits}, status: verified, sources: [a guide]}\n`);
      return (await desk.demarche("letter", "icrc")).stderr;
    };
    expect(await limited("limits: {words: 10}")).toContain("words, over the limit of 10 words");
    expect(await limited("formats: [docx]")).toContain("does not accept the format `pdf`");
    expect(await limited("limits: {megabytes: 1}")).not.toMatch(/error|warning/u);
  });

  test("a Word file has the limits of an office that takes Word, and elsewhere none: it is a draft there", async () => {
    const limited = async (limits: string): Promise<string> => {
      own("channels", `- {id: icrc-president, ${limits}, status: verified, sources: [a guide]}\n`);
      return (await desk.demarche("letter", "icrc", "--format", "docx")).stderr;
    };
    expect(await limited("formats: [docx]")).not.toContain("error");
    expect(await limited("formats: [pdf]")).not.toContain("error");
    expect(await limited("formats: [docx], limits: {words: 10}")).toContain(
      "words, over the limit of 10 words",
    );
  });
});

test("a language that one letter has begun is no matter of the other letters", async () => {
  const spanish = readFileSync(new URL("../../data/languages/es.yaml", import.meta.url), "utf8");
  desk.write("data/languages/it.yaml", spanish.replace(/^code: es$/mu, "code: it"));
  desk.write("data/submission.yaml", (text) => text.replace("languages: [en,", "languages: [en, it,"));
  desk.write("data/recipients.yaml", (text) =>
    text.replace(/(- id: icrc\n[^]*?\n {2}subject:\n)/u, "$1    it: Un oggetto\n"),
  );
  const begun = await desk.demarche("check", "--only", "icrc", "--format", "short");
  expect(begun.stdout).toContain("[missing-translation]");
  const other = await desk.demarche("check", "--only", "csto", "--format", "short");
  expect(other.stdout).not.toContain("missing-translation");
  expect((await desk.demarche("letter", "icrc", "--strict")).stderr).toContain("error[missing-translation]");
  const made = await desk.demarche("letter", "csto", "--strict");
  expect(made.stderr).not.toContain("missing-translation");
  desk.write("data/submission.yaml", (text) =>
    text.replace("\ncheck:\n", "\ncheck:\n  missing-translation: error\n"),
  );
  expect((await desk.demarche("letter", "csto")).code).toBe(0);
  expect((await desk.demarche("letter", "icrc")).code).toBe(1);
});
