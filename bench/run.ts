import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { benchCase, benchLetter, MODEL } from "./bench-case.js";
import { writeCaseFolder } from "./case-folder.js";
import type { Measurement } from "./measure.js";
import { root } from "./package-file.js";

const COUNTS = [1, 10, 200, 1000];
/** Runs of which the median counts. */
const RUNS = { first: 15, few: 7, many: 3 };
/** Naive pdfkit, and ours with the whole bundled submission, are measured up to here. */
const LIMIT = 200;

const folder = mkdtempSync(join(tmpdir(), "demarche-bench-"));
const measure = fileURLToPath(new URL("measure.js", import.meta.url));
const main = fileURLToPath(new URL("dist/bundle/demarche.cjs", root));
/** How much of a bare start `--help` and `--version` may cost. */
const MOST = 1.6;
/** The letter's own submission, in its language alone, as the others have it. */
const ownCase = join(folder, "case");
writeCaseFolder(ownCase, MODEL);
const source = benchCase(pathToFileURL(`${ownCase}/`), 1000);

/** Who makes the letters, and what from. "whole" reads 25 letters in six languages for the sake of one. */
const CONTESTANTS = {
  ours: { name: "ours", source: () => pathToFileURL(`${ownCase}/`).href },
  "ours, whole": { name: "ours", source: () => root.href },
  typst: { name: "typst", source: lettersFile },
  naive: { name: "naive", source: lettersFile },
};
type Label = keyof typeof CONTESTANTS;

/** The texts of the first N letters, for contestants that read no submission. */
function lettersFile(count: number): string {
  const file = join(folder, `letters-${count}.json`);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  writeFileSync(file, JSON.stringify(numbers.map((number) => benchLetter(source, number))));
  return file;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function wordsFor(label: Label, count: number): readonly string[] {
  const { name, source: sourceOf } = CONTESTANTS[label];
  return [measure, name, String(count), sourceOf(count), join(folder, `${name}.pdf`)];
}

function once(words: readonly string[]): Measurement {
  return JSON.parse(execFileSync(process.execPath, [...words], { encoding: "utf8" })) as Measurement;
}

/** Runs the contestants in turn, so that what else the machine does falls on all of them. */
function contest(count: number): Map<Label, Measurement> {
  const labels: readonly Label[] =
    count > LIMIT ? ["ours", "typst"] : ["ours", "ours, whole", "typst", "naive"];
  const entries = labels.map((label) => ({ label, words: wordsFor(label, count) }));
  const runs = Array.from({ length: count > 10 ? RUNS.many : RUNS.few }, () =>
    entries.map(({ words }) => once(words)),
  );
  return new Map(
    labels.map((label, index) => {
      const of = (key: keyof Measurement): number => median(runs.map((run) => run[index]?.[key] ?? 0));
      return [label, { first: of("first"), all: of("all"), memory: of("memory"), bytes: of("bytes") }];
    }),
  );
}

/** Median times of commands, run in turn, from the start of the process to its end. */
function timed(commands: readonly (readonly string[])[]): readonly number[] {
  const runs = Array.from({ length: RUNS.first }, () =>
    commands.map((words) => {
      const start = performance.now();
      execFileSync(process.execPath, [...words], { stdio: "ignore" });
      return performance.now() - start;
    }),
  );
  return commands.map((_, index) => median(runs.map((run) => run[index] ?? 0)));
}

function print(...cells: readonly (string | number)[]): void {
  const shown = cells.map((cell) => (typeof cell === "number" ? cell.toFixed(2) : cell));
  process.stdout.write(
    `${shown.map((cell, index) => (index === 0 ? cell.padEnd(17) : cell.padStart(12))).join("")}\n`,
  );
}

process.stdout.write(`Node ${process.version}; medians; every ratio within this run\n\n`);
once(wordsFor("ours", 1));
print("set", "letters/s", "ms/letter", "memory MB", "kB/letter", "x Typst", "x naive");
let naivePerLetter = 0;
for (const count of COUNTS) {
  const results = contest(count);
  const reference = results.get("typst")?.all ?? 0;
  const naiveAll = results.get("naive")?.all ?? naivePerLetter * count;
  if (count === LIMIT) naivePerLetter = naiveAll / count;
  for (const [label, { all, memory, bytes }] of results) {
    print(
      `${label} ${count}`,
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
const letter = (submission: string): readonly string[] =>
  [
    [main, "-C", submission],
    ["letter", MODEL],
    ["--out", folder],
  ].flat();
const [bare = 0, typst = 0, own = 0, whole = 0, help = 0, version = 0] = timed([
  ["-e", "0"],
  wordsFor("typst", 1),
  letter(ownCase),
  letter(fileURLToPath(root)),
  [main, "--help"],
  [main, "--version"],
]);
print("", "ms", "x Typst", "x bare node");
print("node -e 0", bare, bare / typst, 1);
print("Typst", typst, 1, typst / bare);
print("demarche", own, own / typst, own / bare);
print("demarche, whole", whole, whole / typst, whole / bare);
print("--help", help, help / typst, help / bare);
print("--version", version, version / typst, version / bare);
const dearest = Math.max(help, version) / bare;
process.stdout.write(
  `asking costs ${dearest.toFixed(2)} x bare node: ${dearest <= MOST ? "within" : "BEYOND"} ${MOST}\n`,
);
if (dearest > MOST) process.exitCode = 1;
rmSync(folder, { recursive: true, force: true });
