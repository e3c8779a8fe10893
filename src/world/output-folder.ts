import { createHash } from "node:crypto";
import {
  appendFileSync,
  closeSync,
  type Dirent,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import type { FileInMaking, FileMeasure, LockHolder, OutputFolder } from "./world.js";
import { makeFolder, temporaryName } from "./make-folder.js";

const CHUNK = 1024 * 1024;
/** What `temporaryName` gives, and the note of a lock. */
const UNFINISHED = /^\.(.+)\.([0-9]+)\.(?:tmp|lock|stale)$/u;

/** A folder on the disk that a command writes into. */
export function openOutputFolder(path: string): OutputFolder {
  const at = (name: string): string => join(path, name);
  return {
    list: () =>
      entriesOf(path)
        .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
        .toSorted(),
    read: (name) => (isFileAt(at(name)) ? new Uint8Array(readFileSync(at(name))) : null),
    measure: (name) => measureFile(at(name)),
    begin: (name) => beginFile(at(name)),
    append(name, text) {
      makeFolder(path);
      isFileAt(at(name));
      appendFileSync(at(name), text);
    },
    move(name, target) {
      const folder = dirname(at(target));
      makeFolder(folder);
      if (lstatSync(folder).isSymbolicLink()) throw notPlain(folder);
      renameSync(at(name), at(target));
    },
    remove: (name) => rmSync(at(name), { force: true }),
    unfinishedOf: (name) => UNFINISHED.exec(name)?.[1] ?? null,
    sweep(isOurs) {
      for (const { name } of entriesOf(path)) {
        const [, of = "", id = ""] = UNFINISHED.exec(name) ?? [];
        if (isOurs(of) && !isAlive(Number(id))) rmSync(at(name), { force: true });
      }
    },
    lock(name) {
      makeFolder(path);
      return lockFile(at(name));
    },
  };
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Whether a file stands there. A link, a pipe or a device is none of ours: it would lead elsewhere, or never end. */
function isFileAt(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  if (found.isFile()) return true;
  throw found.isDirectory()
    ? Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" })
    : notPlain(path);
}

function notPlain(path: string): Error {
  return Object.assign(new Error(`${path} is a link, a pipe or a device`), { code: NOT_PLAIN });
}

/** In place of the machine's codes. */
const NOT_PLAIN = "not-plain";

function measureFile(path: string): FileMeasure | null {
  if (!isFileAt(path)) return null;
  return statSync(path).size <= CHUNK ? measureWhole(path) : measureInPieces(path);
}

function measureWhole(path: string): FileMeasure {
  const bytes = readFileSync(path);
  return { sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
}

/** What may not fit into memory. */
function measureInPieces(path: string): FileMeasure {
  const file = openSync(path, "r");
  try {
    const hash = createHash("sha256");
    const chunk = new Uint8Array(CHUNK);
    let bytes = 0;
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      hash.update(chunk.subarray(0, read));
      bytes += read;
    }
    return { sha256: hash.digest("hex"), bytes };
  } finally {
    closeSync(file);
  }
}

/** Bytes go to a temporary name in the same folder; `keep` syncs and renames. */
function beginFile(path: string): FileInMaking {
  makeFolder(dirname(path));
  const temporary = temporaryName(path);
  const file = openSync(temporary, "w");
  const hash = createHash("sha256");
  let bytes = 0;
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    write(chunk) {
      hash.update(chunk);
      bytes += chunk.length;
      for (let start = 0; start < chunk.length;) start += writeSync(file, chunk, start);
    },
    finish() {
      fsyncSync(file);
      close();
      return { sha256: hash.digest("hex"), bytes };
    },
    keep: () => renameSync(temporary, path),
    drop() {
      close();
      rmSync(temporary, { force: true });
    },
  };
}

/** A lock says which process has it; one whose process is no more is taken over. */
function lockFile(path: string): LockHolder | (() => void) {
  const own = `${process.pid}.lock`;
  const note = `${path}.${own}`;
  writeFileSync(note, JSON.stringify({ process: process.pid, machine: hostname() }));
  try {
    for (;;) {
      if (tryToLink(note, path)) return () => rmSync(path, { force: true });
      const holder = readHolder(path);
      if (holder === null) continue;
      if (holder.machine !== hostname() || isAlive(holder.process)) return holder;
      // Whoever renames it first has it; the other finds no such file, or the new lock.
      const stale = `${path}.${process.pid}.stale`;
      tryToRename(path, stale);
      rmSync(stale, { force: true });
    }
  } finally {
    rmSync(note, { force: true });
  }
}

/** A link comes whole or not at all, and never in place of another file. */
function tryToLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") return false;
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS") throw error;
    return tryToWriteNew(to, readFileSync(from));
  }
}

/** For a disk without links. */
function tryToWriteNew(path: string, bytes: Uint8Array): boolean {
  try {
    writeFileSync(path, bytes, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function tryToRename(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

/** Null when the lock has gone in the meantime. */
function readHolder(path: string): LockHolder | null {
  try {
    if (!isFileAt(path)) return null;
    const { process: id, machine } = JSON.parse(readFileSync(path, "utf8")) as Partial<LockHolder>;
    return typeof id === "number" && typeof machine === "string" ? { process: id, machine } : UNKNOWN_HOLDER;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    return UNKNOWN_HOLDER;
  }
}

/** Whose lock cannot be told: no process has this number on a machine without a name. */
const UNKNOWN_HOLDER: LockHolder = { process: 0, machine: "" };

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
