import type { LetterFile } from "../index.js";
import type { World } from "../world/world.js";
import { openShelf } from "./shelf/open-shelf.js";
import { putFiles } from "./shelf/put-files.js";

/** Where files that were made together are written. */
export interface FilePlace {
  /** Absolute path. */
  readonly folder: string;
  /** What they are, for the folder's ledger. */
  readonly made: string;
  /** Whether files may be replaced that were changed since they were made. */
  readonly force: boolean;
}

/** Writes files into a folder; prints their paths. */
export async function writeFiles(
  world: World,
  files: readonly Pick<LetterFile, "name" | "bytes">[],
  { folder, made, force }: FilePlace,
): Promise<void> {
  const shelf = await openShelf(world, folder, force);
  putFiles(shelf, { made, inputs: null, entry: null, told: null }, files);
  world.stdout.write(files.map(({ name }) => `${shelf.shown}/${name}\n`).join(""));
}

/** Absolute path of the folder that letters are written into. */
export function outputFolder(world: World, submissionFolder: string, out: string | undefined): string {
  return out === undefined ? `${submissionFolder}/out` : world.resolvePath(out);
}
