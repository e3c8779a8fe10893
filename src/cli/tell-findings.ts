import { type Diagnostic, placeInData } from "../index.js";
import { reportHuman } from "../report/report-human.js";
import type { Output, World } from "../world/world.js";
import { COULD_NOT_RUN, type ExitCode, FINDINGS } from "./exit-code.js";
import type { OpenSubmission } from "./open-submission.js";

/** Prints findings to stderr, in colour for a person who wants it. */
export function tellFindings(
  world: World,
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): void {
  if (diagnostics.length === 0) return;
  const colour = usesColour(world, world.stderr);
  const placed = diagnostics.flatMap((diagnostic) => placeInData(diagnostic, sources));
  world.stderr.write(reportHuman(placed, sources, { colour }));
}

/** Whether a person reads the stream who wants colours. */
export function usesColour(world: World, { isTerminal }: Output): boolean {
  return isTerminal && world.variable("NO_COLOR") === null;
}

/** Prints why nothing can be made of a submission. */
export function tellUnusable(world: World, { diagnostics, sources }: OpenSubmission): ExitCode {
  tellFindings(world, diagnostics, sources);
  return diagnostics.some(({ code }) => code === "file-unreadable") ? COULD_NOT_RUN : FINDINGS;
}
