import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** Writes to a temporary name in the same folder, syncs and renames: an interruption leaves the old file or the new one. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  await makeFolder(folder);
  const temporary = join(folder, `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(temporary, "w");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Makes a folder and those above it. Node's own recursion never ends where the system refuses new folders (`/proc`). */
async function makeFolder(folder: string): Promise<void> {
  const made = await stat(folder).catch(ignoreMissing);
  if (made?.isDirectory()) return;
  if (made !== null) throw Object.assign(new Error(`${folder} is not a folder`), { code: "ENOTDIR" });
  await makeFolder(dirname(folder));
  await mkdir(folder);
}

function ignoreMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
