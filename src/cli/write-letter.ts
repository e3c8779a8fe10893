import { fileStemOf, type LetterFile, type Recipient } from "../index.js";
import type { World } from "../world/world.js";
import { openShelf } from "./shelf/open-shelf.js";
import { putFiles } from "./shelf/put-files.js";

/** Where a letter is written. */
export interface LetterPlace {
  /** Absolute path. */
  readonly folder: string;
  readonly date: string;
  /** Whether files may be replaced that were changed since they were made. */
  readonly force: boolean;
}

/** Writes one letter's files into a folder; prints their paths. */
export async function writeLetter(
  world: World,
  recipient: Recipient,
  files: readonly LetterFile[],
  { folder, date, force }: LetterPlace,
): Promise<void> {
  const shelf = await openShelf(world, folder, force);
  putFiles(shelf, { made: fileStemOf(recipient, date), inputs: null, entry: null }, files);
  world.stdout.write(files.map(({ name }) => `${shelf.shown}/${name}\n`).join(""));
}

/** Absolute path of the folder that letters are written into. */
export function outputFolder(world: World, submissionFolder: string, out: string | undefined): string {
  return out === undefined ? `${submissionFolder}/out` : world.resolvePath(out);
}
