import type { FileRecord, LedgerRecord, LetterFile } from "../../index.js";
import { describeForeignFile } from "../../report/describe-failure.js";
import type { FileInMaking } from "../../world/world.js";
import type { Shelf } from "./open-shelf.js";

/** What files are recorded as. */
export type Thing = Omit<LedgerRecord, "files">;

/**
 * Puts files in their places: all are whole under other names before the first takes its place. Throws an `Error` with its
 * sentence where a file stands in the way that was not made here, or where the machine refuses.
 */
export function putFiles(
  shelf: Shelf,
  thing: Thing,
  files: readonly Pick<LetterFile, "name" | "bytes">[],
): readonly FileRecord[] {
  const measured = files.map((file) => ({ ...file, record: recordOf(shelf, file) }));
  const wanted = measured.filter(({ record }) => isWanted(shelf, record));
  const finished: { readonly name: string; readonly file: FileInMaking }[] = [];
  try {
    for (const { name, bytes } of wanted) finished.push({ name, file: finishFile(shelf, name, bytes) });
    const records = measured.map(({ record }) => record);
    shelf.attempt("", () => shelf.ledger.record(thing, records));
    for (const { name, file } of finished) shelf.attempt(name, () => file.keep());
    return records;
  } catch (error) {
    for (const { file } of finished) file.drop();
    throw error;
  }
}

function recordOf(shelf: Shelf, { name, bytes }: Pick<LetterFile, "name" | "bytes">): FileRecord {
  return { name, sha256: shelf.digest(bytes), bytes: bytes.length };
}

/** Throws an `Error` with its sentence where one of the files would not be replaced: told before the work, not after it. */
export function refuseForeign(shelf: Shelf, names: readonly string[]): void {
  for (const name of names) {
    const found = shelf.attempt(name, () => shelf.folder.measure(name));
    if (found !== null && !mayReplace(shelf, name, found.sha256)) throw new Error(foreign(shelf, name));
  }
}

/** Whether the file has to be written: not where it stands already. */
export function isWanted(shelf: Shelf, { name, sha256 }: FileRecord): boolean {
  const found = shelf.attempt(name, () => shelf.folder.measure(name));
  if (found === null) return true;
  if (found.sha256 === sha256) return false;
  if (mayReplace(shelf, name, found.sha256)) return true;
  throw new Error(foreign(shelf, name));
}

/** What was made here may be; with force also what was changed since. */
function mayReplace({ ledger, force }: Shelf, name: string, sha256: string): boolean {
  return ledger.knows(name, sha256) || (force && ledger.names.has(name));
}

function foreign({ ledger, shown }: Shelf, name: string): string {
  return describeForeignFile(`${shown}/${name}`, ledger.names.has(name));
}

function finishFile(shelf: Shelf, name: string, bytes: Uint8Array): FileInMaking {
  return shelf.attempt(name, () => {
    const file = shelf.folder.begin(name);
    try {
      file.write(bytes);
      file.finish();
      return file;
    } catch (error) {
      file.drop();
      throw error;
    }
  });
}
