import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { composeSet, cutAhead, keepTrees, openPress, readSubmission } from "../../src/index.js";
import { fontSources, subsetterWasm } from "../press.js";
import { bundledData, bundledTemplates } from "../program-files.js";

const repository = join(import.meta.dirname, "../..");
/** Two folders below the repository, as the program's own bundle is: it finds the data and the packages from there. */
const bundle = join(repository, "dist", `bundle-${process.pid}`);
const out = mkdtempSync(join(tmpdir(), "demarche-"));

const node = (...words: string[]): string =>
  execFileSync(process.execPath, words, { cwd: repository, encoding: "utf8", stdio: "pipe" });
const demarche = (...words: string[]): string => node(join(bundle, "demarche.cjs"), ...words);
const letter = (): Uint8Array => {
  demarche("letter", "icrc", "--out", out);
  return new Uint8Array(readFileSync(join(out, "2021-11-22_icrc_en.pdf")));
};
const kept = (): string[] => readdirSync(join(bundle, "cache")).sort();

beforeAll(() => {
  node("bundle.mjs", bundle);
}, 60_000);
afterAll(() => {
  rmSync(bundle, { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
});

/** Every letter of the program's own submission, made by the modules as they are. */
async function unbundled(): Promise<Map<string, Uint8Array>> {
  const { value } = readSubmission(bundledData, bundledData);
  if (value === null) throw new Error("the bundled submission cannot be read");
  const press = await openPress({
    case: value,
    templates: bundledTemplates,
    fonts: fontSources,
    subsetter: subsetterWasm,
  });
  const letters = new Map<string, Uint8Array>();
  for await (const outcome of composeSet(value.submission.recipients, press)) {
    if (outcome.type === "made") for (const { name, bytes } of outcome.files) letters.set(name, bytes);
  }
  return letters;
}

describe("the bundled program", () => {
  test("makes every letter as the modules make it, to the byte", async () => {
    demarche("batch", "--out", join(out, "set"));
    const letters = await unbundled();
    const files = readdirSync(join(out, "set")).filter((name) => /^\d{4}-/u.test(name));
    expect(files.sort()).toEqual([...letters.keys()].sort());
    for (const [name, bytes] of letters) {
      const made = new Uint8Array(readFileSync(join(out, "set", name)));
      expect(Buffer.compare(made, bytes), name).toBe(0);
    }
  });

  test("makes a set in three threads as in one, to the byte", () => {
    const ids = "icrc,ohchr,csto,osce-chair,armenia-prime-minister";
    for (const jobs of ["1", "3"])
      demarche("batch", "--only", ids, "--jobs", jobs, "--out", join(out, `jobs-${jobs}`));
    const names = readdirSync(join(out, "jobs-1")).sort();
    expect(names.filter((name) => /^\d{4}-.*\.pdf$/u.test(name))).toHaveLength(5);
    expect(readdirSync(join(out, "jobs-3")).sort()).toEqual(names);
    for (const name of names) {
      const [one, three] = ["jobs-1", "jobs-3"].map((folder) => readFileSync(join(out, folder, name)));
      expect(three?.equals(one ?? Buffer.of()), name).toBe(true);
    }
  });

  test("tells what a command finds wrong with its words, though that is in another script", () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(bundle, "demarche.cjs"), "letter", "icrc", "--format", "pdff"],
      { cwd: repository, encoding: "utf8" },
    );
    expect([status, stderr]).toEqual([2, "error: unknown format `pdff`\n  = hint: did you mean `pdf`?\n"]);
  });

  test("completes recipients by a script of their names alone", () => {
    expect(demarche("complete", "--", "letter", "ohc")).toBe("ohchr\tohchr-high-commissioner\n");
    expect(readFileSync(join(bundle, "names.js")).length).toBeLessThan(300_000);
  });

  test("leaves out what no letter needs, and says so if it is called", () => {
    const text = readFileSync(join(bundle, "program.js"), "utf8");
    for (const name of ["fontkit", "png-js", "@noble/ciphers/aes", "zlib"]) {
      expect(text).toContain(`${name} is left out of the bundle, and was called`);
    }
    const stub = /var stub=function\(\)\{throw new Error\("fontkit[^}]*\}/u.exec(text)?.[0] ?? "";
    expect(() => new Function(`${stub}; stub();`)()).toThrow("fontkit is left out of the bundle");
  });
});

test("nothing in the bundle can open a connection: no mail is ever sent", () => {
  const texts = ["cli.js", "names.js", "program.js"].map((name) => readFileSync(join(bundle, name), "utf8"));
  const required = texts.flatMap((text) => [...text.matchAll(/require\("(?:node:)?([a-z0-9_/]+)"\)/gu)]);
  const modules = required.map(([, name = ""]) => name);
  expect(modules).toContain("fs");
  for (const name of ["net", "tls", "http", "https", "http2", "dns", "dgram"])
    expect(modules).not.toContain(name);
});

describe("what the build makes ahead", () => {
  const ahead = (name: string): string => readFileSync(join(bundle, "data", name), "utf8");

  test("is the trees of the YAML that serves every submission, and the subsets of the program's fonts", () => {
    const texts = [...bundledData].filter(([path]) => /^data\/(?:directory|languages)\//u.test(path));
    const trees = JSON.parse(keepTrees(texts)) as unknown[];
    expect(trees).toHaveLength(texts.length);
    expect(JSON.parse(ahead("trees.json"))).toEqual(expect.arrayContaining(trees));
    const own = fontSources.filter(({ key }) => !key.startsWith("arabic"));
    expect(ahead("subsets.json")).toBe(cutAhead(own, subsetterWasm));
  });
});

describe("kept bytecode", () => {
  test("is that of the build at first, of the running version and settings", () => {
    expect(
      kept().filter((file) => file.includes(process.versions.v8) && file.includes("-letter-")),
    ).toHaveLength(3);
  });

  test("changes no byte, whether it is there, missing, cut off or nonsense", () => {
    const usual = letter();
    const file = kept().find((name) => name.startsWith("program-letter-")) ?? "";
    const cache = join(bundle, "cache", file);
    truncateSync(cache, 1000);
    expect(letter()).toEqual(usual);
    writeFileSync(cache, "nonsense");
    expect(letter()).toEqual(usual);
    rmSync(cache);
    expect(letter()).toEqual(usual);
    expect(kept()).toContain(file);
  });
});
