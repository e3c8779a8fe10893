import { type DossierLetter, type Manifest, MANIFEST } from "../index.js";
import { describeDifference } from "../report/describe-dossier.js";
import type { World } from "../world/world.js";
import { type DossierFolder, openDossierFolder, readable } from "./set/read-folder.js";

/** Whether a folder holds a dossier. */
export async function holdsDossier(world: World, path: string): Promise<boolean> {
  const folder = world.resolvePath(path);
  return (await world.findUpwards(folder, MANIFEST)) === folder;
}

/** The letters of a dossier with their words; why it cannot be read is thrown as an `Error` with its sentence. */
export async function readDossier(world: World, path: string): Promise<readonly DossierLetter[]> {
  const dossier = await openDossierFolder(world, world.resolvePath(path));
  return dossier.manifest.letters.flatMap((letter) => readLetter(world, letter, dossier));
}

/** Of the formats of a letter the PDF stands for it, else the first. */
function readLetter(
  world: World,
  { recipient, language, files }: Manifest["letters"][number],
  dossier: DossierFolder,
): readonly DossierLetter[] {
  const sent = files.find(({ name }) => name.endsWith(".pdf")) ?? files[0];
  if (sent === undefined) return [];
  const words = files.find(({ name }) => name.endsWith(".txt"));
  const text = words === undefined ? null : readWords(world, words, dossier);
  return [{ recipient, language, name: sent.name, sha256: sent.sha256, text }];
}

/** Words that were changed since the dossier was made are not those of its letters. */
function readWords(
  world: World,
  { name, sha256 }: Manifest["letters"][number]["files"][number],
  { folder, shown }: DossierFolder,
): string | null {
  const where = `${shown}/${name}`;
  const bytes = readable(where, () => folder.read(name));
  if (bytes !== null && world.digest(bytes) !== sha256)
    throw new Error(describeDifference({ problem: "changed", name: where }));
  return bytes === null ? null : new TextDecoder().decode(bytes);
}
