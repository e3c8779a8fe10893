import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { benchCase, benchLetter } from "./bench-case.js";
import type { Measurement } from "./measure.js";

const COUNTS = [1, 10, 200, 1000];
/** Runs of which the median counts. */
const RUNS = { few: 5, many: 3 };
/** Naive pdfkit is measured up to here and told per letter beyond. */
const NAIVE_LIMIT = 200;

const folder = mkdtempSync(join(tmpdir(), "demarche-bench-"));
const measure = fileURLToPath(new URL("measure.js", import.meta.url));
const main = fileURLToPath(new URL("../../../dist/bundle/demarche.cjs", import.meta.url));
const submission = fileURLToPath(new URL("../../../", import.meta.url));

/** The texts of the first N letters, for contestants that read no submission. */
function lettersFile(count: number): string {
  const file = join(folder, `letters-${count}.json`);
  const source = benchCase(count);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  writeFileSync(file, JSON.stringify(numbers.map((number) => benchLetter(source, number))));
  return file;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function once(name: string, count: number): Measurement {
  const words = [
    measure,
    name,
    String(count),
    join(folder, `letters-${count}.json`),
    join(folder, `${name}.pdf`),
  ];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" })) as Measurement;
}

/** Runs the contestants in turn, so that what else the machine does falls on all of them. */
function contest(count: number): Map<string, Measurement> {
  lettersFile(count);
  const names = count > NAIVE_LIMIT ? ["ours", "typst"] : ["ours", "typst", "naive"];
  const runs = Array.from({ length: count > 10 ? RUNS.many : RUNS.few }, () =>
    names.map((name) => once(name, count)),
  );
  return new Map(
    names.map((name, index) => {
      const of = (key: keyof Measurement): number => median(runs.map((run) => run[index]?.[key] ?? 0));
      return [name, { first: of("first"), all: of("all"), memory: of("memory"), bytes: of("bytes") }];
    }),
  );
}

function timed(words: readonly string[]): number {
  const runs = Array.from({ length: RUNS.few }, () => {
    const start = performance.now();
    execFileSync(process.execPath, [...words], { stdio: "ignore" });
    return performance.now() - start;
  });
  return median(runs);
}

function print(...cells: readonly (string | number)[]): void {
  const shown = cells.map((cell) => (typeof cell === "number" ? cell.toFixed(2) : cell));
  process.stdout.write(
    `${shown.map((cell, index) => (index === 0 ? cell.padEnd(12) : cell.padStart(12))).join("")}\n`,
  );
}

process.stdout.write(`Node ${process.version}; medians; every ratio within this run\n\n`);
print("set", "letters/s", "ms/letter", "memory MB", "kB/letter", "x Typst", "x naive");
let naivePerLetter = 0;
for (const count of COUNTS) {
  const results = contest(count);
  const reference = results.get("typst")?.all ?? 0;
  const naiveAll = results.get("naive")?.all ?? naivePerLetter * count;
  if (results.has("naive") && count === NAIVE_LIMIT) naivePerLetter = naiveAll / count;
  for (const [name, { all, memory, bytes }] of results) {
    print(
      `${name} ${count}`,
      (count * 1000) / all,
      all / count,
      memory,
      bytes / 1024,
      all / reference,
      all / naiveAll,
    );
  }
}

process.stdout.write("\nfirst letter, process start to file written; cost of asking for help\n");
const bare = timed(["-e", "0"]);
const typstFirst = timed([measure, "typst", "1", join(folder, "letters-1.json"), join(folder, "first.pdf")]);
const oursFirst = timed([main, "-C", submission, "letter", "un-security-council", "--out", folder]);
const help = timed([main, "--help"]);
print("", "ms", "x Typst", "x bare node");
print("node -e 0", bare, bare / typstFirst, 1);
print("Typst", typstFirst, 1, typstFirst / bare);
print("demarche", oursFirst, oursFirst / typstFirst, oursFirst / bare);
print("--help", help, help / typstFirst, help / bare);
rmSync(folder, { recursive: true, force: true });
