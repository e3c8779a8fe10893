import { composePages, type Diagnostic, type PagedLetter, type Press } from "../../index.js";
import type { World } from "../../world/world.js";
import { putFiles } from "../shelf/put-files.js";
import type { Binding } from "./bind-set.js";
import { openProgress } from "./progress.js";
import type { Shelf } from "../shelf/open-shelf.js";
import type { PlannedLetter } from "./plan-letters.js";
import { type LetterRun, type Maker, runLetters } from "./run-letters.js";
import type { StandingLetter, Tally } from "./tally.js";

/** How a shelf is filled. */
export interface Filling {
  readonly shelf: Shelf;
  readonly press: Press;
  readonly letters: readonly PlannedLetter[];
  readonly maker: Maker;
  /** Whether a letter with a warning is not made. */
  readonly strict: boolean;
  /** Hash of the texts of the submission. */
  readonly seen: string;
  readonly binding: Binding;
}

/** Puts every letter of a set on the shelf that is not there already; one that fails keeps no other from being made. */
export async function fillShelf(world: World, filling: Filling, tally: Tally): Promise<void> {
  const progress = openProgress(world, filling.letters.length);
  try {
    for await (const run of runLetters(filling.letters, filling.maker, filling.strict)) {
      const letter = settle(run, filling, tally);
      if (letter?.kept === false) progress.end();
      for (const { name } of letter?.kept === false ? letter.files : [])
        world.stdout.write(`${filling.shelf.shown}/${name}\n`);
      if (letter !== null) bind(run, letter, filling, tally);
      progress.step(run.planned.recipient.id);
      await world.breathe();
      if (tally.interrupted !== null || tally.isHopeless) break;
    }
  } finally {
    progress.end();
  }
}

/** Puts what was made in its place, and counts; returns the letter that now stands there. */
function settle(run: LetterRun, filling: Filling, tally: Tally): StandingLetter | null {
  const { outcome } = run;
  const { recipient } = run.planned;
  try {
    const letter = standing(run, filling);
    tally.diagnostics.push(
      ...(letter ?? (outcome.type === "failed" ? outcome : { diagnostics: [] })).diagnostics,
    );
    if (letter !== null) {
      tally.letters.push(letter);
      return letter;
    }
  } catch (error) {
    tally.unwritten.push(messageOf(error));
    tally.isHopeless ||= isHopeless(error);
  }
  tally.failed.push(recipient.id);
  if (outcome.type === "failed" && outcome.error !== undefined)
    tally.bugs.push(`${recipient.id}: ${messageOf(outcome.error)}`);
  return null;
}

/** Binds what stands on the shelf anew, where what was bound before is of other letters. */
export function bindAgain(binding: Binding, tally: Tally, { letters, press }: Filling): void {
  for (const { entry } of tally.letters) {
    const planned = letters.find(({ recipient }) => recipient.id === entry.recipient);
    if (planned === undefined) continue;
    const outcome = { type: "failed", recipient: entry.recipient, diagnostics: [] } as const;
    binding.add?.(() => pagesOf({ planned, outcome }, press), entry);
  }
}

/** Adds a letter to what is bound of the set. Where that cannot be written, no more can be. */
function bind(run: LetterRun, { entry }: StandingLetter, { binding, press }: Filling, tally: Tally): void {
  try {
    binding.add?.(() => pagesOf(run, press), entry);
  } catch (error) {
    if (!(error instanceof Error) || error.cause === undefined) throw error;
    tally.unwritten.push(error.message);
    tally.isHopeless = true;
  }
}

/** The letter as it now stands on the shelf; null where it was not made. */
function standing({ planned, outcome }: LetterRun, filling: Filling): StandingLetter | null {
  const { fingerprint, stem } = planned;
  if (outcome.type === "failed" || fingerprint === null) return null;
  const { inputs, data, diagnostics } = fingerprint;
  if (outcome.type === "kept") {
    const { entry, files, told } = outcome.record;
    const found = told === null ? diagnostics : (told.findings as readonly Diagnostic[]);
    return entry === null ? null : { entry, files, data, diagnostics: found, kept: true };
  }
  // Other findings than those that come with the fingerprint are written down, to be told when the letter is kept.
  const isMore = outcome.diagnostics.length !== diagnostics.length;
  const told = isMore ? { seen: filling.seen, findings: outcome.diagnostics } : null;
  const thing = { made: stem, inputs, entry: outcome.entry, told };
  const files = putFiles(filling.shelf, thing, outcome.files);
  return { entry: outcome.entry, files, data, diagnostics: outcome.diagnostics, kept: false };
}

function pagesOf({ planned: { recipient }, outcome }: LetterRun, press: Press): PagedLetter {
  const paged = outcome.type === "made" ? outcome.paged : null;
  const pages = paged ?? composePages(recipient, press).value;
  if (pages === null) throw new Error(`the letter ${recipient.id} has no pages`);
  return pages;
}

/** What the machine refuses to every file alike (errno, POSIX.1-2017): no other letter could be written. */
const REFUSALS = ["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM", "EIO", "EMFILE", "ENOTDIR"];

function isHopeless(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && "code" in cause && REFUSALS.includes(String(cause.code));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
