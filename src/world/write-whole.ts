import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

/** Writes to a temporary name in the same folder, syncs and renames: an interruption leaves the old file or the new one. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const folder = dirname(path);
  makeFolder(folder);
  const temporary = temporaryName(path);
  try {
    const file = openSync(temporary, "w");
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** A hidden name in the same folder, of this process alone. */
export function temporaryName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

/** Makes a folder and those above it. Node's own recursion never ends where the system refuses new folders (`/proc`). */
export function makeFolder(folder: string): void {
  const made = statSync(folder, { throwIfNoEntry: false });
  if (made?.isDirectory()) return;
  if (made !== undefined) throw Object.assign(new Error(`${folder} is not a folder`), { code: "ENOTDIR" });
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
