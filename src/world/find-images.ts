import { readFileSync, realpathSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { ImageFiles } from "../model/picture.js";

const MAX_BYTES = 10 * 1024 * 1024;

/** The files below the folder's `data/` but its YAML and hidden ones. They are read one by one, when a letter shows them. */
export async function findImages(folder: string): Promise<ImageFiles> {
  const data = join(folder, "data");
  const entries = await readdir(data, { recursive: true, withFileTypes: true }).catch(ignoreMissing);
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(data, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((name) => !/\.ya?ml$|(?:^|\/)\./iu.test(name))
    .sort();
  return { names, read: (name) => readBelow(folder, name) };
}

function ignoreMissing(error: NodeJS.ErrnoException): [] {
  if (error.code === "ENOENT") return [];
  throw error;
}

function readBelow(folder: string, name: string): ReturnType<ImageFiles["read"]> {
  try {
    const real = realpathSync(join(folder, "data", name));
    if (!real.startsWith(realpathSync(folder) + sep)) return "outside";
    const { size } = statSync(real);
    return size > MAX_BYTES ? "too-large" : new Uint8Array(readFileSync(real));
  } catch {
    return "no-access";
  }
}
