import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const repository = join(import.meta.dirname, "../../..");
const script = (shell: string): string => join(repository, "completions", `demarche.${shell}`);
const has = (shell: string): boolean => spawnSync(shell, ["-c", "true"]).status === 0;
let folder = "";

/** In the place of the program one that tells what it was asked, and answers always the same. */
const PROGRAM = `#!/bin/sh
printf '%s|' "$@" > "$ASKED"
printf 'icrc\\tICRC\\n--only=icrc,ohchr\\tOHCHR\\nicrc:fr\\t\\n'
case "$*" in *folder*) echo :folders;; esac
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "demarche-"));
  writeFileSync(join(folder, "demarche"), PROGRAM);
  chmodSync(join(folder, "demarche"), 0o755);
  mkdirSync(join(folder, "work", "made here"), { recursive: true });
  mkdirSync(join(folder, "work", "made"), { recursive: true });
  writeFileSync(join(folder, "work", "made.txt"), "");
  cpSync(script("fish"), join(folder, "demarche.fish"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function runIn(shell: string, code: string): { readonly asked: string; readonly replies: string[] } {
  const asked = join(folder, "asked");
  writeFileSync(asked, "");
  const env = { ...process.env, PATH: `${folder}:${process.env["PATH"] ?? ""}`, ASKED: asked, HOME: folder };
  const out = execFileSync(shell, ["-c", code], { cwd: join(folder, "work"), env, encoding: "utf8" });
  return {
    asked: execFileSync("cat", [asked], { encoding: "utf8" }),
    replies: out.split("\n").filter((line) => line !== ""),
  };
}

describe.runIf(has("bash"))("bash", () => {
  /** Words as bash parts them: at `=` and `:` too. */
  const complete = (line: string, ...words: readonly string[]): ReturnType<typeof runIn> =>
    runIn(
      "bash",
      `compopt() { :; }; source '${script("bash")}'
       COMP_LINE='${line}'; COMP_POINT=\${#COMP_LINE}; COMP_WORDS=(${words.map((word) => `$'${word}'`).join(" ")})
       COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _demarche; printf '%s\\n' "\${COMPREPLY[@]}"`,
    );

  test("asks with the words that stand before the cursor, the last perhaps empty", () => {
    expect(complete("demarche letter ", "demarche", "letter", "").asked).toBe(
      "complete|--quoted|--|letter||",
    );
    expect(complete("demarche  letter ic", "demarche", "letter", "ic").asked).toBe(
      "complete|--quoted|--|letter|ic|",
    );
  });

  test("takes what bash parts at = and : for one word, and gives only what bash has still to write", () => {
    const { asked, replies } = complete("demarche batch --only=ic", "demarche", "batch", "--only", "=", "ic");
    expect(asked).toBe("complete|--quoted|--|batch|--only=ic|");
    expect(replies).toContain("icrc,ohchr");
    const coloned = complete("demarche diff icrc:f", "demarche", "diff", "icrc", ":", "f");
    expect(coloned.asked).toBe("complete|--quoted|--|diff|icrc:f|");
    expect(coloned.replies).toContain("fr");
  });

  test("keeps quotation marks as typed, for the program to read", () => {
    const { asked } = complete(`demarche -C "my case" letter `, "demarche", "-C", `"my case"`, "letter", "");
    expect(asked).toBe(`complete|--quoted|--|-C|"my case"|letter||`);
  });

  test("adds folders, with spaces in their names, and no files", () => {
    const { replies } = complete("demarche folder ma", "demarche", "folder", "ma");
    expect(replies.slice(-2).sort()).toEqual(["made", "made here"]);
    expect(complete("demarche letter ma", "demarche", "letter", "ma").replies).not.toContain("made");
  });

  test("is silent where the program fails", () => {
    const { replies } = runIn(
      "bash",
      `source '${script("bash")}'; COMP_WORDS=(./nothing x); COMP_LINE='./nothing x'; COMP_POINT=11; COMP_CWORD=1; _demarche 2>&1; echo "\${#COMPREPLY[@]}"`,
    );
    expect(replies).toEqual(["0"]);
  });
});

describe.runIf(has("fish"))("fish", () => {
  const complete = (line: string): ReturnType<typeof runIn> =>
    runIn("fish", `source '${script("fish")}'; complete -C '${line}'`);

  test("asks with the words before the cursor, and shows their glosses", () => {
    const { asked, replies } = complete("demarche letter ic");
    expect(asked).toBe("complete|--|letter|ic|");
    expect(replies).toContain("icrc\tICRC");
    expect(complete("demarche letter ").asked).toBe("complete|--|letter||");
    expect(complete('demarche -C "my case" letter ').asked).toBe("complete|--|-C|my case|letter||");
  });

  test("adds folders and no files, behind = too", () => {
    expect(complete("demarche folder mad").replies.map((line) => line.split("\t")[0])).toContain("made/");
    const { replies } = complete("demarche batch --folder=mad");
    expect(replies.map((line) => line.split("\t")[0])).toContain("--folder=made/");
    expect(replies.join("\n")).not.toContain("made.txt");
  });
});

describe.runIf(has("zsh"))("zsh", () => {
  test("asks with the words before the cursor, unquoted, and offers words with their glosses", () => {
    const { asked, replies } = runIn(
      "zsh",
      `compdef() { : }; _files() { print folders }; compset() { : }
       _describe() { print -l -- $candidates }
       source '${script("zsh")}'
       words=(demarche -C "'my case'" folder ic); CURRENT=5; PREFIX=ic; _demarche`,
    );
    expect(asked).toBe("complete|--|-C|my case|folder|ic|");
    expect(replies).toEqual(["icrc:ICRC", "--only=icrc,ohchr:OHCHR", String.raw`icrc\:fr`, "folders"]);
  });

  test("is a script without faults, which registers itself where it is read", () => {
    const { replies } = runIn("zsh", `compdef() { print -- "$@" }; source '${script("zsh")}'`);
    expect(replies).toEqual(["_demarche demarche"]);
  });
});

test.each(["bash", "zsh", "fish"])("the script for %s is one of the program's files", (shell) => {
  const { files } = JSON.parse(
    execFileSync("cat", [join(repository, "package.json")], { encoding: "utf8" }),
  ) as { files: string[] };
  expect(files).toContain("completions");
  expect(execFileSync("cat", [script(shell)], { encoding: "utf8" })).toMatch(/^#/u);
});
