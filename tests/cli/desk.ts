import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createNodeWorld } from "../../src/world/node-world.js";
import type { Output, World } from "../../src/world/world.js";
import { run } from "../../src/cli/run.js";

const repository = new URL("../..", import.meta.url).pathname;

/** A submission in a temporary folder: the real one, with files put in place of its own. */
export interface Desk {
  readonly folder: string;
  /** Writes a file; a function changes the text that is there. */
  write(file: string, text: string | ((before: string) => string)): void;
  /** Names of the files in a folder of the desk, sorted; none when it is not there. */
  list(folder: string): string[];
  /** Those of them whose names begin with a date, as letters' do. */
  letters(folder: string): string[];
  bytes(file: string): Uint8Array;
  /** Runs a command line as if called in the desk's folder. */
  demarche(...words: string[]): Promise<Ran>;
  /** What the machine does otherwise than the real one in the runs that follow. */
  machine: Partial<World>;
  clear(): void;
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const DATA = ["submission", "facts", "demands", "documents", "annexes", "signatories", "recipients"].map(
  (name) => `data/${name}.yaml`,
);

export function openDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), "demarche-"));
  const write = (file: string, text: string | ((before: string) => string)): void => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof text === "string" ? text : text(readFileSync(path, "utf8")));
  };
  for (const file of DATA) write(file, readFileSync(join(repository, file), "utf8"));
  const list = (name: string): string[] => {
    try {
      return readdirSync(join(folder, name)).sort();
    } catch {
      return [];
    }
  };
  const desk: Desk = {
    folder,
    machine: {},
    write,
    list,
    letters: (name) => list(name).filter((file) => /^\d{4}-/u.test(file)),
    bytes: (file) => new Uint8Array(readFileSync(join(folder, file))),
    demarche: (...words) => runIn(folder, words, desk.machine),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
  return desk;
}

/** One for all runs: it listens on the process's streams. */
const real = createNodeWorld();

async function runIn(folder: string, words: readonly string[], machine: Partial<World>): Promise<Ran> {
  const stdout = collect();
  const stderr = collect();
  const world: World = {
    ...real,
    argv: ["node", "demarche", ...words],
    stdout: stdout.output,
    stderr: stderr.output,
    workingFolder: folder,
    packageFolder: repository,
    variable: () => null,
    resolvePath: (path) => (path.startsWith("/") ? path : join(folder, path)),
    displayPath: (path) => path.replace(`${folder}/`, ""),
    setExitCode: () => undefined,
    ...machine,
  };
  return { code: await run(world), stdout: stdout.text(), stderr: stderr.text() };
}

function collect(): { output: Output; text: () => string } {
  const chunks: (string | Uint8Array)[] = [];
  return {
    output: { isTerminal: false, write: (chunk) => void chunks.push(chunk) },
    text: () =>
      chunks
        .map((chunk) => (typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("latin1")))
        .join(""),
  };
}
