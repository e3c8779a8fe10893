import { asErrors, checkCase, checkLetters, type Diagnostic, hasErrors, placeInData } from "../index.js";
import type { FindingFormat } from "../report/finding-formats.js";
import { reportFindings } from "../report/report-findings.js";
import type { World } from "../world/world.js";
import { choose, type Choice } from "./choose-recipients.js";
import { COULD_NOT_RUN, DONE, type ExitCode, FINDINGS } from "./exit-code.js";
import { loadPress } from "./load-press.js";
import { type CommonOptions, type OpenSubmission, openSubmission } from "./open-submission.js";
import { tellFindings, usesColour } from "./tell-findings.js";

/** Options of `demarche check`. */
export interface CheckOptions extends CommonOptions, Choice {
  readonly format: FindingFormat;
}

/** `demarche check`: every finding, nothing written. Findings are what it was asked for: they go to standard output. */
export async function checkSubmission(world: World, options: CheckOptions): Promise<ExitCode> {
  const { format } = options;
  const opened = await openSubmission(world, { ...options, strict: false });
  const chosen = opened.case === null ? null : choose(opened.case, options);
  if (chosen !== null && chosen.faults.length > 0) {
    tellFindings(world, chosen.faults, opened.sources);
    return COULD_NOT_RUN;
  }
  const found = [...opened.diagnostics, ...(await findInLetters(world, opened, options))];
  const told = options.strict === true ? asErrors(found) : found;
  const placed = told.flatMap((diagnostic) => placeInData(diagnostic, opened.sources));
  const colour = usesColour(world, world.stdout);
  world.stdout.write(reportFindings(placed, opened.sources, { format, colour }));
  if (opened.case === null && found.some(({ code }) => code === "file-unreadable")) return COULD_NOT_RUN;
  return hasErrors(told) ? FINDINGS : DONE;
}

async function findInLetters(
  world: World,
  opened: OpenSubmission,
  options: CheckOptions,
): Promise<readonly Diagnostic[]> {
  if (opened.case === null) return [];
  const { recipients, dropped, leftOut } = choose(opened.case, options);
  const press = await loadPress(world, opened.case, opened);
  const found = await checkLetters(recipients, dropped, press);
  const isWhole = leftOut.length === 0 && options.date === undefined && options.lang === undefined;
  return isWhole ? [...found, ...checkCase(press)] : found;
}
