import {
  asErrors,
  composeSet,
  type Diagnostic,
  hasErrors,
  type LetterFile,
  type Outcome,
  refuseFinal,
} from "../index.js";
import type { World } from "../world/world.js";
import { chooseFormats } from "./choose-formats.js";
import { choose, type Choice, type Chosen } from "./choose-recipients.js";
import { COULD_NOT_RUN, DONE, type ExitCode, FINDINGS } from "./exit-code.js";
import { loadPress } from "./load-press.js";
import { type CommonOptions, openSubmission } from "./open-submission.js";
import { tellDrafts } from "./tell-drafts.js";
import { tellFindings, tellUnusable } from "./tell-findings.js";
import { outputFolder, writeLetter } from "./write-letter.js";

/** Options of `demarche batch`. */
export interface SetOptions extends CommonOptions, Choice {
  /** Formats, parted by commas. */
  readonly format: string;
}

/** `demarche batch`: every chosen recipient's letter. One that fails is told and keeps no other from being written. */
export async function makeSet(world: World, options: SetOptions): Promise<ExitCode> {
  const formats = chooseFormats(options.format);
  if (options.out === "-") throw new Error("a set does not go to standard output: name a folder");
  const opened = await openSubmission(world, options);
  const { sources } = opened;
  if (opened.case === null) return tellUnusable(world, opened);
  const chosen = choose(opened.case, options);
  if (chosen.faults.length > 0) {
    tellFindings(world, chosen.faults, sources);
    return COULD_NOT_RUN;
  }
  if (chosen.recipients.length + chosen.dropped.length === 0)
    throw new Error("no recipient is left to write to");
  const press = await loadPress(world, opened.case, opened);
  const refused = refuseFinal(chosen.recipients, press);
  if (refused.length > 0) {
    tellFindings(world, [...opened.diagnostics, ...refused], sources);
    return FINDINGS;
  }
  const tally: Tally = {
    letters: 0,
    pages: 0,
    failed: [...chosen.dropped],
    bugs: [],
    unwritten: [],
    diagnostics: [...opened.diagnostics],
  };
  for await (const made of composeSet(chosen.recipients, press, formats)) {
    const outcome = options.strict === true ? strictly(made) : made;
    const unwritten =
      outcome.type === "made"
        ? await tryToWrite(world, opened.folder, options.out, [outcome.file, ...outcome.companions])
        : null;
    count(outcome, unwritten, tally);
  }
  tellFindings(world, tally.diagnostics, sources);
  const folder = world.displayPath(outputFolder(world, opened.folder, options.out));
  world.stderr.write(summarise(tally, chosen, folder));
  if (tally.letters > 0) tellDrafts(world, chosen.recipients, press);
  const nothingWritten = tally.letters === 0 && tally.unwritten.length > 0;
  if (tally.bugs.length > 0 || nothingWritten) return COULD_NOT_RUN;
  // A row without a sound id cannot be named among those that failed; its finding still stands.
  return tally.failed.length > 0 || hasErrors(tally.diagnostics) ? FINDINGS : DONE;
}

/** A letter with a warning is not made where warnings count as errors. */
function strictly(outcome: Outcome): Outcome {
  const diagnostics = asErrors(outcome.diagnostics);
  if (outcome.type === "failed" || diagnostics.length === 0) return { ...outcome, diagnostics };
  return { type: "failed", recipient: outcome.recipient, diagnostics };
}

/** Why the letter could not be written; null when it was. */
async function tryToWrite(
  world: World,
  folder: string,
  out: string | undefined,
  files: readonly LetterFile[],
): Promise<string | null> {
  try {
    for (const file of files) await writeLetter(world, folder, out, file);
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

interface Tally {
  letters: number;
  pages: number;
  readonly failed: string[];
  readonly bugs: string[];
  readonly unwritten: string[];
  readonly diagnostics: Diagnostic[];
}

function count(outcome: Outcome, unwritten: string | null, tally: Tally): void {
  tally.diagnostics.push(...outcome.diagnostics);
  if (unwritten !== null) tally.unwritten.push(unwritten);
  if (outcome.type === "made" && unwritten === null) {
    tally.letters += 1;
    tally.pages += outcome.file.pages;
    return;
  }
  tally.failed.push(outcome.recipient);
  if (outcome.type === "failed" && outcome.error !== undefined)
    tally.bugs.push(`${outcome.recipient}: ${messageOf(outcome.error)}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function summarise(tally: Tally, chosen: Chosen, folder: string): string {
  const lines = [
    tally.letters === 0
      ? "no letter was made"
      : `${counted(tally.letters, "letter")}, ${counted(tally.pages, "page")}, in ${folder}`,
    ...(tally.failed.length > 0 ? [`not made, for the errors above: ${tally.failed.join(", ")}`] : []),
    ...tally.unwritten.map((failure) => `error: ${failure}`),
    ...tally.bugs.map((bug) => `a fault of demarche itself: ${bug}`),
    ...(chosen.untranslated.length > 0
      ? [`left out, without texts in that language: ${chosen.untranslated.map(({ id }) => id).join(", ")}`]
      : []),
    ...(chosen.leftOut.length > 0 ? [`left out, as asked: ${chosen.leftOut.join(", ")}`] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
