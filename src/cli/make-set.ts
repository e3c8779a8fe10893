import { asErrors, type Diagnostic, hasErrors, refuseFinal } from "../index.js";
import type { World } from "../world/world.js";
import { chooseFormats } from "./choose-formats.js";
import { choose, type Chosen } from "./choose-recipients.js";
import { COULD_NOT_RUN, type ExitCode, FINDINGS } from "./exit-code.js";
import { findExample } from "./find-example.js";
import { loadPress } from "./load-press.js";
import { openSubmission } from "./open-submission.js";
import { chooseHands } from "./set/choose-hands.js";
import { type ChooseMaker, makeOnShelf } from "./set/make-on-shelf.js";
import type { Part, SetOptions } from "./set/ready-set.js";
import { lockFolder, openShelf } from "./shelf/open-shelf.js";
import { tellFindings, tellUnusable } from "./tell-findings.js";
import { outputFolder } from "./write-files.js";

/** `demarche batch`: every chosen recipient's letter. One that fails is told and keeps no other from being written. */
export async function makeSet(
  world: World,
  options: SetOptions,
  chooseMaker: ChooseMaker = chooseHands,
): Promise<ExitCode> {
  const formats = chooseFormats(options.format);
  if (options.out === "-") throw new Error("a set does not go to standard output: name a folder");
  const opened = await openSubmission(world, options);
  if (opened.case === null) return tellUnusable(world, opened);
  const all = choose(opened.case, options);
  if (all.faults.length > 0) {
    tellFindings(world, all.faults, opened.sources);
    return COULD_NOT_RUN;
  }
  if (all.recipients.length + all.dropped.length === 0) throw new Error("no recipient is left to write to");
  const chosen = options.shard === undefined ? all : partOf(all, options.shard);
  if (all.recipients.length === 0) return tellUnusable(world, opened);
  const press = await loadPress(world, opened.case, opened);
  const leftOut = new Set(all.leftOut);
  const standing = await findExample(world, opened.case, {
    finality: opened.finality,
    isAsked: (id) => !leftOut.has(id),
  });
  const example = options.strict === true ? asErrors(standing) : standing;
  const diagnostics = [...opened.diagnostics, ...example];
  const refused = refuseFinal(chosen.recipients, press);
  const kept = leaveOut(chosen, example);
  const isEmptied = kept.recipients.length === 0 && chosen.recipients.length > 0;
  const isStopped = hasErrors(opened.finality === "final" ? example : ofAll(example));
  if (refused.length > 0 || isStopped || isEmptied) {
    tellFindings(world, [...diagnostics, ...refused], opened.sources);
    return FINDINGS;
  }
  const path = outputFolder(world, opened.folder, options.out);
  const unlock = await lockFolder(world, path);
  try {
    const shelf = await openShelf(world, path, options.force === true);
    const set = {
      opened: { ...opened, diagnostics },
      case: opened.case,
      press,
      chosen: kept,
      formats,
      options,
    };
    return await makeOnShelf(world, shelf, set, chooseMaker);
  } finally {
    unlock();
  }
}

/** Every so many-th recipient, by its place in the choice: the same on every machine. */
function partOf(chosen: Chosen, { number, of }: Part): Chosen {
  return { ...chosen, recipients: chosen.recipients.filter((_, index) => index % of === number - 1) };
}

function ofAll(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ recipient }) => recipient === undefined);
}

/** The choice with the recipients that an error concerns among those whose rows have faults. */
function leaveOut(chosen: Chosen, diagnostics: readonly Diagnostic[]): Chosen {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const faulty = new Set(errors.map(({ recipient }) => recipient));
  const stopped = chosen.recipients.filter(({ id }) => faulty.has(id)).map(({ id }) => id);
  return {
    ...chosen,
    recipients: chosen.recipients.filter(({ id }) => !faulty.has(id)),
    dropped: [...chosen.dropped, ...stopped],
  };
}
