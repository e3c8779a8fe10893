import { asErrors, checkCase, checkLetters, type Diagnostic, hasErrors, placeInData } from "../index.js";
import type { FindingFormat } from "../report/finding-formats.js";
import { reportFindings } from "../report/report-findings.js";
import type { World } from "../world/world.js";
import { choose, type Choice, type Chosen } from "./choose-recipients.js";
import { COULD_NOT_RUN, DONE, type ExitCode, FINDINGS } from "./exit-code.js";
import { findExample } from "./find-example.js";
import { loadPress } from "./load-press.js";
import { type CommonOptions, type OpenSubmission, openSubmission } from "./open-submission.js";
import { pathInRepository } from "./path-in-repository.js";
import { tellFindings, usesColour } from "./tell-findings.js";
import { VERSION } from "./version.js";

/** Options of `demarche check`. */
export interface CheckOptions extends CommonOptions, Choice {
  readonly format: FindingFormat;
}

/** What stands before the path of a file that comes with the program. */
const BUNDLED = "bundled:";

/** `demarche check`: every finding, nothing written. Findings are what it was asked for: they go to standard output. */
export async function checkSubmission(world: World, options: CheckOptions): Promise<ExitCode> {
  const { format } = options;
  const opened = await openSubmission(world, { ...options, strict: false });
  const chosen = opened.case === null ? null : choose(opened.case, options);
  if (chosen !== null && chosen.faults.length > 0) {
    tellFindings(world, chosen.faults, opened.sources);
    return COULD_NOT_RUN;
  }
  if (chosen !== null) refuseNothing(chosen, options);
  const inLetters = await findInLetters(world, opened, options, chosen);
  const leftOut = new Set(chosen?.leftOut);
  // What stands in the rows of those that are left out is no fault of the letters that were asked about.
  const found = [...opened.diagnostics, ...inLetters].filter(
    ({ recipient }) => recipient === undefined || !leftOut.has(recipient),
  );
  const told = options.strict === true ? asErrors(found) : found;
  const placed = told.flatMap((diagnostic) => placeInData(diagnostic, opened.sources));
  const isDone = opened.case !== null || found.every(({ code }) => code !== "file-unreadable");
  const report = reportFindings(placed, opened.sources, {
    format,
    colour: usesColour(world, world.stdout),
    letters: chosen?.recipients.length ?? 0,
    version: VERSION,
    isDone,
    isOwn: (file) => isOwn(file, opened),
    pathOf: pathInRepository({
      repository: world.variable("GITHUB_WORKSPACE"),
      folder: opened.folder,
      isOwn: (file) => isOwn(file, opened),
    }),
  });
  world.stdout.write(report);
  if (!isDone) return COULD_NOT_RUN;
  return hasErrors(told) ? FINDINGS : DONE;
}

/** A choice that leaves no letter would seem to find nothing wrong. */
function refuseNothing({ recipients, dropped, untranslated, leftOut }: Chosen, { lang }: CheckOptions): void {
  if (recipients.length + dropped.length > 0) return;
  if (untranslated.length > 0) throw new Error(`no letter of these has texts in ${lang}`);
  if (leftOut.length > 0) throw new Error("no recipient is left whose letter could be checked");
}

/** Whether a file is the submission's: also one that cannot be read, or is missing. */
function isOwn(file: string, { inputs }: OpenSubmission): boolean {
  return !file.startsWith(BUNDLED) && (inputs.has(file) || !inputs.has(BUNDLED + file));
}

async function findInLetters(
  world: World,
  opened: OpenSubmission,
  options: CheckOptions,
  chosen: Chosen | null,
): Promise<readonly Diagnostic[]> {
  if (opened.case === null || chosen === null) return [];
  const { recipients, dropped, leftOut } = chosen;
  const press = await loadPress(world, opened.case, opened);
  // Before the exceptions are looked at: one may be for what the example has left.
  const example = await findExample(world, opened.case, { finality: opened.finality, isAsked: () => true });
  const found = [...example, ...(await checkLetters(recipients, dropped, press))];
  const isWhole = leftOut.length === 0 && options.date === undefined && options.lang === undefined;
  return isWhole ? [...found, ...checkCase(press)] : found;
}
