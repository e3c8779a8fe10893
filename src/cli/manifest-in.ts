import { type Manifest, MANIFEST, MANIFEST_VERSION, readManifest } from "../index.js";
import { describeManifestFault } from "../report/describe-dossier.js";
import { describeReadFailure } from "../report/describe-failure.js";
import type { OutputFolder } from "../world/world.js";

/** The manifest of the dossier in a folder; why there is none to be read is thrown as an `Error` with its sentence. */
export function manifestIn(folder: OutputFolder, shown: string): Manifest {
  const bytes = readable(`${shown}/${MANIFEST}`, () => folder.read(MANIFEST));
  if (bytes === null) throw new Error(`${shown} is no dossier: it has no ${MANIFEST}`);
  const manifest = readManifest(new TextDecoder().decode(bytes));
  if ("problem" in manifest)
    throw new Error(describeManifestFault(manifest, `${shown}/${MANIFEST}`, MANIFEST_VERSION));
  return manifest;
}

/** What reading a file gives; where the machine refuses, an `Error` with the sentence is thrown. */
export function readable<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(describeReadFailure(error, name), { cause: error });
  }
}
