import type { FileRecord } from "../../index.js";
import type { Shelf } from "./open-shelf.js";
import { isWanted, type Thing } from "./put-files.js";

/** A file that comes in pieces. */
export interface FileOnShelf {
  write(chunk: Uint8Array): void;
  /** Ends it and puts it in its place, as `putFiles` does. */
  keep(thing: Thing): FileRecord;
  /** Leaves no trace of it; without effect once it is in its place. */
  drop(): void;
}

/** Begins a file that comes in pieces. */
export function beginFile(shelf: Shelf, name: string): FileOnShelf {
  const file = shelf.attempt(name, () => shelf.folder.begin(name));
  return {
    write: (chunk) => shelf.attempt(name, () => file.write(chunk)),
    keep(thing) {
      const record = { name, ...shelf.attempt(name, () => file.finish()) };
      const isNew = isWanted(shelf, record);
      shelf.attempt("", () => shelf.ledger.record(thing, [record]));
      if (isNew) shelf.attempt(name, () => file.keep());
      else file.drop();
      return record;
    },
    drop: () => file.drop(),
  };
}
