import { CHECKSUMS, LEDGER, type LetterFormat, MANIFEST } from "../../index.js";
import type { Shelf } from "./open-shelf.js";

/** Removes what an interrupted run has left unfinished of the files of a set. */
export function sweepShelf(
  shelf: Shelf,
  stems: readonly string[],
  formats: readonly LetterFormat[],
  others: readonly string[],
): void {
  const names = stems.flatMap((stem) => formats.map((format) => `${stem}.${format}`));
  shelf.attempt("", () => shelf.folder.sweep(new Set([...names, ...others, MANIFEST, CHECKSUMS, LEDGER])));
}
