import { type DossierLetter, readManifest } from "../index.js";
import { describeManifest } from "../report/describe-manifest.js";
import type { World } from "../world/world.js";

const MANIFEST = "manifest.json";

/** Whether a folder holds a dossier. */
export async function holdsDossier(world: World, path: string): Promise<boolean> {
  const folder = world.resolvePath(path);
  return (await world.findUpwards(folder, MANIFEST)) === folder;
}

/** The letters of a dossier with their words; why it cannot be read is thrown as an `Error` with its sentence. */
export async function readDossier(world: World, path: string): Promise<readonly DossierLetter[]> {
  const folder = world.resolvePath(path);
  if (!(await holdsDossier(world, path)))
    throw new Error(`no dossier in ${path}: a dossier's folder holds ${MANIFEST}`);
  const { texts, unreadable } = await world.readTexts(folder, ["."], MANIFEST);
  const manifest = texts.get(MANIFEST);
  if (manifest === undefined)
    throw new Error(`cannot read ${path}/${MANIFEST}: ${unreadable[0]?.reason ?? "no-access"}`);
  const letters = readManifest(manifest);
  if ("problem" in letters) throw new Error(describeManifest(letters, `${path}/${MANIFEST}`));
  const words = await wordsOf(
    world,
    folder,
    letters.flatMap(({ textName }) => textName ?? []),
  );
  return letters.map(({ textName, ...letter }) => ({
    ...letter,
    text: textName === null ? null : (words.get(textName) ?? null),
  }));
}

/** The texts by their names; one that leads out of the folder is none. */
async function wordsOf(
  world: World,
  folder: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const inside = names.filter((name) => !name.split("/").includes(".."));
  const folders = new Set(inside.map((name) => name.split("/").slice(0, -1).join("/") || "."));
  const { texts } = await world.readTexts(folder, [...folders], ".txt");
  return texts;
}
