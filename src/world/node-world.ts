import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import type { Output, World } from "./world.js";

/** The machine that Node runs on. What asking for help does not need is loaded when it is needed. */
export function createNodeWorld(): World {
  const workingFolder = process.cwd();
  const require = createRequire(import.meta.url);
  // A reader that goes away (`demarche recipients | head`) is no fault of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") return;
    process.stderr.write(`error: cannot write to standard output: ${error.message}\n`);
    process.exitCode = 2;
  });
  // What cannot be told cannot be told: the letters are worth more than the talk.
  process.stderr.on("error", () => undefined);
  return {
    argv: process.argv,
    setExitCode(code) {
      process.exitCode ??= code;
    },
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    workingFolder,
    packageFolder: fileURLToPath(new URL("../..", import.meta.url)),
    variable: (name) => process.env[name] || null,
    resolvePath: (path) => resolve(workingFolder, path),
    displayPath(path) {
      const short = relative(workingFolder, path) || ".";
      return short.startsWith(`..${sep}..`) || short.length > path.length ? path : short;
    },
    findUpwards,
    readTexts: async (...given) => (await import("./read-texts.js")).readTexts(...given),
    findImages: async (folder) => (await import("./find-images.js")).findImages(folder),
    readPackageFile: (specifier) => readFileSync(pathInPackage(specifier, require)),
    hasPackageFile: (specifier) => findInPackages(specifier, require) !== null,
    readKept: (name) => readIfThere(new URL(`data/${name}`, import.meta.url)),
    openOutput: async (path) => (await import("./output-folder.js")).openOutputFolder(path),
    findTaken: async (...given) => (await import("./place-files.js")).findTaken(...given),
    placeFiles: async (...given) => (await import("./place-files.js")).placeFiles(...given),
    openQuestions: async () => {
      if (process.stdin.isTTY !== true || process.stderr.isTTY !== true) return null;
      return (await import("./open-questions.js")).openQuestions();
    },
    digest: (bytes) => createHash("sha256").update(bytes).digest("hex"),
    startDigest() {
      const hash = createHash("sha256");
      return { write: (chunk) => void hash.update(chunk), finish: () => hash.digest("hex") };
    },
    hashProgram: async () => (await import("./hash-program.js")).hashProgram(import.meta.url),
    elapsed: () => performance.now(),
    breathe: () => new Promise((heard) => setImmediate(heard)),
    processors: availableParallelism(),
    startThread: async (order) => (await import("./threads.js")).startThread(import.meta.url, order),
    errand: async () => (isMainThread ? null : (await import("./threads.js")).errandOf()),
    onInterrupt,
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  };
}

function readIfThere(file: URL): string | null {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** Exit codes as shells have them: 128 and the signal's number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 } as const;

function onInterrupt(listener: (exitCode: 130 | 143) => void): () => void {
  const stops = (Object.keys(SIGNALS) as (keyof typeof SIGNALS)[]).map((signal) => {
    const hear = (): void => listener(SIGNALS[signal]);
    process.once(signal, hear);
    return () => process.off(signal, hear);
  });
  return () => {
    for (const stop of stops) stop();
  };
}

async function findUpwards(folder: string, file: string): Promise<string | null> {
  if (existsSync(join(folder, file))) return folder;
  const above = dirname(folder);
  return above === folder ? null : findUpwards(above, file);
}

/** Packages that list their `exports` hide other files from `require.resolve`, so the folder is found by its node_modules. */
function findInPackages(specifier: string, require: NodeJS.Require): string | null {
  const [scope = "", name = "", ...rest] = specifier.split("/");
  const isScoped = scope.startsWith("@");
  const packageName = isScoped ? `${scope}/${name}` : scope;
  const file = isScoped ? rest : [name, ...rest];
  for (const modules of require.resolve.paths(packageName) ?? []) {
    const path = join(modules, packageName, ...file);
    if (existsSync(path)) return path;
  }
  return null;
}

function pathInPackage(specifier: string, require: NodeJS.Require): string {
  const path = findInPackages(specifier, require);
  if (path === null) throw new Error(`the package file ${specifier} is not installed`);
  return path;
}
