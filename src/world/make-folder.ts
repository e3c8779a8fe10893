import { mkdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

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
