import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { makeFolder, temporaryName } from "./make-folder.js";

type Files = ReadonlyMap<string, string | Uint8Array>;

/** Which of the paths below a folder are taken, or lead through what is no folder, by what stands there. */
export function findTaken(folder: string, paths: readonly string[]): readonly string[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) throw Object.assign(new Error(`${folder} is not a folder`), { code: "ENOTDIR" });
  return [...new Set(paths.flatMap((path) => takenBy(folder, path) ?? []))];
}

/** A link counts as taken wherever it stands: it may lead out of the folder. */
function takenBy(folder: string, path: string): string | null {
  const taken = stepsTo(path).find((step) => {
    const found = lstatSync(join(folder, step), { throwIfNoEntry: false });
    return found !== undefined && (step === path || !found.isDirectory());
  });
  return taken ?? null;
}

/** The paths that lead to one, the outermost first and itself last. */
function stepsTo(path: string): readonly string[] {
  return path.split("/").map((_, index, all) => all.slice(0, index + 1).join("/"));
}

/**
 * Writes files below a folder, all or none, and over none: what is taken is returned, and nothing written then. They are written
 * beside their places first, on the same disk, and moved when all are whole; a folder that is not there yet comes with one move.
 */
export function placeFiles(folder: string, files: Files): readonly string[] {
  const taken = findTaken(folder, [...files.keys()]);
  if (taken.length > 0) return taken;
  const isNew = !existsSync(folder);
  const aside = temporaryName(isNew ? folder : join(folder, "init"));
  try {
    for (const [path, content] of files) writeAside(join(aside, path), content);
    if (isNew) renameSync(aside, folder);
    else moveEach(aside, folder, [...files.keys()]);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return [];
}

function writeAside(path: string, content: string | Uint8Array): void {
  makeFolder(dirname(path));
  writeFileSync(path, content, { flag: "wx", flush: true });
}

/** What was moved goes again when one cannot be. */
function moveEach(from: string, to: string, paths: readonly string[]): void {
  const made: string[] = [];
  try {
    for (const path of paths) {
      made.push(...makeFolders(to, dirname(path)));
      renameSync(join(from, path), join(to, path));
      made.push(join(to, path));
    }
  } catch (error) {
    for (const path of made.toReversed()) rmSync(path, { recursive: true, force: true });
    throw error;
  }
}

/** The folders that had to be made, the outermost first. */
function makeFolders(folder: string, path: string): readonly string[] {
  const steps = path === "." ? [] : stepsTo(path);
  const missing = steps.map((step) => join(folder, step)).filter((each) => !existsSync(each));
  for (const each of missing) mkdirSync(each);
  return missing;
}
