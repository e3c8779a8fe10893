import {
  type Case,
  fileStemOf,
  fingerprintLetters,
  hasErrors,
  type LetterFormat,
  type Manifest,
  type Press,
  refuseFinal,
} from "../index.js";
import type { World } from "../world/world.js";
import { chooseFormats } from "./choose-formats.js";
import { choose, type Choice, type Chosen } from "./choose-recipients.js";
import { COULD_NOT_RUN, DONE, type ExitCode, FINDINGS } from "./exit-code.js";
import { loadPress } from "./load-press.js";
import { type CommonOptions, openSubmission, type OpenSubmission } from "./open-submission.js";
import { type Binding, bindSet, DOSSIER, REGISTER } from "./set/bind-set.js";
import { fillShelf } from "./set/fill-shelf.js";
import { type Inputs, listInputs } from "./set/list-inputs.js";
import { chooseMaker } from "./set/choose-maker.js";
import { summariseSet } from "./set/summarise-set.js";
import { planLetters } from "./set/plan-letters.js";
import type { Tally } from "./set/tally.js";
import { writeSetFiles } from "./set/write-set-files.js";
import { lockFolder, openShelf, type Shelf } from "./shelf/open-shelf.js";
import { sweepShelf } from "./shelf/sweep-shelf.js";
import { type Superseded, supersedeFiles } from "./shelf/supersede-files.js";
import { tellDrafts } from "./tell-drafts.js";
import { tellFindings, tellUnusable } from "./tell-findings.js";
import { outputFolder } from "./write-files.js";

/** Options of `demarche batch`. */
export interface SetOptions extends CommonOptions, Choice {
  /** Formats, parted by commas. */
  readonly format: string;
  /** Whether letters are made that need not be, and files replaced that were changed since they were made. */
  readonly force?: boolean;
  /** How many threads make letters; as many as pay when absent. */
  readonly jobs?: number;
}

/** A set that can be made: what it is of, and what it was asked for with. */
interface ReadySet {
  readonly opened: OpenSubmission;
  readonly case: Case;
  readonly press: Press;
  readonly chosen: Chosen;
  readonly formats: readonly LetterFormat[];
  readonly options: SetOptions;
}

/** `demarche batch`: every chosen recipient's letter. One that fails is told and keeps no other from being written. */
export async function makeSet(world: World, options: SetOptions): Promise<ExitCode> {
  const formats = chooseFormats(options.format);
  if (options.out === "-") throw new Error("a set does not go to standard output: name a folder");
  const opened = await openSubmission(world, options);
  if (opened.case === null) return tellUnusable(world, opened);
  const chosen = choose(opened.case, options);
  if (chosen.faults.length > 0) {
    tellFindings(world, chosen.faults, opened.sources);
    return COULD_NOT_RUN;
  }
  if (chosen.recipients.length + chosen.dropped.length === 0)
    throw new Error("no recipient is left to write to");
  const path = outputFolder(world, opened.folder, options.out);
  if (chosen.recipients.length === 0) return tellUnusable(world, opened);
  const press = await loadPress(world, opened.case, opened);
  const refused = refuseFinal(chosen.recipients, press);
  if (refused.length > 0) {
    tellFindings(world, [...opened.diagnostics, ...refused], opened.sources);
    return FINDINGS;
  }
  const unlock = await lockFolder(world, path);
  try {
    const shelf = await openShelf(world, path, options.force === true);
    return await makeOnShelf(world, shelf, { opened, case: opened.case, press, chosen, formats, options });
  } finally {
    unlock();
  }
}

async function makeOnShelf(world: World, shelf: Shelf, set: ReadySet): Promise<ExitCode> {
  const { opened, press, chosen, formats, options } = set;
  const inputs = listInputs(world, opened);
  const stem = (recipient: Chosen["recipients"][number]): string =>
    fileStemOf(recipient, set.case.submission.date);
  sweepShelf(shelf, chosen.recipients.map(stem), formats, [DOSSIER, REGISTER]);
  const shared = [inputs.fonts, inputs.images];
  const made = { program: await world.hashProgram(), shared, templates: opened.templates, formats };
  const fingerprint = fingerprintLetters(press, made, (text) => world.digest(text));
  const strict = options.strict === true;
  const force = options.force === true;
  const letters = planLetters(chosen.recipients, { shelf, fingerprint, stem, strict, force });
  const toMake = letters.filter(({ kept }) => kept === null).length;
  const maker = await chooseMaker(world, { press, formats, options, letters: toMake, inputs });
  const isPdf = formats.includes("pdf");
  const whole = JSON.stringify([made.program, inputs, letters.map(({ fingerprint: own }) => own?.inputs)]);
  const binding = bindSet(shelf, press, { isPdf, inputs: world.digest(whole), force });
  const filling = { shelf, press, letters, maker, binding, strict };
  const tally = await fillShelf(world, filling).finally(() => maker.close());
  tally.failed.unshift(...chosen.dropped);
  const superseded = finishSet(shelf, tally, binding, inputs, set);
  tellFindings(world, [...opened.diagnostics, ...tally.diagnostics], opened.sources);
  world.stderr.write(summariseSet({ tally, chosen, folder: shelf.shown, superseded, next: null }));
  if (tally.letters.length > 0) tellDrafts(world, chosen.recipients, press);
  return exitCodeOf(tally, opened);
}

/** What follows the last letter; nothing where the run was broken off, so that the next goes on where it stopped. */
function finishSet(shelf: Shelf, tally: Tally, binding: Binding, inputs: Inputs, set: ReadySet): Superseded {
  const nothing = { moved: [], changed: [] };
  try {
    if (tally.letters.length === 0 || tally.interrupted !== null || tally.isHopeless) return nothing;
    const bound = binding.finish();
    tally.diagnostics.push(...bound.diagnostics);
    const names = writeSetFiles(shelf, tally, bound.files, {
      case: set.case,
      asked: askedOf(set),
      inputs,
      notMade: notMadeOf(set.chosen, tally),
      found: set.opened.diagnostics,
    });
    const superseded = supersedeFiles(shelf, names);
    shelf.attempt("", () => shelf.ledger.tidy());
    return superseded;
  } catch (error) {
    if (!(error instanceof Error) || error.cause === undefined) throw error;
    tally.unwritten.push(error.message);
    tally.isHopeless = true;
    return nothing;
  } finally {
    binding.drop();
  }
}

function askedOf({ formats, options }: ReadySet): Manifest["asked"] {
  return {
    formats: [...formats],
    final: options.final === true,
    language: options.lang ?? null,
    only: [...options.only],
    except: [...options.except],
    part: null,
  };
}

function notMadeOf(chosen: Chosen, tally: Tally): Manifest["notMade"] {
  return [
    ...tally.failed.map((recipient) => ({ recipient, reason: "failed" }) as const),
    ...chosen.untranslated.map(({ id }) => ({ recipient: id, reason: "untranslated" }) as const),
    ...chosen.leftOut.map((recipient) => ({ recipient, reason: "left-out" }) as const),
  ];
}

function exitCodeOf(tally: Tally, { diagnostics }: OpenSubmission): ExitCode {
  if (tally.interrupted !== null) return tally.interrupted;
  const nothingWritten = tally.letters.length === 0 && tally.unwritten.length > 0;
  if (tally.bugs.length > 0 || tally.isHopeless || nothingWritten) return COULD_NOT_RUN;
  // A row without a sound id cannot be named among those that failed; its finding still stands.
  return tally.failed.length > 0 || hasErrors([...diagnostics, ...tally.diagnostics]) ? FINDINGS : DONE;
}
