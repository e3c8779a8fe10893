import type { LetterFile } from "../index.js";
import { describeWriteFailure } from "../report/describe-failure.js";
import type { World } from "../world/world.js";

/** Writes a letter into the folder that was asked for, or into `out/` of the submission; prints its path. */
export async function writeLetter(
  world: World,
  submissionFolder: string,
  out: string | undefined,
  file: Pick<LetterFile, "name" | "bytes">,
): Promise<void> {
  const path = `${outputFolder(world, submissionFolder, out)}/${file.name}`;
  try {
    await world.writeFile(path, file.bytes);
  } catch (error) {
    throw new Error(describeWriteFailure(error, world.displayPath(path)), { cause: error });
  }
  world.stdout.write(`${world.displayPath(path)}\n`);
}

/** Absolute path of the folder that letters are written into. */
export function outputFolder(world: World, submissionFolder: string, out: string | undefined): string {
  return out === undefined ? `${submissionFolder}/out` : world.resolvePath(out);
}
