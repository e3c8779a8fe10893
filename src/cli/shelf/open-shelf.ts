import { describeLock, describeWriteFailure } from "../../report/describe-failure.js";
import type { OutputFolder, World } from "../../world/world.js";
import { type FolderLedger, openFolderLedger } from "./folder-ledger.js";

/** Says which process has the folder. */
export const LOCK = ".demarche-lock";

/** A folder of letters, with the ledger of what was ever made in it. Only what the ledger knows is ever replaced or moved. */
export interface Shelf {
  /** As a person wants to read it. */
  readonly shown: string;
  readonly folder: OutputFolder;
  readonly ledger: FolderLedger;
  /** Whether files that were made here and changed since may be replaced. */
  readonly force: boolean;
  digest(bytes: Uint8Array): string;
  /** Does something with a file; where the machine refuses, throws an `Error` with the sentence. */
  attempt<T>(name: string, work: () => T): T;
}

/** The shelf in a folder, by its absolute path. Nothing is made of it before the first file. */
export async function openShelf(world: World, path: string, force: boolean): Promise<Shelf> {
  const folder = await world.openOutput(path);
  const shown = world.displayPath(path);
  const attempt = <T>(name: string, work: () => T): T => {
    try {
      return work();
    } catch (error) {
      const where = name === "" ? shown : world.displayPath(`${path}/${name}`);
      throw new Error(describeWriteFailure(error, where), { cause: error });
    }
  };
  const ledger = attempt("", () => openFolderLedger(folder));
  return { shown, folder, ledger, force, attempt, digest: (bytes) => world.digest(bytes) };
}

/** Takes a folder for one command alone, until the function that it returns is called. */
export async function lockFolder(world: World, path: string): Promise<() => void> {
  const folder = await world.openOutput(path);
  const shown = world.displayPath(path);
  const lock = (): ReturnType<OutputFolder["lock"]> => {
    try {
      return folder.lock(LOCK);
    } catch (error) {
      throw new Error(describeWriteFailure(error, shown), { cause: error });
    }
  };
  const held = lock();
  if (typeof held !== "function") throw new Error(describeLock(held, shown, LOCK));
  return held;
}
