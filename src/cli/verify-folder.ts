import { checkFolder, CHECKSUMS, filesOf, LEDGER, MANIFEST, readChecksums } from "../index.js";
import { describeDifference } from "../report/describe-dossier.js";
import type { OutputFolder, World } from "../world/world.js";
import { DONE, type ExitCode, FINDINGS } from "./exit-code.js";
import { manifestIn, readable } from "./manifest-in.js";
import { lookForFolder } from "./open-submission.js";
import { rebuildSet } from "./set/rebuild-set.js";
import { LOCK } from "./shelf/open-shelf.js";
import { SUPERSEDED } from "./shelf/supersede-files.js";

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
  const path = await folderOf(world, given, options.submission);
  const shown = world.displayPath(path);
  const folder = await world.openOutput(path);
  const manifest = manifestIn(folder, shown);
  const found = [...checkFolder(manifest, stateOf(folder, shown))];
  if (options.rebuild === true) found.push(...(await rebuildSet(world, manifest, options)));
  world.stdout.write(found.map((difference) => `${describeDifference(difference)}\n`).join(""));
  const total = filesOf(manifest).length + 2;
  world.stderr.write(
    found.length === 0
      ? `${shown}: ${total} files, all there and ${options.rebuild === true ? "the same when made again" : "as they were made"}\n`
      : `${shown}: not as it was made: ${found.length} of ${total} files, or beside them\n`,
  );
  return found.length === 0 ? DONE : FINDINGS;
}

async function folderOf(
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

function stateOf(folder: OutputFolder, shown: string): Parameters<typeof checkFolder>[1] {
  const sums = readable(`${shown}/${CHECKSUMS}`, () => folder.read(CHECKSUMS));
  return {
    names: folder.list().filter((name) => !isOurOwn(folder, name)),
    hashOf: (name) => readable(`${shown}/${name}`, () => folder.measure(name))?.sha256 ?? null,
    checksums: sums === null ? null : readChecksums(new TextDecoder().decode(sums)),
  };
}

/** What the program keeps beside a dossier, and folders that are dossiers themselves. */
function isOurOwn(folder: OutputFolder, name: string): boolean {
  if ([LEDGER, LOCK, `${SUPERSEDED}/`].includes(name)) return true;
  return name.endsWith("/") && folder.measure(`${name}${MANIFEST}`) !== null;
}
