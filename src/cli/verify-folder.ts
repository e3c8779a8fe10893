import { type FolderDifference, packArchive } from "../index.js";
import { describeDifference } from "../report/describe-dossier.js";
import type { World } from "../world/world.js";
import { DONE, type ExitCode, FINDINGS } from "./exit-code.js";
import { lookForFolder, MARK_OF_A_SUBMISSION } from "./open-submission.js";
import { ARCHIVE, packedFiles } from "./set/archive-set.js";
import {
  differencesIn,
  type DossierFolder,
  namesIn,
  openDossierFolder,
  readable,
} from "./set/read-folder.js";
import { rebuildSet } from "./set/rebuild-set.js";

/** Options of `demarche verify`. */
export interface VerifyOptions {
  readonly submission?: string;
  /** Whether every letter is made again and compared. */
  readonly rebuild?: boolean;
}

/** `demarche verify`: every file of a dossier is there, unchanged, and nothing else is. */
export async function verifyFolder(
  world: World,
  given: string | undefined,
  options: VerifyOptions,
): Promise<ExitCode> {
  const path = await pathOf(world, given, options.submission);
  const dossier = await openDossierFolder(world, path);
  const { shown, manifest } = dossier;
  const found = [...differencesIn(dossier), ...(await archiveDifference(world, dossier))];
  if (options.rebuild === true)
    found.push(...(await rebuildSet(world, manifest, await sourceOf(world, path, options))));
  world.stdout.write(found.map((difference) => `${describeDifference(difference)}\n`).join(""));
  const total = namesIn(dossier).length;
  const how = options.rebuild === true ? "the same when made again" : "as they were made";
  world.stderr.write(
    found.length === 0
      ? `${shown}: ${total} files, all there and ${how}\n`
      : `${shown}: not as it was made, in the ${found.length === 1 ? "way" : `${found.length} ways`} above\n`,
  );
  return found.length === 0 ? DONE : FINDINGS;
}

/** The submission that a dossier is made again of: the one that was named, else the one around the dossier. */
async function sourceOf(
  world: World,
  path: string,
  { submission }: VerifyOptions,
): Promise<{ readonly submission?: string }> {
  const around = await world.findUpwards(path, MARK_OF_A_SUBMISSION);
  const source = submission ?? around ?? undefined;
  return source === undefined ? {} : { submission: source };
}

async function pathOf(
  world: World,
  given: string | undefined,
  submission: string | undefined,
): Promise<string> {
  if (given !== undefined) return world.resolvePath(given);
  const nearest = await lookForFolder(world, submission);
  if (nearest === null)
    throw new Error("no submission here or in any folder above: name the folder to verify");
  return `${nearest}/out`;
}

/** An archive has to hold the files beside it; it is packed again, and compared. */
async function archiveDifference(world: World, dossier: DossierFolder): Promise<readonly FolderDifference[]> {
  const { folder, manifest, shown } = dossier;
  const standing = readable(`${shown}/${ARCHIVE}`, () => folder.measure(ARCHIVE));
  if (standing === null) return [];
  const digest = world.startDigest();
  const names = namesIn(dossier).map((name) => ({ name }));
  const files = packedFiles(names, (name) => readable(`${shown}/${name}`, () => folder.read(name)));
  for await (const chunk of packArchive(files, manifest.submission.date)) digest.write(chunk);
  return digest.finish() === standing.sha256 ? [] : [{ problem: "changed", name: ARCHIVE }];
}
