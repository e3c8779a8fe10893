import type { FileRecord, LedgerRecord } from "../../index.js";
import type { Shelf } from "./open-shelf.js";

/** The last record of a thing, where it was made of the same inputs and every file of it still stands as it was made; else null. */
export function recallFiles(shelf: Shelf, made: string, inputs: string): LedgerRecord | null {
  const found = shelf.ledger.last(made);
  if (found === null || found.inputs !== inputs) return null;
  return found.files.every((file) => stands(shelf, file)) ? found : null;
}

/** What cannot be read does not stand; whoever then puts the file is told why. */
function stands({ folder }: Shelf, { name, sha256 }: FileRecord): boolean {
  try {
    return folder.measure(name)?.sha256 === sha256;
  } catch {
    return false;
  }
}
