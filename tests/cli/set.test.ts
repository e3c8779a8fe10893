import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Desk, openDesk } from "./desk.js";

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});
afterEach(() => desk.clear());

const ICRC = "2021-11-22_icrc_en.pdf";
const OHCHR = "2021-11-22_ohchr_en.pdf";
/** What a dossier of the two letters below holds. */
const FILES = [".demarche-ledger", ICRC, OHCHR, "SHA256SUMS", "dossier.pdf", "index.html", "manifest.json"];
const TWO = ["batch", "--only", "icrc,ohchr"];

const inOut = (name: string): string => join(desk.folder, "out", name);
/** Puts a sentence before the purpose of a recipient's letter. */
const changeText = (recipient: string): void =>
  desk.write("data/recipients.yaml", (text) => {
    const purpose = "  purpose:\n    en: |-\n";
    const at = text.indexOf(purpose, text.indexOf(`- id: ${recipient}\n`)) + purpose.length;
    return `${text.slice(0, at)}      Something Else comes first.\n${text.slice(at)}`;
  });
const bundledFile = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
/** The program's row of the Security Council's presidency, with another title in Armenian. */
const titled = (title: string): string => {
  const row =
    /^ *- id: unsc-president\n(?: +(?!- id:).*\n)+/mu.exec(bundledFile("data/directory/offices.yaml"))?.[0] ??
    "";
  return row.replace(/^ {2}/gmu, "").replace("Անվտանգության խորհրդի նախագահ\n", `${title}\n`);
};
interface ManifestFile {
  readonly name: string;
  readonly sha256: string;
}
interface ManifestView {
  readonly letters: readonly { readonly recipient: string; readonly files: readonly ManifestFile[] }[];
  readonly notMade: readonly object[];
}
const manifest = (): ManifestView => JSON.parse(readFileSync(inOut("manifest.json"), "utf8")) as ManifestView;

describe("a dossier", () => {
  test("has letters, a manifest and checksums that sha256sum accepts", async () => {
    const { code } = await desk.demarche(...TWO);
    expect(code).toBe(0);
    expect(desk.list("out")).toEqual(FILES);
    const words = ["-c", "--quiet", "--strict", "SHA256SUMS"];
    execFileSync("sha256sum", words, { cwd: join(desk.folder, "out") });
    expect(manifest().letters.map(({ recipient }) => recipient)).toEqual(["ohchr", "icrc"]);
    expect(manifest().notMade).toContainEqual({ recipient: "csto", reason: "left-out" });
  });

  test("is the same to the byte wherever and however it is made", async () => {
    await desk.demarche(...TWO);
    await desk.demarche(...TWO, "--out", "elsewhere");
    await desk.demarche("letter", "icrc", "--out", "third");
    await desk.demarche(...TWO, "--out", "third");
    for (const name of desk.list("out")) {
      expect(desk.bytes(`elsewhere/${name}`)).toEqual(desk.bytes(`out/${name}`));
      expect(desk.bytes(`third/${name}`)).toEqual(desk.bytes(`out/${name}`));
    }
  });

  test("tells recipients whose letters failed, and why others are left out", async () => {
    desk.write("data/recipients.yaml", (text) =>
      text.replace("office: icrc-president", "offcie: icrc-president"),
    );
    const { code } = await desk.demarche(...TWO);
    expect(code).toBe(1);
    expect(manifest().notMade).toContainEqual({ recipient: "icrc", reason: "failed" });
  });
});

describe("a second batch", () => {
  test("makes nothing where nothing has changed, and the text of one recipient remakes one letter", async () => {
    await desk.demarche(...TWO);
    const before = statSync(inOut(ICRC)).mtimeMs;
    const again = await desk.demarche(...TWO);
    expect([again.code, again.stdout]).toEqual([0, ""]);
    expect(again.stderr).toContain("all stood there as they would be made");
    changeText("ohchr");
    const changed = await desk.demarche(...TWO);
    expect(changed.stdout).toBe(`out/${OHCHR}\n`);
    expect(changed.stderr).toContain("1 made, 1 stood there as they would be made");
    expect(statSync(inOut(ICRC)).mtimeMs).toBe(before);
    expect((await desk.demarche("verify", "--rebuild")).code).toBe(0);
  });

  test.each([
    ["the language's file", "data/languages/en.yaml", "Yours sincerely", "Yours faithfully"],
    ["a partial", "templates/partials/ending.hbs", "How the letter", "As the letter"],
  ])("makes all letters again after a change of %s", async (_, file, before, after) => {
    await desk.demarche(...TWO);
    const bundled = readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
    desk.write(file, bundled.replace(before, after));
    const { stdout } = await desk.demarche(...TWO);
    expect(stdout).toBe(`out/${OHCHR}\nout/${ICRC}\n`);
  });

  test("makes all letters again once the last signatory has agreed", async () => {
    await desk.demarche(...TWO);
    desk.write("data/signatories.yaml", (text) =>
      text.replaceAll(/status: pending/gu, "status: agreed, on: 2021-11-20, by: the board"),
    );
    const { stdout, stderr } = await desk.demarche(...TWO, "--final");
    expect(stdout).toBe(`out/${OHCHR}\nout/${ICRC}\n`);
    expect(stderr).not.toContain("draft");
    expect((await desk.demarche("verify", "--rebuild")).code).toBe(0);
  });

  test("makes all again with --force, to the same bytes", async () => {
    await desk.demarche(...TWO);
    const before = desk.bytes(`out/${ICRC}`);
    const { stdout } = await desk.demarche(...TWO, "--force");
    expect(stdout).toBe(`out/${OHCHR}\nout/${ICRC}\n`);
    expect(desk.bytes(`out/${ICRC}`)).toEqual(before);
  });

  test("makes a letter again whose file is gone", async () => {
    await desk.demarche(...TWO);
    rmSync(inOut(ICRC));
    expect((await desk.demarche(...TWO)).stdout).toBe(`out/${ICRC}\n`);
  });

  test("tells the warnings of letters that it keeps; with --strict they are errors", async () => {
    const first = await desk.demarche("batch", "--only", "csto,icrc");
    expect(first.stderr).toContain("1 warning");
    const second = await desk.demarche("batch", "--only", "csto,icrc");
    expect(second.stderr.split("\n").filter((line) => line.startsWith("warning["))).toEqual(
      first.stderr.split("\n").filter((line) => line.startsWith("warning[")),
    );
    const strict = await desk.demarche("batch", "--only", "csto,icrc", "--strict");
    expect([strict.code, desk.letters("out")]).toEqual([1, [ICRC]]);
  });
});

describe("files in the way", () => {
  test("a file that was not made here is neither replaced nor moved, and stops no other letter", async () => {
    desk.write(`out/${ICRC}`, "somebody else's");
    desk.write("out/notes.txt", "mine");
    const { code, stdout, stderr } = await desk.demarche(...TWO, "--force");
    expect([code, stdout]).toEqual([1, `out/${OHCHR}\n`]);
    expect(stderr).toContain(`out/${ICRC} is in the way, and was not made by demarche in this folder`);
    expect(readFileSync(inOut(ICRC), "utf8")).toBe("somebody else's");
    expect(readFileSync(inOut("notes.txt"), "utf8")).toBe("mine");
  });

  test("a letter that was changed since is replaced with --force alone", async () => {
    await desk.demarche(...TWO);
    const made = desk.bytes(`out/${ICRC}`);
    appendFileSync(inOut(ICRC), "% a note");
    const { code, stderr } = await desk.demarche(...TWO);
    expect(code).toBe(1);
    const told = stderr.split("\n");
    const error = `error: out/${ICRC} was changed since it was made, and is left as it is`;
    const at = told.findIndex((line) => line.startsWith(error));
    expect(told.slice(at + 1)).toEqual([
      "not made, for the errors above: icrc",
      expect.stringMatching(/^left out, as asked: /u),
      `left as changed by hand, and not in the dossier: ${ICRC}`,
      "next: demarche verify out",
      "",
    ]);
    expect(at).toBeGreaterThan(0);
    expect(stderr).not.toContain("not in this set");
    expect((await desk.demarche("letter", "icrc")).code).toBe(2);
    expect((await desk.demarche(...TWO, "--force")).code).toBe(0);
    expect(desk.bytes(`out/${ICRC}`)).toEqual(made);
  });

  test("letters of an earlier set are moved to superseded/, a changed one stays", async () => {
    await desk.demarche("batch", "--only", "icrc,ohchr,csto");
    appendFileSync(inOut("2021-11-22_csto_ru.pdf"), "% a note");
    const { stderr } = await desk.demarche(...TWO, "--date", "2021-11-23");
    expect(desk.letters("out")).toEqual([
      "2021-11-22_csto_ru.pdf",
      "2021-11-23_icrc_en.pdf",
      "2021-11-23_ohchr_en.pdf",
    ]);
    expect(desk.list("out/superseded")).toEqual([ICRC, OHCHR]);
    expect(stderr).toContain(`moved to out/superseded: ${ICRC}, ${OHCHR}`);
    expect(stderr).toContain("but changed since made, and left: 2021-11-22_csto_ru.pdf");
  });

  test("what is superseded twice is kept twice", async () => {
    for (const [only, change] of [
      ["icrc", false],
      ["ohchr", true],
      ["icrc", false],
      ["ohchr", false],
    ] as const) {
      await desk.demarche("batch", "--only", only);
      if (change) changeText("icrc");
    }
    expect(desk.list("out/superseded")).toEqual([ICRC, OHCHR, `2-${ICRC}`].toSorted());
  });

  test("a letter that fails leaves none of an earlier set to be sent", async () => {
    await desk.demarche(...TWO);
    desk.write("data/recipients.yaml", (text) =>
      text.replace("office: icrc-president", "offcie: icrc-president"),
    );
    await desk.demarche(...TWO);
    expect(desk.letters("out")).toEqual([OHCHR]);
    expect(desk.list("out/superseded")).toEqual([ICRC]);
  });
});

describe("a dossier", () => {
  test("is bound anew once a letter that was in the way is there", async () => {
    desk.write(`out/${ICRC}`, "somebody else's");
    expect((await desk.demarche(...TWO)).code).toBe(1);
    rmSync(inOut(ICRC));
    expect((await desk.demarche(...TWO)).code).toBe(0);
    await desk.demarche(...TWO, "--out", "fresh");
    for (const name of ["dossier.pdf", "index.html", "manifest.json"])
      expect(desk.bytes(`out/${name}`)).toEqual(desk.bytes(`fresh/${name}`));
  });

  test("loses a letter that may not be replaced", async () => {
    await desk.demarche(...TWO);
    appendFileSync(inOut(ICRC), "% a note");
    expect((await desk.demarche(...TWO)).code).toBe(1);
    expect(readFileSync(inOut("index.html"), "utf8")).not.toContain(ICRC);
  });

  test("tells of drafts for others that they are not ours to send", async () => {
    const { stderr } = await desk.demarche("batch", "--only", "icrc,model-letter-secretary-general");
    expect(stderr).toContain("drafts for others, who would send them: model-letter-secretary-general");
    const [, model] = JSON.parse(readFileSync(inOut("manifest.json"), "utf8")).letters;
    expect([model.draft, model.draftedFor, model.channel]).toEqual([
      true,
      expect.stringContaining("Permanent Representative"),
      null,
    ]);
    expect(readFileSync(inOut("index.html"), "utf8")).toContain("Draft, for: ");
  });
});

describe("what a letter is made of", () => {
  test.each([
    [
      "a phrase called place",
      async (): Promise<void> => {
        desk.write(
          "data/languages/en.yaml",
          bundledFile("data/languages/en.yaml").replace("\nphrases:\n", "\nphrases:\n  place: OLD\n"),
        );
        desk.write(
          "templates/letter.hbs",
          bundledFile("templates/letter.hbs").replace("</body>", '<p>{{phrase "place"}}</p></body>'),
        );
      },
      (): void => desk.write("data/languages/en.yaml", (text) => text.replace("place: OLD", "place: NEW")),
    ],
  ])("is also %s", async (_, prepare, change) => {
    await prepare();
    await desk.demarche(...TWO);
    change();
    expect((await desk.demarche(...TWO)).stdout).toBe(`out/${OHCHR}\nout/${ICRC}\n`);
  });

  test("is also the title of an enclosed letter's office, in the language of the letter that encloses it", async () => {
    const words = ["batch", "--only", "armenia-foreign-minister"];
    desk.write("data/directory/offices.yaml", titled("ՆԱԽԱԳԱՀ"));
    const { stderr } = await desk.demarche(...words);
    expect(stderr).not.toContain("error[");
    desk.write("data/directory/offices.yaml", titled("ՂԵԿԱՎԱՐ"));
    expect((await desk.demarche(...words)).stdout).toContain("armenia-foreign-minister");
  });

  test("is told again with its findings where nothing has changed, mails included", async () => {
    const words = [...TWO, "--format", "pdf,eml"];
    const first = await desk.demarche(...words);
    const second = await desk.demarche(...words);
    expect(second.stdout).toBe("");
    const findings = (text: string): string[] =>
      text.split("\n").filter((line) => line.startsWith("warning["));
    expect(findings(second.stderr)).toEqual(findings(first.stderr));
    expect(findings(first.stderr)).not.toEqual([]);
    expect((await desk.demarche("verify", "--rebuild")).code).toBe(0);
  });
});

describe("links and pipes", () => {
  test("nothing is written or moved through them", async () => {
    desk.write("secret", "topsecret");
    for (const name of [ICRC, ".demarche-ledger", "dossier.pdf"]) {
      mkdirSync(join(desk.folder, "out"), { recursive: true });
      symlinkSync(join(desk.folder, "secret"), inOut(name));
      expect((await desk.demarche(...TWO, "--force")).code, name).not.toBe(0);
      expect(readFileSync(join(desk.folder, "secret"), "utf8")).toBe("topsecret");
      rmSync(join(desk.folder, "out"), { recursive: true });
    }
  });

  test("a lock that leads nowhere or tells nobody is told, and waited for by nobody", async () => {
    mkdirSync(join(desk.folder, "out"));
    symlinkSync("/nowhere", inOut(".demarche-lock"));
    expect((await desk.demarche(...TWO)).stderr).toContain("out is locked, by whom cannot be told");
    rmSync(inOut(".demarche-lock"));
    writeFileSync(inOut(".demarche-lock"), "null");
    expect((await desk.demarche(...TWO)).stderr).toContain("remove out/.demarche-lock if it is no more");
  });
});

describe("interruptions", () => {
  test("the letter at hand is finished, the next run goes on: exit 130", async () => {
    let hear: ((code: 130) => void) | null = null;
    let breaths = 0;
    desk.machine = {
      onInterrupt: (listener) => {
        hear = listener;
        return () => undefined;
      },
      breathe: () => {
        breaths += 1;
        if (breaths === 1) hear?.(130);
        return Promise.resolve();
      },
    };
    const { code, stderr } = await desk.demarche(...TWO);
    expect([code, desk.letters("out")]).toEqual([130, [OHCHR]]);
    expect(stderr).toContain("interrupted: 1 of 2 letters");
    expect(desk.list("out")).not.toContain("manifest.json");
    desk.machine = {};
    const { stdout } = await desk.demarche(...TWO);
    expect(stdout).toBe(`out/${ICRC}\n`);
    expect((await desk.demarche("verify")).code).toBe(0);
  });

  test("what a killed run has left unfinished is cleared, and what it has finished is its own", async () => {
    await desk.demarche(...TWO);
    // As after `kill -9` between two letters: no manifest, one record torn, one file unfinished.
    for (const name of ["manifest.json", "SHA256SUMS"]) rmSync(inOut(name));
    appendFileSync(inOut(".demarche-ledger"), '{"made":"2021-11-22_icrc_en","inp');
    writeFileSync(inOut(`.${ICRC}.99999999.tmp`), "%PDF-1.7 half");
    writeFileSync(
      inOut(".demarche-lock"),
      JSON.stringify({ process: 99_999_999, machine: (await import("node:os")).hostname() }),
    );
    changeText("icrc");
    const { code, stdout } = await desk.demarche(...TWO);
    expect([code, stdout]).toEqual([0, `out/${ICRC}\n`]);
    expect(desk.list("out")).toEqual(FILES);
  });

  test("a folder in which another batch is at work is left to it", async () => {
    mkdirSync(join(desk.folder, "out"));
    const lock = { process: process.pid, machine: (await import("node:os")).hostname() };
    writeFileSync(inOut(".demarche-lock"), JSON.stringify(lock));
    const { code, stderr } = await desk.demarche(...TWO);
    expect([code, desk.letters("out")]).toEqual([2, []]);
    expect(stderr).toContain(`another demarche is at work in out (process ${process.pid}`);
    expect(existsSync(inOut(".demarche-lock"))).toBe(true);
  });

  test("a disk that is full stops the set at once, with whole files alone: exit 2", async () => {
    const { openOutput } = (await import("../../src/world/node-world.js")).createNodeWorld();
    desk.machine = {
      openOutput: async (path) => {
        const real = await openOutput(path);
        const begin: typeof real.begin = (name) => ({
          ...real.begin(name),
          write: () => {
            throw Object.assign(new Error("no space"), { code: "ENOSPC" });
          },
        });
        return { ...real, begin: (name) => (name === ICRC ? begin(name) : real.begin(name)) };
      },
    };
    const { code, stderr } = await desk.demarche("batch", "--only", "icrc,ohchr,csto");
    expect(code).toBe(2);
    expect(stderr).toContain(`cannot write out/${ICRC}: the disk is full`);
    expect(desk.list("out")).toEqual([".demarche-ledger", OHCHR]);
  });
});

describe("parts of a set", () => {
  const asWhole = ["batch", "--only", "icrc,ohchr,csto", "--format", "pdf,txt"];
  const makeParts = async (): Promise<void> => {
    for (const number of [1, 2])
      await desk.demarche(...asWhole, "--shard", `${number}/2`, "--out", `part-${number}`);
  };

  test("are assembled to the dossier that is made in one, to the byte", async () => {
    await desk.demarche(...asWhole, "--zip");
    await makeParts();
    expect([desk.letters("part-1").length, desk.letters("part-2").length]).toEqual([4, 2]);
    expect(desk.list("part-1")).not.toContain("dossier.pdf");
    const { code, stderr } = await desk.demarche(
      "assemble",
      "part-2",
      "part-1",
      "--zip",
      "--out",
      "assembled",
    );
    expect(code).toBe(0);
    expect(stderr).toContain("3 letters");
    expect(desk.list("assembled")).toEqual(desk.list("out"));
    for (const name of desk.list("out"))
      expect(desk.bytes(`assembled/${name}`)).toEqual(desk.bytes(`out/${name}`));
    expect((await desk.demarche("verify", "assembled", "--rebuild")).code).toBe(0);
  });

  test("have to be all there, once each, as they were made and of one set", async () => {
    await makeParts();
    const told = async (...folders: string[]): Promise<string> => {
      const { code, stderr } = await desk.demarche("assemble", ...folders);
      expect(code).not.toBe(0);
      return stderr;
    };
    expect(await told("part-1")).toContain("parts are missing: 2/2");
    expect(await told("part-1", "part-1")).toContain("part 1 of 2 is there twice");
    appendFileSync(join(desk.folder, "part-2", ICRC), "%");
    expect(await told("part-1", "part-2")).toContain(`part-2: changed: ${ICRC}`);
    await desk.demarche(...asWhole, "--shard", "2/2", "--date", "2021-11-23", "--out", "other");
    expect(await told("part-1", "other")).toContain("are not parts of one set");
    await desk.demarche(...asWhole);
    expect(await told("out", "part-2")).toContain("out is no part of a set");
    expect(desk.list("out")).toContain("dossier.pdf");
  });

  test("are not assembled once the submission has other data", async () => {
    await makeParts();
    changeText("csto");
    const { code, stderr } = await desk.demarche("assemble", "part-1", "part-2");
    expect([code, desk.letters("out")]).toEqual([2, []]);
    expect(stderr).toContain("the letter csto was made of other data than the submission has");
  });

  test.each(["0/2", "3/2", "2", "1/0", "a/b"])("%s is none: exit 2", async (part) => {
    expect((await desk.demarche("batch", "--shard", part)).stderr).toContain("such as 2/5");
  });
});

describe("--zip", () => {
  test("packs every file of the dossier, and verify opens it", async () => {
    await desk.demarche(...TWO, "--zip");
    expect(desk.list("out")).toContain("dossier.zip");
    const before = desk.bytes("out/dossier.zip");
    expect((await desk.demarche("verify")).code).toBe(0);
    await desk.demarche(...TWO, "--zip");
    expect(desk.bytes("out/dossier.zip")).toEqual(before);
    appendFileSync(inOut("dossier.zip"), "x");
    expect(await desk.demarche("verify")).toMatchObject({ code: 1, stdout: "changed: dossier.zip\n" });
  });

  test("an archive of an earlier set is moved away with its letters", async () => {
    await desk.demarche(...TWO, "--zip");
    await desk.demarche("batch", "--only", "icrc");
    expect(desk.list("out")).not.toContain("dossier.zip");
    expect(desk.list("out/superseded")).toEqual([OHCHR, "dossier.zip"]);
  });
});

describe("verify", () => {
  test("tells what is missing, changed or extra: exit 1", async () => {
    await desk.demarche(...TWO);
    expect(await desk.demarche("verify")).toMatchObject({ code: 0, stdout: "" });
    appendFileSync(inOut(ICRC), "% a note");
    rmSync(inOut(OHCHR));
    desk.write("out/extra.pdf", "x");
    mkdirSync(inOut("folder"));
    const { code, stdout } = await desk.demarche("verify", "out");
    expect(code).toBe(1);
    expect(stdout).toBe(
      `changed: ${ICRC}\nmissing: ${OHCHR}\nnot of this dossier: extra.pdf\nnot of this dossier: folder/\n`,
    );
  });

  test("a manifest that was changed is told by its sum", async () => {
    await desk.demarche(...TWO);
    const text = readFileSync(inOut("manifest.json"), "utf8").replace('"pages": 2', '"pages": 3');
    writeFileSync(inOut("manifest.json"), text);
    expect((await desk.demarche("verify")).stdout).toBe("other in SHA256SUMS than here: manifest.json\n");
  });

  test("--rebuild tells letters that would be made otherwise, and of what", async () => {
    await desk.demarche(...TWO);
    changeText("icrc");
    const { code, stdout } = await desk.demarche("verify", "out", "--rebuild");
    expect([code, stdout]).toEqual([
      1,
      `changed since the letters were made of it: data/recipients.yaml\nother when made again: ${ICRC}\nother when made again: dossier.pdf\n`,
    ]);
  });

  test.each([
    ["", "no dossier in out"],
    ["{", "is no JSON"],
    ['{"schemaVersion": 2}', "is of another version"],
    ['{"schemaVersion": 1}', "is not as a manifest is made, at program"],
  ])("a folder with the manifest %j is no dossier: exit 2", async (text, expected) => {
    if (text === "") mkdirSync(join(desk.folder, "out"));
    else desk.write("out/manifest.json", text);
    const { code, stderr } = await desk.demarche("verify");
    expect([code, stderr]).toEqual([2, expect.stringContaining(expected)]);
  });

  test("names in a manifest lead nowhere else", async () => {
    await desk.demarche(...TWO);
    const text = readFileSync(inOut("manifest.json"), "utf8").replace(`"${ICRC}"`, '"../data/facts.yaml"');
    writeFileSync(inOut("manifest.json"), text);
    expect((await desk.demarche("verify")).code).toBe(2);
  });
});
