import type { Manifest } from "../index.js";
import { describeDifference } from "../report/describe-dossier.js";
import type { World } from "../world/world.js";
import { type ExitCode, FINDINGS } from "./exit-code.js";
import { makeSet } from "./make-set.js";
import type { CommonOptions } from "./open-submission.js";
import { readyMade } from "./set/ready-made.js";
import { differencesIn, type DossierFolder, openDossierFolder } from "./set/read-folder.js";

/** Options of `demarche assemble`. */
export interface AssembleOptions extends CommonOptions {
  readonly force?: boolean;
  readonly zip?: boolean;
}

/** `demarche assemble`: the parts that `batch --shard` has made become the dossier that `batch` would have made. */
export async function assembleParts(
  world: World,
  folders: readonly string[],
  options: AssembleOptions,
): Promise<ExitCode> {
  const parts = await Promise.all(
    folders.map((folder) => openDossierFolder(world, world.resolvePath(folder))),
  );
  const asked = checkParts(parts);
  const spoilt = parts.flatMap((part) =>
    differencesIn(part).map((difference) => `${part.shown}: ${describeDifference(difference)}\n`),
  );
  if (spoilt.length > 0) {
    world.stderr.write(`error: parts are not as they were made:\n${spoilt.join("")}`);
    return FINDINGS;
  }
  const { formats, final, strict, language, only, except } = asked;
  const set = { ...options, date: parts[0]?.manifest.submission.date ?? "", final, strict, only, except };
  const given = { ...set, format: formats.join(","), ...(language === null ? {} : { lang: language }) };
  return makeSet(world, given, readyMade(parts));
}

/** What all parts were asked for with; thrown as an `Error` with its sentence where they are not the parts of one set. */
function checkParts(parts: readonly DossierFolder[]): Manifest["asked"] {
  const [first] = parts;
  if (first === undefined) throw new Error("name the folders of all parts");
  const of = first.manifest.asked.part?.of;
  if (of === undefined)
    throw new Error(`${first.shown} is no part of a set: make parts with \`batch --shard 1/2\``);
  const missing = new Set(Array.from({ length: of }, (_, index) => index + 1));
  for (const { manifest, shown } of parts) {
    if (manifest.asked.part === null) throw new Error(`${shown} is no part of a set, but a whole one`);
    if (descriptionOf(manifest) !== descriptionOf(first.manifest))
      throw new Error(
        `${shown} and ${first.shown} are not parts of one set: their manifests tell other inputs`,
      );
    const number = manifest.asked.part?.number ?? 0;
    if (!missing.delete(number)) throw new Error(`part ${number} of ${of} is there twice: ${shown}`);
  }
  if (missing.size > 0)
    throw new Error(`parts are missing: ${[...missing].map((number) => `${number}/${of}`).join(", ")}`);
  return first.manifest.asked;
}

/** What the parts of a set have in common. */
function descriptionOf({ program, submission, asked, inputs }: Manifest): string {
  return JSON.stringify([program, submission, { ...asked, part: asked.part?.of ?? null }, inputs]);
}
