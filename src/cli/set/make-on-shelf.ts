import {
  asErrors,
  CHECKSUMS,
  fileStemOf,
  fingerprintLetters,
  hasErrors,
  MANIFEST,
  type Recipient,
} from "../../index.js";
import type { World } from "../../world/world.js";
import { COULD_NOT_RUN, DONE, type ExitCode, FINDINGS } from "../exit-code.js";
import type { Shelf } from "../shelf/open-shelf.js";
import { refuseForeign } from "../shelf/put-files.js";
import { sweepShelf } from "../shelf/sweep-shelf.js";
import { tellDrafts } from "../tell-drafts.js";
import { tellFindings } from "../tell-findings.js";
import { ARCHIVE } from "./archive-set.js";
import { type Binding, bindNothing, bindSet, DOSSIER, REGISTER } from "./bind-set.js";
import { bindAgain, type Filling, fillShelf } from "./fill-shelf.js";
import { finishSet } from "./finish-set.js";
import { type Inputs, listInputs } from "./list-inputs.js";
import { type PlannedLetter, planLetters } from "./plan-letters.js";
import type { ReadySet } from "./ready-set.js";
import type { Maker } from "./run-letters.js";
import { summariseSet } from "./summarise-set.js";
import { openTally, type Tally } from "./tally.js";

/** Chooses who makes the letters that are to be made. */
export type ChooseMaker = (
  world: World,
  set: ReadySet,
  work: { readonly letters: readonly PlannedLetter[]; readonly inputs: Inputs },
) => Promise<Maker>;

/** Makes a set in its folder: plans, makes, binds, lists, and tells what came of it. */
export async function makeOnShelf(
  world: World,
  shelf: Shelf,
  set: ReadySet,
  chooseMaker: ChooseMaker,
): Promise<ExitCode> {
  const { opened, press, chosen, formats, options } = set;
  const stem = (recipient: Recipient): string => fileStemOf(recipient, set.case.submission.date);
  sweepShelf(shelf, [DOSSIER, REGISTER, ARCHIVE]);
  const inputs = listInputs(world, opened);
  const program = await world.hashProgram();
  const made = { program, shared: [inputs.fonts, inputs.images], templates: opened.templates, formats };
  const fingerprint = fingerprintLetters(press, made, (text) => world.digest(text));
  const [strict, force] = [options.strict === true, options.force === true];
  const seen = world.digest(JSON.stringify(inputs.texts));
  const letters = planLetters(chosen.recipients, { shelf, fingerprint, stem, strict, force, seen });
  const doubts = letters.flatMap((letter) => letter.fingerprint?.diagnostics ?? []);
  const isDoubtful = doubts.length > 0 || hasErrors(opened.diagnostics);
  if (strict && options.final === true && isDoubtful) {
    tellFindings(world, [...opened.diagnostics, ...asErrors(doubts)], opened.sources);
    world.stderr.write("no final letter was made: with --strict all have to be free of warnings\n");
    return FINDINGS;
  }
  if (options.shard === undefined) refuseForeign(shelf, SET_FILES);
  const maker = await chooseMaker(world, set, { letters, inputs });
  const prints = letters.map((letter) => letter.fingerprint?.inputs);
  const whole = world.digest(JSON.stringify([program, inputs, strict, prints]));
  const tally = openTally();
  const stopListening = world.onInterrupt((code) => {
    tally.interrupted = code;
  });
  const bind = (anew: boolean): Binding =>
    options.shard === undefined
      ? bindSet(shelf, press, { isPdf: formats.includes("pdf"), inputs: whole, force: anew })
      : bindNothing();
  const filling = { shelf, press, letters, maker, binding: bind(force), strict, seen };
  await fillShelf(world, filling, tally).finally(() => maker.close());
  const binding = bindRest(filling, tally, bind);
  tally.failed.unshift(...chosen.dropped);
  const isWhole = tally.letters.length === letters.length;
  const superseded = await finishSet(shelf, tally, binding, { inputs, whole: isWhole ? whole : null }, set);
  stopListening();
  tellFindings(world, [...opened.diagnostics, ...tally.diagnostics], opened.sources);
  if (tally.letters.length > 0) tellDrafts(world, chosen.recipients, press);
  world.stderr.write(
    summariseSet({ tally, chosen, folder: shelf.shown, superseded, next: nextOf(tally, set, shelf.shown) }),
  );
  return exitCodeOf(tally, set);
}

/** A dossier that stands from before may have letters that now are none of the set: it is bound anew then. */
function bindRest(filling: Filling, tally: Tally, bind: (anew: boolean) => Binding): Binding {
  const isWhole = tally.letters.length === filling.letters.length;
  const isOver = tally.interrupted !== null || tally.isHopeless;
  if (isWhole || isOver || filling.binding.add !== null) return filling.binding;
  const anew = bind(true);
  bindAgain(anew, tally, filling);
  return anew;
}

/** Files about a set as a whole. */
const SET_FILES = [DOSSIER, REGISTER, MANIFEST, CHECKSUMS];

/** The next command, where there is one. */
function nextOf(tally: Tally, { options }: ReadySet, folder: string): string | null {
  if (tally.letters.length === 0 || tally.interrupted !== null || tally.isHopeless) return null;
  return options.shard === undefined
    ? `demarche verify ${folder}`
    : "demarche assemble, with the folders of all parts";
}

function exitCodeOf(tally: Tally, { opened: { diagnostics } }: ReadySet): ExitCode {
  if (tally.interrupted !== null) return tally.interrupted;
  const nothingWritten = tally.letters.length === 0 && tally.unwritten.length > 0;
  if (tally.bugs.length > 0 || tally.isHopeless || nothingWritten) return COULD_NOT_RUN;
  // A row without a sound id cannot be named among those that failed; its finding still stands.
  return tally.failed.length > 0 || hasErrors([...diagnostics, ...tally.diagnostics]) ? FINDINGS : DONE;
}
