import {
  asErrors,
  type Case,
  type Diagnostic,
  fault,
  type Finality,
  hasErrors,
  type ImageFiles,
  isCalendarDate,
  type Language,
  proofTemplates,
  readDirectory,
  readSubmission,
  recallTrees,
  type TemplateFile,
  type TemplateFiles,
} from "../index.js";
import type { FolderTexts, UnreadableFile, World } from "../world/world.js";
import { KEPT_TREES } from "./kept-files.js";
import { UsageError } from "./usage-error.js";

/** Options that commands share. */
export interface CommonOptions {
  readonly submission?: string;
  readonly out?: string;
  readonly date?: string;
  /** A language in place of the letters' own. */
  readonly lang?: string;
  /** Whether a warning stops a letter as an error does. */
  readonly strict?: boolean;
  /** Whether letters are made to be sent. */
  readonly final?: boolean;
}

/** A submission as read from its folder, with all that was found in it. */
export interface OpenSubmission {
  /** Absolute path. */
  readonly folder: string;
  /** Null when nothing can be made of it. */
  readonly case: Case | null;
  readonly finality: Finality;
  readonly templates: TemplateFiles;
  readonly images: ImageFiles;
  readonly diagnostics: readonly Diagnostic[];
  /** Every text that was read, by path, for the frames of findings. */
  readonly sources: ReadonlyMap<string, string>;
  /** The texts that letters are made of, by path; those that come with the program under `bundled:`. */
  readonly inputs: ReadonlyMap<string, string>;
}

/** What tells a submission's folder. */
export const MARK_OF_A_SUBMISSION = "data/submission.yaml";
/** Its tables are read beside the program's, row by row; any other file replaces the program's. */
const DIRECTORY = "data/directory/";
const DATA_FOLDERS = ["data", "data/directory", "data/languages"];
const TEMPLATES = "templates";
const PARTIALS = "templates/partials";

/** Finds and reads the submission; a usage error is thrown as an `Error` with its sentence. */
export async function openSubmission(world: World, options: CommonOptions): Promise<OpenSubmission> {
  checkDate(options.date);
  const folder = await findFolder(world, options.submission);
  const own = await readFolder(world, folder);
  const bundled = await readFolder(world, world.packageFolder);
  const { value, diagnostics } = readSubmission(own.data.texts, bundled.data.texts, {
    asked: options.lang ?? null,
    date: options.date ?? null,
    parse: recallTrees(world.readKept(KEPT_TREES) ?? "[]"),
  });
  checkAsked(value, options.lang);
  const unreadable = [...own.data.unreadable, ...own.templates.unreadable].map(unreadableFault);
  const texts = new Map([...bundled.templates.texts, ...own.templates.texts]);
  const templates = { templates: templatesIn(texts, TEMPLATES), partials: templatesIn(texts, PARTIALS) };
  const all = [...unreadable, ...diagnostics.filter((finding) => !isUnreadable(finding, unreadable))];
  const found = options.strict === true ? asErrors(all) : all;
  const usable = unreadable.length === 0 && (options.strict !== true || !found.some(concernsAll));
  return {
    folder,
    case: value === null || !usable ? null : without(value, found),
    finality: options.final === true ? "final" : "draft",
    templates,
    images: await world.findImages(folder),
    diagnostics: hasErrors(found) ? [...found, ...proofed(templates, own, bundled)] : found,
    sources: new Map([...bundledTexts(bundled.data.texts), ...texts, ...own.data.texts]),
    inputs: inputTexts(own, bundled),
  };
}

/** Whether a finding concerns every letter: a recipient's row without an id concerns none but its own. */
function concernsAll({ recipient, place }: Diagnostic): boolean {
  return recipient === undefined && place?.file !== "data/recipients.yaml";
}

/** Whether a finding tells of a file's absence that is there, but cannot be read. */
function isUnreadable(finding: Diagnostic, unreadable: readonly Diagnostic[]): boolean {
  return (
    finding.code === "file-missing" &&
    unreadable.some((other) => other.code === "file-unreadable" && other.args.path === finding.args.path)
  );
}

/**
 * The files that every submission draws on, under the name that findings give them; the others of the program's own submission are
 * no frames for this one.
 */
export function bundledTexts(texts: ReadonlyMap<string, string>): [string, string][] {
  const shared = [...texts].filter(([path]) => path.split("/").length > 2);
  return shared.map(([path, text]) => [`bundled:${path}`, text]);
}

/** Own texts, and of those that come with the program the ones that none of the own replaces. */
function inputTexts(own: FolderFiles, bundled: FolderFiles): Map<string, string> {
  const shared = [...bundled.data.texts].filter(([path]) => path.split("/").length > 2);
  const isReplaced = (path: string): boolean => own.data.texts.has(path) && !path.startsWith(DIRECTORY);
  const remaining = [
    ...shared.filter(([path]) => !isReplaced(path)),
    ...[...bundled.templates.texts].filter(([path]) => !own.templates.texts.has(path)),
  ];
  return new Map([
    ...own.data.texts,
    ...own.templates.texts,
    ...remaining.map(([path, text]): [string, string] => [`bundled:${path}`, text]),
  ]);
}

/** The case without the recipients that an error concerns: where warnings count as errors, the reader has let them pass. */
function without(found: Case, diagnostics: readonly Diagnostic[]): Case {
  const faulty = new Set(
    diagnostics.filter(({ severity }) => severity === "error").flatMap(({ recipient }) => recipient ?? []),
  );
  const [kept, dropped] = [
    found.submission.recipients.filter(({ id }) => !faulty.has(id)),
    found.submission.recipients.filter(({ id }) => faulty.has(id)).map(({ id }) => id),
  ];
  return {
    ...found,
    submission: { ...found.submission, recipients: kept },
    dropped: [...found.dropped, ...dropped],
  };
}

/** What templates have wrong whatever the data, for the run in which the data cannot be read. */
function proofed(templates: TemplateFiles, own: FolderFiles, bundled: FolderFiles): readonly Diagnostic[] {
  const language = proofLanguage(own, bundled);
  return language === null ? [] : proofTemplates(templates, language);
}

/** A language to proof templates in: of the submission's, or else of the program's; null where none can be read. */
function proofLanguage(own: FolderFiles, bundled: FolderFiles): Language | null {
  const read = (files: FolderFiles): readonly Language[] => [
    ...(readDirectory(files.data.texts, bundled.data.texts).value?.languages.values() ?? []),
  ];
  return read(own)[0] ?? read(bundled)[0] ?? null;
}

/** Absolute path of the submission's folder; null when none was named and none is there. */
export async function lookForFolder(world: World, given: string | undefined): Promise<string | null> {
  return given === undefined
    ? world.findUpwards(world.workingFolder, MARK_OF_A_SUBMISSION)
    : findFolder(world, given);
}

async function findFolder(world: World, given: string | undefined): Promise<string> {
  const start = given === undefined ? world.workingFolder : world.resolvePath(given);
  const found = await world.findUpwards(start, MARK_OF_A_SUBMISSION);
  if (found === null || (given !== undefined && found !== start)) {
    const where = given === undefined ? "here or in any folder above" : `in ${given}`;
    throw new Error(`no submission ${where}: a submission's folder holds ${MARK_OF_A_SUBMISSION}`);
  }
  return found;
}

export interface FolderFiles {
  readonly data: FolderTexts;
  readonly templates: FolderTexts;
}

/** The texts of a folder's data and templates. */
export async function readFolder(world: World, folder: string): Promise<FolderFiles> {
  return {
    data: await world.readTexts(folder, DATA_FOLDERS, ".yaml"),
    templates: await world.readTexts(folder, [TEMPLATES, PARTIALS], ".hbs"),
  };
}

/** The finding that a file cannot be read. */
export function unreadableFault({ path, reason }: UnreadableFile): Diagnostic {
  return fault("file-unreadable", { file: path, line: 1, column: 1 }, { path, reason });
}

/** A text that is the same in every language would be sent untranslated: only languages that the submission names are asked for. */
function checkAsked(found: Case | null, asked: string | undefined): void {
  const { languages = [] } = found?.submission ?? {};
  if (found === null || asked === undefined || languages.includes(asked)) return;
  throw new UsageError({ code: "foreign-language", language: asked, known: languages });
}

function checkDate(date: string | undefined): void {
  if (date !== undefined && !isCalendarDate(date)) throw new Error(`there is no day ${date}`);
}

/** The templates directly in a folder, by their names without the extension. */
function templatesIn(texts: ReadonlyMap<string, string>, folder: string): Map<string, TemplateFile> {
  const inFolder = [...texts].filter(([file]) => file.slice(0, file.lastIndexOf("/")) === folder);
  return new Map(
    inFolder.map(([file, text]) => [file.slice(folder.length + 1, -".hbs".length), { file, text }]),
  );
}
