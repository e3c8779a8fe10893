import {
  checkFolder,
  CHECKSUMS,
  filesOf,
  type FolderDifference,
  LEDGER,
  type Manifest,
  MANIFEST,
  MANIFEST_VERSION,
  readChecksums,
  readManifest,
} from "../../index.js";
import { describeManifestFault } from "../../report/describe-dossier.js";
import { describeReadFailure } from "../../report/describe-failure.js";
import type { OutputFolder, World } from "../../world/world.js";
import { LOCK } from "../shelf/open-shelf.js";
import { isOursUnfinished } from "../shelf/sweep-shelf.js";
import { SUPERSEDED } from "../shelf/supersede-files.js";
import { ARCHIVE } from "./archive-set.js";
import { DOSSIER, REGISTER } from "./bind-set.js";

/** A folder with a dossier, or a part of one. */
export interface DossierFolder {
  /** As a person wants to read it. */
  readonly shown: string;
  readonly folder: OutputFolder;
  readonly manifest: Manifest;
}

/** The dossier in a folder, by its absolute path; an `Error` with its sentence where there is none. */
export async function openDossierFolder(world: World, path: string): Promise<DossierFolder> {
  const shown = world.displayPath(path);
  const folder = await world.openOutput(path);
  const bytes = readable(`${shown}/${MANIFEST}`, () => folder.read(MANIFEST));
  if (bytes === null) throw new Error(`no dossier in ${shown}: a dossier's folder holds ${MANIFEST}`);
  const manifest = readManifest(new TextDecoder().decode(bytes));
  if ("problem" in manifest)
    throw new Error(describeManifestFault(manifest, `${shown}/${MANIFEST}`, MANIFEST_VERSION));
  return { shown, folder, manifest };
}

/** Every difference of the folder from its manifest, but for the archive. */
export function differencesIn({ folder, manifest, shown }: DossierFolder): readonly FolderDifference[] {
  const sums = readable(`${shown}/${CHECKSUMS}`, () => folder.read(CHECKSUMS));
  return checkFolder(manifest, {
    names: folder.list().filter((name) => !isOurOwn(folder, name)),
    hashOf: (name) => readable(`${shown}/${name}`, () => folder.measure(name))?.sha256 ?? null,
    checksums: sums === null ? null : readChecksums(new TextDecoder().decode(sums)),
  });
}

/** Names of all files of a dossier, but for the archive. */
export function namesIn({ manifest }: DossierFolder): readonly string[] {
  return [...filesOf(manifest).map(({ name }) => name), MANIFEST, CHECKSUMS];
}

/** What systems leave in folders that are looked at. */
const DROPPED = [".DS_Store", "Thumbs.db", "desktop.ini"];

/** What the program keeps beside a dossier, and folders that are dossiers themselves. */
function isOurOwn(folder: OutputFolder, name: string): boolean {
  if ([LEDGER, LOCK, ARCHIVE, `${SUPERSEDED}/`, ...DROPPED].includes(name)) return true;
  const unfinished = folder.unfinishedOf(name);
  if (unfinished !== null && isOursUnfinished(unfinished, [DOSSIER, REGISTER, ARCHIVE])) return true;
  const below = name.endsWith("/") ? folder.read(`${name}${MANIFEST}`) : null;
  return below !== null && !("problem" in readManifest(new TextDecoder().decode(below)));
}

/** What can be read of a file; an `Error` with its sentence where the machine refuses. */
export function readable<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(describeReadFailure(error, name), { cause: error });
  }
}
