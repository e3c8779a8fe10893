import type { FileMeasure, OutputFolder } from "../../world/world.js";
import type { Shelf } from "./open-shelf.js";

/** Where files of an earlier set are moved to, so that nobody sends them by mistake. */
export const SUPERSEDED = "superseded";

/** Names of files that are not in the set. */
export interface Superseded {
  readonly moved: readonly string[];
  /** Those that were changed since they were made here: they stay, since nobody knows what for. */
  readonly changed: readonly string[];
}

/** Moves what was made in the folder and is not in the set out of the way. What was not made here is left alone. */
export function supersedeFiles(shelf: Shelf, set: ReadonlySet<string>): Superseded {
  const { folder, ledger } = shelf;
  const moved: string[] = [];
  const changed: string[] = [];
  const own = shelf.attempt("", () => folder.list()).filter((name) => ledger.names.has(name));
  for (const name of own.filter((each) => !set.has(each))) {
    const found = shelf.attempt(name, () => folder.measure(name));
    if (found === null) continue;
    if (ledger.knows(name, found.sha256)) {
      shelf.attempt(name, () => folder.move(name, freeName(folder, name, found)));
      moved.push(name);
    } else changed.push(name);
  }
  return { moved, changed };
}

/** A name that no other file has among what is superseded; a file with the same bytes may be replaced. */
function freeName(folder: OutputFolder, name: string, { sha256 }: FileMeasure): string {
  for (let number = 1; ; number += 1) {
    const target = `${SUPERSEDED}/${number === 1 ? "" : `${number}-`}${name}`;
    const standing = folder.measure(target);
    if (standing === null || standing.sha256 === sha256) return target;
  }
}
