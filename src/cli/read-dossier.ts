import {
  type DossierLetter,
  MANIFEST,
  MANIFEST_VERSION,
  type ManifestLetter,
  readManifest,
} from "../index.js";
import { describeManifestFault } from "../report/describe-dossier.js";
import { describeReadFailure } from "../report/describe-failure.js";
import type { OutputFolder, World } from "../world/world.js";

/** Whether a folder holds a dossier. */
export async function holdsDossier(world: World, path: string): Promise<boolean> {
  const folder = world.resolvePath(path);
  return (await world.findUpwards(folder, MANIFEST)) === folder;
}

/** The letters of a dossier with their words; why it cannot be read is thrown as an `Error` with its sentence. */
export async function readDossier(world: World, path: string): Promise<readonly DossierLetter[]> {
  const folder = await world.openOutput(world.resolvePath(path));
  const written = textIn(folder, path, MANIFEST);
  if (written === null) throw new Error(`no dossier in ${path}: a dossier's folder holds ${MANIFEST}`);
  const manifest = readManifest(written);
  if ("problem" in manifest)
    throw new Error(describeManifestFault(manifest, `${path}/${MANIFEST}`, MANIFEST_VERSION));
  return manifest.letters.flatMap((letter) => letterIn(folder, path, letter));
}

/** Of the formats of a letter the PDF stands for it, else the first; its words are those of the plain text, where it has that. */
function letterIn(
  folder: OutputFolder,
  path: string,
  { recipient, language, files }: ManifestLetter,
): readonly DossierLetter[] {
  const sent = files.find(({ name }) => name.endsWith(".pdf")) ?? files[0];
  if (sent === undefined) return [];
  const words = files.find(({ name }) => name.endsWith(".txt"));
  const text = words === undefined ? null : textIn(folder, path, words.name);
  return [{ recipient, language, name: sent.name, sha256: sent.sha256, text }];
}

function textIn(folder: OutputFolder, path: string, name: string): string | null {
  try {
    const bytes = folder.read(name);
    return bytes === null ? null : new TextDecoder().decode(bytes);
  } catch (error) {
    throw new Error(describeReadFailure(error, `${path}/${name}`), { cause: error });
  }
}
