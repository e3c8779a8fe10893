import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { ImageFiles } from "../model/picture.js";

const MAX_BYTES = 10 * 1024 * 1024;

/** The files below the folder's `data/` but its YAML and hidden ones. They are read one by one, when a letter shows them. */
export function findImages(folder: string): ImageFiles {
  const data = join(folder, "data");
  const names = entriesBelow(data)
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(data, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((name) => !/\.ya?ml$|(?:^|\/)\./iu.test(name))
    .sort();
  return { names, read: (name, most = MAX_BYTES) => readBelow(folder, name, most) };
}

function entriesBelow(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function readBelow(folder: string, name: string, most: number): ReturnType<ImageFiles["read"]> {
  try {
    const real = realpathSync(join(folder, "data", name));
    if (!real.startsWith(realpathSync(folder) + sep)) return "outside";
    const found = statSync(real);
    // A pipe or a device would never end.
    if (!found.isFile()) return "not-a-file";
    return found.size > most ? "too-large" : new Uint8Array(readFileSync(real));
  } catch {
    return "no-access";
  }
}
