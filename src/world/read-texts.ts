import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { FolderTexts, UnreadableFile } from "./world.js";

/** No submission's text comes near it; a file beyond it is a mistake or an attack. */
const MAX_BYTES = 5 * 1024 * 1024;

type FileText = { readonly path: string; readonly text: string } | UnreadableFile;

/** Reads the texts below some subfolders; folders that are not there hold none. */
export async function readTexts(
  folder: string,
  subfolders: readonly string[],
  ending: string,
): Promise<FolderTexts> {
  const paths = (await Promise.all(subfolders.map((subfolder) => listFiles(join(folder, subfolder))))).flat();
  const wanted = paths.filter((path) => path.endsWith(ending)).sort();
  const root = await realpath(folder);
  const files = await Promise.all(wanted.map((path) => readText(path, folder, root)));
  return {
    texts: new Map(files.flatMap((file) => ("text" in file ? [[file.path, file.text] as const] : []))),
    unreadable: files.flatMap((file) => ("reason" in file ? [file] : [])),
  };
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(ignoreMissing);
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map((entry) => join(folder, entry.name));
}

function ignoreMissing(error: NodeJS.ErrnoException): [] {
  if (error.code === "ENOENT") return [];
  throw error;
}

async function readText(path: string, folder: string, root: string): Promise<FileText> {
  const shown = relative(folder, path).split(sep).join("/");
  try {
    const real = await realpath(path);
    if (!real.startsWith(root + sep)) return { path: shown, reason: "outside" };
    const found = await stat(real);
    if (!found.isFile()) return { path: shown, reason: "not-a-file" };
    if (found.size > MAX_BYTES) return { path: shown, reason: "too-large" };
    return decode(shown, await readFile(real));
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
