import {
  type Case,
  type Diagnostic,
  hasErrors,
  readDirectory,
  readStarter,
  readSubmission,
  STARTER,
  writeSchemas,
  writeSubmission,
} from "../index.js";
import { describeWriteFailure } from "../report/describe-failure.js";
import { INIT_LEFT, tellExample, tellMade, tellTaken } from "../report/init-talk.js";
import type { World } from "../world/world.js";
import { COULD_NOT_RUN, DONE, type ExitCode, FINDINGS } from "./exit-code.js";
import { copySubmission } from "./init/copy-submission.js";
import { type GivenChoices, settleChoices } from "./init/settle-choices.js";
import { lookForFolder, readFolder } from "./open-submission.js";
import { tellFindings } from "./tell-findings.js";

/** Options of `demarche init`. */
export interface InitOptions extends GivenChoices {
  /** Folder of a submission to copy in place of the example. */
  readonly from?: string;
}

type Files = ReadonlyMap<string, string | Uint8Array>;

/** What a new submission is to hold; or the code to end with where there is to be none. */
type Planned =
  | { readonly files: Files; readonly recipient: string | null; readonly note: string }
  | { readonly code: ExitCode };

/** Ended at a question by Ctrl-C, as shells have it. */
const INTERRUPTED: ExitCode = 130;

/** `demarche init`: a submission that letters can be made of at once, in a folder of its own; it replaces no file. */
export async function startSubmission(
  world: World,
  given: string | undefined,
  options: InitOptions,
): Promise<ExitCode> {
  const target = world.resolvePath(given ?? ".");
  const bundled = await readFolder(world, world.packageFolder);
  const planned = await (options.from === undefined
    ? planExample(world, { target, options, bundled: bundled.data.texts })
    : planCopy(world, options.from, bundled.data.texts));
  if ("code" in planned) return planned.code;
  const files = withSchemas(planned.files);
  const shown = world.displayPath(target);
  const taken = await attempt(shown, () => world.placeFiles(target, files));
  if (taken.length > 0) return refuse(world, target, taken);
  world.stdout.write(`${shown}\n`);
  const change = target === world.workingFolder ? null : shellWord(shown);
  const { recipient, note } = planned;
  world.stderr.write(tellMade({ folder: shown, change, files: files.size, recipient }) + note);
  return DONE;
}

interface Example {
  readonly target: string;
  readonly options: InitOptions;
  readonly bundled: ReadonlyMap<string, string>;
}

/** What is in the way is told before anything is asked. */
async function planExample(world: World, { target, options, bundled }: Example): Promise<Planned> {
  const starter = readStarter((await world.readTexts(world.packageFolder, [STARTER], ".yaml")).texts);
  const shown = world.displayPath(target);
  const paths = [...withSchemas(starter.frames).keys()];
  const taken = await attempt(shown, () => world.findTaken(target, paths));
  if (taken.length > 0) return { code: refuse(world, target, taken) };
  const { value: directory } = readDirectory(new Map(), bundled);
  if (directory === null) throw new Error("the directory that comes with the program cannot be read");
  const wanted = await settleChoices(world, options, { starter, ...directory });
  if (wanted === null) {
    world.stderr.write(INIT_LEFT);
    return { code: INTERRUPTED };
  }
  const files = writeSubmission(starter, wanted);
  const { value, diagnostics } = readSubmission(files, bundled);
  if (hasErrors(diagnostics)) return { code: tellFaults(world, diagnostics, files) };
  const recipients = wanted.recipients.map(({ office }) => office);
  return { files, recipient: firstOf(value), note: tellExample(wanted.date, recipients) };
}

async function planCopy(world: World, from: string, bundled: ReadonlyMap<string, string>): Promise<Planned> {
  const folder = await lookForFolder(world, from);
  if (folder === null) throw new Error(`no submission in ${from}`);
  const { files, faults } = await copySubmission(world, folder);
  if (faults.length === 0)
    return { files, recipient: firstOf(readSubmission(textsOf(files), bundled).value), note: "" };
  tellFindings(world, faults, textsOf(files));
  return { code: COULD_NOT_RUN };
}

function firstOf(found: Case | null): string | null {
  return found?.submission.recipients[0]?.id ?? null;
}

/** A control character in a title, say, which the reader refuses: better told now than at the first letter. */
function tellFaults(
  world: World,
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): ExitCode {
  tellFindings(world, diagnostics, sources);
  return FINDINGS;
}

function refuse(world: World, target: string, taken: readonly string[]): ExitCode {
  world.stderr.write(tellTaken(world.displayPath(target), taken));
  return COULD_NOT_RUN;
}

/** Editors find the schemas beside the data, without a network and wherever the program is installed. */
function withSchemas(files: Files): Files {
  return new Map([...files, ...writeSchemas().map(({ path, text }): [string, string] => [path, text])]);
}

function textsOf(files: Files): ReadonlyMap<string, string> {
  return new Map([...files].flatMap(([path, each]) => (typeof each === "string" ? [[path, each]] : [])));
}

async function attempt<T>(shown: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new Error(describeWriteFailure(error, shown), { cause: error });
  }
}

/** A path as a shell takes it in one word: between single quotes nothing in it acts, in PowerShell neither. */
function shellWord(path: string): string {
  if (/^[\w./\\:-]+$/u.test(path)) return path;
  return path.includes("'") ? `"${path}"` : `'${path}'`;
}
