import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Desk, openDesk } from "./desk.js";

let desk: Desk;
beforeAll(() => {
  desk = openDesk();
});
afterAll(() => desk.clear());

/** Words that were typed, and the one that was meant. */
const MEANT: readonly (readonly [typed: string, meant: string])[] = [
  // Commands
  ["lettr icrc", "letter"],
  ["Letter icrc", "letter"],
  ["bacth", "batch"],
  ["rec", "recipients"],
  ["office", "offices"],
  ["verfy out", "verify"],
  ["complet", "completion"],
  ["help recipient", "recipients"],
  ["help lettr", "letter"],
  ["hlep letter", "help"],
  // Options
  ["letter icrc --fromat pdf", "--format"],
  ["letter icrc --language fr", "--lang"],
  ["letter icrc -format pdf", "--format"],
  ["batch --onyl icrc", "--only"],
  ["batch --exept=csto", "--except"],
  ["recipients --jsno", "--json"],
  ["--hlp", "--help"],
  ["--vesion", "--version"],
  ["letter icrc --submision .", "--submission"],
  ["letter icrc -c .", "-C"],
  // Formats, languages, shells
  ["letter icrc --format pdff", "pdf"],
  ["letter icrc --format pdf,htm", "html"],
  ["batch --format docs", "docx"],
  ["diff icrc ohchr --format htm", "html"],
  ["diff icrc ohchr --format txt", "text"],
  ["letter icrc --lang fre", "fr"],
  ["letter icrc --lang FR", "fr"],
  ["batch --lang russian", "ru"],
  ["recipients --lang eng", "en"],
  ["completion bsh", "bash"],
  ["completion zshell", "zsh"],
  // Recipients and offices
  ["letter icrd", "icrc"],
  ["letter ICRC", "icrc"],
  ["letter OHCHR", "ohchr"],
  ["letter osce", "osce-chair"],
  ["letter france", "state-france"],
  ["letter icrc:fr", "icrc"],
  ["letter security-council", "un-security-council"],
  ["batch --only icrc,ohchrr", "ohchr"],
  ["batch --except CSTO", "csto"],
  ["diff icrc ohchrr", "ohchr"],
  ["offices OHCHR", "ohchr-high-commissioner"],
  ["offices icrc-presdent", "icrc-president"],
  ["offices secretary-general", "un-secretary-general"],
];

describe("did you mean", () => {
  test.each(MEANT)("%s: %s", async (typed, meant) => {
    const { code, stdout, stderr } = await desk.demarche(...typed.split(" "));
    expect([code, stdout]).toEqual([2, ""]);
    const hints = stderr.split("\n").filter((line) => line.startsWith("  = hint: "));
    expect(hints).toEqual([`  = hint: did you mean \`${meant}\`?`]);
  });

  test.each([
    ["foo", "error: unknown command `foo`\n  = hint: `demarche --help` lists the commands\n"],
    ["help foo", "error: unknown command `foo`\n  = hint: `demarche --help` lists the commands\n"],
    ["batch -x", "error: unknown option `-x`\n  = hint: `demarche batch --help` lists the options\n"],
    ["-C", "error: `-C, --submission <folder>` has no value\n  = hint: write one behind it\n"],
    ["letter icrc --final=yes", "error: `--final` takes no value\n  = hint: write `--final` alone\n"],
    [
      "letter",
      "error: `demarche letter` needs a <recipient>\n  = hint: as in `demarche letter icrc`; `demarche letter --help` tells more\n",
    ],
    [
      "recipients foo",
      "error: `demarche recipients` takes no arguments: `foo` is too many\n  = hint: `demarche recipients --help` tells what it takes\n",
    ],
    [
      "letter a b c",
      "error: `demarche letter` takes 1 argument: `b` and `c` are too many\n  = hint: `demarche letter --help` tells what it takes\n",
    ],
    [
      "completion powershell",
      "error: unknown shell `powershell`\n  = hint: known shells: `bash`, `zsh` and `fish`\n",
    ],
    [
      "letter icrc --lang et",
      "error: the submission is not written in `et`\n  = hint: known languages: `en`, `fr`, `ru`, `es`, `hy` and `de`; `languages` in data/submission.yaml adds one\n",
    ],
    ["letter icrc --lang f_r", "error: `--lang f_r` is no language's code\n  = hint: write one such as fr\n"],
    [
      "batch --shard 3",
      "error: `--shard 3` is no part of a set\n  = hint: write which part of how many, such as 2/5\n",
    ],
    [
      "batch --shard 6/5",
      "error: `--shard 6/5` is no part of a set\n  = hint: write which part of how many, such as 2/5\n",
    ],
    ["batch --jobs 0", "error: `--jobs 0` is no number\n  = hint: write a whole number from 1 to 9999\n"],
    [
      "batch --out letter.pdf",
      "error: `--out letter.pdf` names a file\n  = hint: name a folder: letters are named by date, recipient and language\n",
    ],
  ])("%s: where nothing is near, what to do", async (typed, expected) => {
    expect(await desk.demarche(...typed.split(" "))).toEqual({ code: 2, stdout: "", stderr: expected });
  });

  test("a word with line ends and characters that act is told on one line, without them", async () => {
    const { code, stderr } = await desk.demarche("let\n\u001B[31mter");
    expect(code).toBe(2);
    expect(stderr.split("\n")).toHaveLength(3);
    expect(stderr).not.toContain("\u001B");
  });
});
