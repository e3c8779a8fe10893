import { CHECKSUMS, LEDGER, MANIFEST } from "../../index.js";
import { LOCK, type Shelf } from "./open-shelf.js";

/** The names that letters have, of whatever date, recipient, language and format. */
const LETTER = /^\d{4}-\d{2}-\d{2}_[a-z0-9-]+_[A-Za-z0-9-]+\.[a-z]+$/u;
/** The lock's own name without its dot, as a note of it is called. */
const OWN = new Set([MANIFEST, CHECKSUMS, LEDGER, LOCK.slice(1)]);

/** Whether a file that is unfinished under such a name was being made by this program. */
export function isOursUnfinished(name: string, others: readonly string[] = []): boolean {
  return LETTER.test(name) || OWN.has(name) || others.includes(name);
}

/** Removes what interrupted runs have left unfinished, of this set or of another. */
export function sweepShelf(shelf: Shelf, others: readonly string[]): void {
  shelf.attempt("", () =>
    shelf.folder.sweep((name) => shelf.ledger.names.has(name) || isOursUnfinished(name, others)),
  );
}
