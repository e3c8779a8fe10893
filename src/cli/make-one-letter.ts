import { composeSet } from "../index.js";
import type { World } from "../world/world.js";
import { choose } from "./choose-recipients.js";
import { COULD_NOT_RUN, DONE, type ExitCode, FINDINGS } from "./exit-code.js";
import { loadPress } from "./load-press.js";
import { type CommonOptions, openSubmission } from "./open-submission.js";
import { tellFindings, tellUnusable } from "./tell-findings.js";
import { writeLetter } from "./write-letter.js";

const STANDARD_OUTPUT = "-";

/** `demarche letter`: one recipient's letter to a file or to standard output. */
export async function makeOneLetter(world: World, id: string, options: CommonOptions): Promise<ExitCode> {
  if (options.out === STANDARD_OUTPUT && world.stdout.isTerminal) {
    throw new Error("a PDF is not written to a terminal: redirect it, as in --out - > letter.pdf");
  }
  const opened = await openSubmission(world, options);
  const { sources } = opened;
  if (opened.case === null) return tellUnusable(world, opened);
  const chosen = choose(opened.case, { only: [id], except: [] });
  const concerning = opened.diagnostics.filter(
    ({ recipient }) => recipient === undefined || recipient === id,
  );
  if (chosen.faults.length > 0) {
    tellFindings(world, chosen.faults, sources);
    return COULD_NOT_RUN;
  }
  if (chosen.dropped.length > 0) {
    tellFindings(world, concerning, sources);
    return FINDINGS;
  }
  const press = await loadPress(world, opened.case, opened);
  for await (const outcome of composeSet(chosen.recipients, press)) {
    tellFindings(world, [...concerning, ...outcome.diagnostics], sources);
    if (outcome.type === "failed") {
      if (outcome.error !== undefined) throw outcome.error;
      return FINDINGS;
    }
    if (options.out === STANDARD_OUTPUT) world.stdout.write(outcome.file.bytes);
    else await writeLetter(world, opened.folder, options.out, outcome.file);
  }
  return DONE;
}
