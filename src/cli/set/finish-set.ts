import type { Shelf } from "../shelf/open-shelf.js";
import { type Superseded, supersedeFiles } from "../shelf/supersede-files.js";
import { archiveSet } from "./archive-set.js";
import type { Binding } from "./bind-set.js";
import type { Inputs } from "./list-inputs.js";
import { askedOf, notMadeOf, type ReadySet } from "./ready-set.js";
import type { Tally } from "./tally.js";
import { writeSetFiles } from "./write-set-files.js";

/** What a set is made of. */
export interface SetInputs {
  readonly inputs: Inputs;
  /** The hash of it all; null where a letter is missing that was to be in the set. */
  readonly whole: string | null;
}

const NOTHING: Superseded = { moved: [], changed: [] };

/** What follows the last letter; nothing where the run was broken off, so that the next goes on where it stopped. */
export async function finishSet(
  shelf: Shelf,
  tally: Tally,
  binding: Binding,
  { inputs, whole }: SetInputs,
  set: ReadySet,
): Promise<Superseded> {
  try {
    if (tally.letters.length === 0 || tally.interrupted !== null || tally.isHopeless) return NOTHING;
    const bound = binding.finish(whole);
    tally.diagnostics.push(...bound.diagnostics);
    const files = writeSetFiles(shelf, tally, bound.files, {
      case: set.case,
      asked: askedOf(set),
      inputs,
      notMade: notMadeOf(set, tally),
      found: set.opened.diagnostics,
    });
    const names = files.map(({ name }) => name);
    const { date } = set.case.submission;
    if (set.options.zip === true)
      names.push(await archiveSet(shelf, files, date, set.options.force === true));
    const superseded = supersedeFiles(shelf, new Set(names));
    shelf.attempt("", () => shelf.ledger.tidy());
    return superseded;
  } catch (error) {
    if (!(error instanceof Error) || error.cause === undefined) throw error;
    tally.unwritten.push(error.message);
    tally.isHopeless = true;
    return NOTHING;
  } finally {
    binding.drop();
  }
}
