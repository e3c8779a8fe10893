import { readFileSync } from "node:fs";
import { checkCase, checkLetters } from "../../src/check-set.js";
import { cutAhead } from "../../src/fonts/cut-ahead.js";
import type { Diagnostic, DiagnosticArgs, DiagnosticCode } from "../../src/model/diagnostic.js";
import type { ImageFiles } from "../../src/model/picture.js";
import { openPress } from "../../src/press.js";
import { keepTrees, recallTrees } from "../../src/source/kept-trees.js";
import { placeInData } from "../../src/source/place-in-data.js";
import { readSubmission } from "../../src/source/read-submission.js";
import { fontSources, subsetterWasm } from "../press.js";
import { bundledData, bundledTemplates } from "../program-files.js";
import { CLEAN } from "./clean.js";

/** A change of one file: `find` stands in it once; `put` takes its place. each `⟦` and `⟧` in it mark where a finding is expected. */
export interface Edit {
  /** A file of the clean case, of the program's directory, or a template such as `templates/letter.hbs`; one that is not there begins empty. */
  readonly file: string;
  /** The end of the file when absent. */
  readonly find?: string;
  readonly put: string;
}

/** What is put in place of a whole file to take it away. */
export const GONE = "⟨gone⟩";

/** A fault put into the clean case, and what is to be found of it. */
export interface Seed<C extends DiagnosticCode = DiagnosticCode> {
  /** What is wrong, in a few words. */
  readonly fault: string;
  readonly code: C;
  readonly edits: readonly Edit[];
  /** Where the marks stand in a file other than those edited, or no place in a file can be marked: the place itself; null for none. */
  readonly at?: { readonly file: string; readonly line: number; readonly column: number } | null;
  /** What the finding knows, as far as it matters. */
  readonly args?: Partial<DiagnosticArgs[C]>;
  readonly recipient?: string;
  /** Whether the same is found at other places too: one fault may be one wherever it is met. */
  readonly elsewhere?: true;
  /** The same place without the fault, where that is more than the clean case: edits after which nothing of the code is found. */
  readonly twin?: readonly Edit[];
  /** Files of other kinds beside the edited ones, by their path below `data/`, and those of the twin. */
  readonly bytes?: Bytes;
  readonly twinBytes?: Bytes;
}

/** Files by their path below `data/`: their bytes, or why they cannot be had. */
export type Bytes = Readonly<Record<string, ReturnType<ImageFiles["read"]>>>;

/** A place with the length that is underlined. */
export interface Marked {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Absent where the marks hold nothing: only where it begins matters. */
  readonly length?: number;
}

/** A folder of files after some edits, and the marks in them. */
export interface Edited {
  readonly files: ReadonlyMap<string, string>;
  readonly templates: ReadonlyMap<string, string>;
  readonly marks: readonly Marked[];
}

/** The clean case with edits. */
export function edit(edits: readonly Edit[]): Edited {
  const files = new Map(Object.entries(CLEAN));
  const templates = new Map<string, string>();
  const marks: Marked[] = [];
  for (const { file, find, put } of edits) {
    const isTemplate = file.startsWith("templates/");
    const to = isTemplate ? templates : files;
    const before = to.get(file) ?? (isTemplate ? templateText(file) : (bundledOwn(file) ?? ""));
    const after = find === undefined ? before + put : replaceOnce(before, find, put, file);
    const [bare, marked] = unmark(after, file);
    marks.push(...marked);
    if (bare === GONE) to.delete(file);
    else to.set(file, bare);
  }
  return { files, templates, marks };
}

/** The program's own languages can be edited; rows of the directory are laid over it by new files. */
function bundledOwn(file: string): string | undefined {
  return file.startsWith("data/languages/") ? bundledData.get(file) : undefined;
}

function templateText(file: string): string {
  try {
    return readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
  } catch {
    return "";
  }
}

function replaceOnce(text: string, find: string, put: string, file: string): string {
  const parts = text.split(find);
  if (parts.length !== 2) throw new Error(`"${find}" stands ${parts.length - 1} times in ${file}`);
  return parts.join(put);
}

function unmark(text: string, file: string): [string, readonly Marked[]] {
  const [start, end] = [text.indexOf("⟦"), text.indexOf("⟧")];
  if (start === -1) return [text, []];
  const before = text.slice(0, start);
  const inside = text.slice(start + 1, end);
  const line = before.split("\n").length;
  const column = start - before.lastIndexOf("\n");
  const length = inside.split("\n")[0]?.length ?? 1;
  const mark = { file, line, column, ...(inside === "" ? {} : { length }) };
  const [bare, others] = unmark(before + inside + text.slice(end + 1), file);
  return [bare, [mark, ...others]];
}

/** The program's own files, and most letters' glyphs, are the same in every case. */
const parse = recallTrees(keepTrees(bundledData));
const keptSubsets = cutAhead(fontSources, subsetterWasm);

/** The program's own directory and languages: what serves every submission. */
const shared = new Map([...bundledData].filter(([file]) => file.split("/").length > 2));

/** Every finding of an edited case, as `demarche check` has them. */
export async function findingsOf(
  { files, templates }: Edited,
  bytes: Bytes = {},
): Promise<readonly Diagnostic[]> {
  const { value, diagnostics } = readSubmission(files, shared, { parse });
  if (value === null) return diagnostics;
  const press = await openPress({
    case: value,
    templates: overlaid(templates),
    images: { names: Object.keys(bytes).toSorted(), read: (name) => bytes[name] ?? "no-access" },
    fonts: fontSources,
    subsetter: subsetterWasm,
    keptSubsets,
  });
  const letters = await checkLetters(value.submission.recipients, value.dropped, press);
  const found = [...diagnostics, ...letters, ...checkCase(press)];
  const texts = new Map([...shared, ...templateTexts, ...files, ...templates]);
  return found.flatMap((finding) => placeInData(finding, texts));
}

/** The bundled templates by their files. */
const templateTexts = [...bundledTemplates.templates.values(), ...bundledTemplates.partials.values()].map(
  ({ file, text }) => [file, text] as const,
);

function overlaid(texts: ReadonlyMap<string, string>): typeof bundledTemplates {
  const templates = new Map(bundledTemplates.templates);
  const partials = new Map(bundledTemplates.partials);
  for (const [file, text] of texts) {
    const name = file.slice(file.lastIndexOf("/") + 1, -".hbs".length);
    (file.includes("/partials/") ? partials : templates).set(name, { file, text });
  }
  return { templates, partials };
}
