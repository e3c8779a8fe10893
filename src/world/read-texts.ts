import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { FolderTexts, UnreadableFile } from "./world.js";

/** No submission's text comes near it; a file beyond it is a mistake or an attack. */
const MAX_BYTES = 5 * 1024 * 1024;

type FileText = { readonly path: string; readonly text: string } | UnreadableFile;

/**
 * Reads the texts below some subfolders; folders that are not there hold none. One after the other: for a few small files that is
 * faster than to ask for all at once.
 */
export function readTexts(folder: string, subfolders: readonly string[], ending: string): FolderTexts {
  const wanted = subfolders.flatMap((subfolder) => listFiles(join(folder, subfolder), ending)).sort();
  const root = realpathSync(folder);
  const files = wanted.map((path) => readText(path, folder, root));
  return {
    texts: new Map(files.flatMap((file) => ("text" in file ? [[file.path, file.text] as const] : []))),
    unreadable: files.flatMap((file) => ("reason" in file ? [file] : [])),
  };
}

/** A folder of such a name is told of as what it is, not as a file that is missing. */
function listFiles(folder: string, ending: string): string[] {
  const named = entriesOf(folder).filter(({ name }) => name.endsWith(ending));
  return named.map(({ name }) => join(folder, name));
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    // Where a file stands in place of the folder, there are no texts in it either.
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return [];
    throw error;
  }
}

function readText(path: string, folder: string, root: string): FileText {
  const shown = relative(folder, path).split(sep).join("/");
  try {
    const real = realpathSync(path);
    if (!real.startsWith(root + sep)) return { path: shown, reason: "outside" };
    const found = statSync(real);
    if (!found.isFile()) return { path: shown, reason: "not-a-file" };
    if (found.size > MAX_BYTES) return { path: shown, reason: "too-large" };
    return decode(shown, readFileSync(real));
  } catch {
    return { path: shown, reason: "no-access" };
  }
}

function decode(path: string, bytes: Uint8Array): FileText {
  try {
    return { path, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { path, reason: "not-utf-8" };
  }
}
