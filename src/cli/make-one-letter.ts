import {
  asErrors,
  composeFiles,
  composePages,
  type Diagnostic,
  dumpPages,
  fault,
  fileStemOf,
  hasErrors,
  type PagedLetter,
  type Result,
  soundOnly,
} from "../index.js";
import type { World } from "../world/world.js";
import { chooseFormats } from "./choose-formats.js";
import { choose } from "./choose-recipients.js";
import { COULD_NOT_RUN, DONE, type ExitCode, FINDINGS } from "./exit-code.js";
import { findExample } from "./find-example.js";
import { loadPress } from "./load-press.js";
import { type CommonOptions, openSubmission } from "./open-submission.js";
import { tellDrafts } from "./tell-drafts.js";
import { tellFindings, tellUnusable } from "./tell-findings.js";
import { outputFolder, writeFiles } from "./write-files.js";

const STANDARD_OUTPUT = "-";

/** Options of `demarche letter`. */
export interface LetterOptions extends CommonOptions {
  /** Formats, parted by commas; or `pages`. */
  readonly format: string;
  /** Whether files may be replaced that were changed since they were made. */
  readonly force?: boolean;
}

/** Formats that are no text, and what a file of one is called. */
const BINARY = [
  ["pdf", "a PDF"],
  ["docx", "a Word file"],
] as const;

/** What is printed for review, and is no letter. */
const PAGES = "pages";

/** `demarche letter`: one recipient's letter to a file or to standard output. */
export async function makeOneLetter(world: World, id: string, options: LetterOptions): Promise<ExitCode> {
  const formats = options.format === PAGES ? [] : chooseFormats(options.format);
  if (options.out === STANDARD_OUTPUT && formats.length > 1)
    throw new Error("standard output takes one format: name a folder for several");
  const bytes = BINARY.find(([format]) => formats.includes(format));
  if (options.out === STANDARD_OUTPUT && bytes !== undefined && world.stdout.isTerminal) {
    const [format, name] = bytes;
    throw new Error(`${name} is not written to a terminal: redirect it, as in --out - > letter.${format}`);
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
  const missing = chosen.untranslated.map(({ place }) =>
    fault("missing-language", place, { language: options.lang ?? "", present: [] }),
  );
  if (missing.length > 0) {
    tellFindings(world, missing, sources);
    return FINDINGS;
  }
  if (chosen.dropped.length > 0) {
    tellFindings(world, concerning, sources);
    return FINDINGS;
  }
  const press = await loadPress(world, opened.case, opened);
  const tell = (diagnostics: readonly Diagnostic[]): void =>
    tellFindings(world, [...concerning, ...diagnostics], sources);
  const example = await findExample(world, opened.case, {
    finality: opened.finality,
    isAsked: (asked) => asked === id,
  });
  const strictly = <T>(made: Result<T>): Result<T> => {
    const diagnostics = [...example, ...made.diagnostics];
    if (options.strict === true) return soundOnly({ value: made.value, diagnostics: asErrors(diagnostics) });
    return { value: hasErrors(example) ? null : made.value, diagnostics };
  };
  const [recipient] = chosen.recipients;
  if (recipient === undefined) throw new Error(`no recipient ${id}`);
  if (options.format === PAGES) return printPages(world, strictly(composePages(recipient, press)), tell);
  const { value: made, diagnostics } = strictly(await composeFiles(recipient, press, formats));
  tell(diagnostics);
  if (made === null) return FINDINGS;
  if (options.out === STANDARD_OUTPUT) for (const file of made.files) world.stdout.write(file.bytes);
  else {
    const folder = outputFolder(world, opened.folder, options.out);
    const stem = fileStemOf(recipient, opened.case.submission.date);
    await writeFiles(world, made.files, { folder, made: stem, force: options.force === true });
  }
  tellDrafts(world, chosen.recipients, press);
  return DONE;
}

/** Every placed thing of the letter's pages, one a line, for review. */
function printPages(
  world: World,
  { value, diagnostics }: Result<PagedLetter>,
  tell: (diagnostics: readonly Diagnostic[]) => void,
): ExitCode {
  tell(diagnostics);
  if (value === null) return FINDINGS;
  world.stdout.write(dumpPages(value.pages));
  return DONE;
}
