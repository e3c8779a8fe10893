import { readFileSync, writeFileSync } from "node:fs";
import type { BenchLetter, Contestant } from "./contestant.js";

/** What one process tells of one contestant and one N. Times in milliseconds from the start of the process. */
export interface Measurement {
  readonly first: number;
  readonly all: number;
  /** Largest resident set, in megabytes. */
  readonly memory: number;
  readonly bytes: number;
}

const [name = "", count = "1", source = "", file] = process.argv.slice(2);

/** Nobody loads what only another needs; the letters' texts come as a file to those who read no submission. */
async function open(): Promise<Contestant> {
  if (name === "ours") return (await import("./run-ours.js")).runOurs(new URL(source), Number(count));
  const texts = JSON.parse(readFileSync(source, "utf8")) as BenchLetter[];
  if (name === "naive") return (await import("./naive.js")).naive(texts);
  if (name === "typst") return (await import("./typst.js")).typst(texts);
  throw new Error(`no contestant ${name}`);
}

const make = await open();
let first = 0;
let bytes = 0;
for (let number = 1; number <= Number(count); number += 1) {
  const made = await make(number);
  bytes += made.length;
  if (number === 1) {
    if (file !== undefined) writeFileSync(file, made);
    first = performance.now();
  }
}
const measurement: Measurement = {
  first,
  all: performance.now(),
  memory: process.resourceUsage().maxRSS / 1024,
  bytes: bytes / Number(count),
};
process.stdout.write(JSON.stringify(measurement));
