import {
  asErrors,
  canAddress,
  type Case,
  type Diagnostic,
  fault,
  hasErrors,
  isCalendarDate,
  type Language,
  type Office,
  readDirectory,
  readSubmission,
  resolveAddressee,
  type RuleBook,
  settle,
} from "../index.js";
import type { World } from "../world/world.js";
import { describeChannel, describeHolder, describeMemory } from "./describe-holder.js";
import { COULD_NOT_RUN, DONE, type ExitCode, FINDINGS } from "./exit-code.js";
import { layTable } from "./lay-table.js";
import { type HolderSheet, officeSheet, type OfficeSheet, type SourceSheet } from "./office-sheet.js";
import {
  bundledTexts,
  type CommonOptions,
  lookForFolder,
  readFolder,
  unreadableFault,
} from "./open-submission.js";
import { tellFindings } from "./tell-findings.js";

/** Raised when a reader of the JSON would have to change. */
const SCHEMA_VERSION = 1;

/** Options of `demarche offices`. */
export interface OfficesOptions extends CommonOptions {
  readonly json: boolean;
}

/** `demarche offices`: all offices on a date, one a line, or all that is known of one. */
export async function listOffices(
  world: World,
  office: string | undefined,
  options: OfficesOptions,
): Promise<ExitCode> {
  const opened = await openDirectory(world, options);
  const { value, sources } = opened;
  const tell = (diagnostics: readonly Diagnostic[]): void => tellFindings(world, diagnostics, sources);
  if (value === null) {
    tell(opened.diagnostics);
    return FINDINGS;
  }
  const known = [...value.directory.offices.keys()];
  if (office !== undefined && !known.includes(office)) {
    tell([fault("unresolved-id", null, { kind: "office", id: office, known })]);
    return COULD_NOT_RUN;
  }
  const shown = (office === undefined ? known : [office]).map((id) => showOne(id, value));
  const found = [
    ...opened.diagnostics,
    ...shown.flatMap(({ faults }) => faults),
    ...(office !== undefined || options.strict === true ? shown.flatMap(({ doubts }) => doubts) : []),
  ];
  const settled = value.rules === null ? found : settle(found, value.rules);
  const told = options.strict === true ? asErrors(settled) : settled;
  tell(told);
  const sheets = shown.flatMap(({ sheet }) => sheet ?? []);
  world.stdout.write(written(sheets, value.date, { json: options.json, one: office !== undefined }));
  return hasErrors(told) ? FINDINGS : DONE;
}

interface OpenDirectory extends Pick<Case, "directory" | "languages"> {
  readonly date: string;
  /** Languages to show an office in, the best first. */
  readonly preferred: readonly string[];
  /** Null where there is no submission that can be read. */
  readonly rules: RuleBook | null;
}

interface Opened {
  readonly value: OpenDirectory | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/** The directory of the submission, or that of the program where there is none. */
async function openDirectory(world: World, options: OfficesOptions): Promise<Opened> {
  const folder = await lookForFolder(world, options.submission);
  const bundled = await readFolder(world, world.packageFolder);
  const own = folder === null ? null : await readFolder(world, folder);
  const texts = own?.data.texts ?? new Map<string, string>();
  const read = readDirectory(texts, bundled.data.texts);
  const unreadable = (own?.data.unreadable ?? []).map(unreadableFault);
  const around = own === null ? null : readSubmission(texts, bundled.data.texts).value;
  const sources = new Map([...bundledTexts(bundled.data.texts), ...texts]);
  const diagnostics = [...unreadable, ...read.diagnostics];
  if (read.value === null || unreadable.length > 0) return { value: null, diagnostics, sources };
  const date = dateOf(options.date, around?.submission.date);
  const preferred = [...(around?.submission.languages ?? []), "en", ...read.value.languages.keys()];
  const rules = around?.rules ?? null;
  return { value: { ...read.value, date, preferred, rules }, diagnostics, sources };
}

function dateOf(given: string | undefined, own: string | undefined): string {
  const date = given ?? own;
  if (date === undefined)
    throw new Error(
      "there is no submission here whose date could be taken: give one, as in --date 2021-11-22",
    );
  if (!isCalendarDate(date)) throw new Error(`there is no day ${date}`);
  return date;
}

interface Shown {
  readonly sheet: OfficeSheet | null;
  readonly faults: readonly Diagnostic[];
  readonly doubts: readonly Diagnostic[];
}

function showOne(id: string, { directory, languages, preferred, date }: OpenDirectory): Shown {
  const known = preferred.map((code) => languages.get(code)).filter((each) => each !== undefined);
  const language: Language | undefined = known.find((each) => canAddress(directory, id, each));
  if (language === undefined) {
    const faults = [whyUnaddressed(directory.offices.get(id), known)];
    return { sheet: null, faults, doubts: [] };
  }
  const { diagnostics } = resolveAddressee(directory, id, { language, date });
  return { sheet: officeSheet(directory, id, { language, date }), faults: [], doubts: diagnostics };
}

/** Of an office that can be addressed in none of the languages. */
function whyUnaddressed(office: Office | undefined, languages: readonly Language[]): Diagnostic {
  const known = [...new Set(languages.flatMap(({ forms }) => Object.keys(forms)))];
  const { form } = office ?? {};
  if (form !== undefined && !known.includes(form.id))
    return fault("unresolved-id", form.place, { kind: "form of address", id: form.id, known });
  const lacking = { language: languages[0]?.code ?? "en", present: [] };
  return fault("missing-language", office?.place ?? null, lacking);
}

function written(
  sheets: readonly OfficeSheet[],
  date: string,
  { json, one }: { readonly json: boolean; readonly one: boolean },
): string {
  if (json) return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, date, offices: sheets }, null, 2)}\n`;
  return one ? sheets.map((sheet) => sheetText(sheet, date)).join("\n") : layTable(sheets.map(rowOf));
}

function rowOf({ id, title, holder, next, status }: OfficeSheet): readonly string[] {
  const then = next === null ? "" : `then ${describeHolder(next)}`;
  return [
    id,
    status.holder ?? status.office,
    holder.until === null ? "" : `until ${holder.until}`,
    [describeHolder(holder) || title, then].filter((part) => part !== "").join("; "),
  ];
}

function sheetText(sheet: OfficeSheet, date: string): string {
  const { id, title, holder, next, address, status, sources } = sheet;
  const lines: (readonly [string, string])[] = [
    ["kind", sheet.kind],
    ["on", date],
    ...holderLines(holder),
    ...(next === null ? [] : [["next", `${describeHolder(next)}, ${span(next)} (${next.status})`] as const]),
    ...address.map((line, index) => [index === 0 ? "address" : "", line] as const),
    ["form", sheet.form],
    ["greeting", sheet.salutation],
    ["close", sheet.close],
    ["status", statusLine(status)],
    ...(sheet.channel === null ? [] : describeChannel(sheet.channel)),
    ...sourceLines(sources),
  ];
  return `${id}  ${title}\n${layTable(lines.map(([label, text]) => ["", label, text]))}`;
}

function holderLines(holder: HolderSheet): (readonly [string, string])[] {
  if (holder.type === "untracked") return [["holder", "not followed here: written to by the title"]];
  const memory = describeMemory(holder);
  return [
    ["holder", describeHolder(holder)],
    ...(holder.from === null ? [] : [["term", span(holder)] as const]),
    ...(memory === "" ? [] : [["", memory] as const]),
  ];
}

function span({ from, until }: HolderSheet): string {
  return until === null ? `from ${from}` : `${from} to ${until}`;
}

function statusLine({ office, address, holder }: OfficeSheet["status"]): string {
  return [...(holder === null ? [] : [`holder ${holder}`]), `office ${office}`, `address ${address}`].join(
    ", ",
  );
}

/** Each source once, with what it is used for. */
function sourceLines(sources: OfficeSheet["sources"]): (readonly [string, string])[] {
  const uses = new Map<string, { readonly source: SourceSheet; readonly uses: string[] }>();
  for (const [use, list] of Object.entries(sources) as [string, readonly SourceSheet[]][]) {
    for (const source of list) {
      const entry = uses.get(source.key) ?? { source, uses: [] };
      entry.uses.push(use);
      uses.set(source.key, entry);
    }
  }
  return [...uses.values()].map(({ source, uses: what }, index) => [
    index === 0 ? "sources" : "",
    `${source.key} (${what.join(", ")})${source.address === null ? "" : `  ${source.address}`}`,
  ]);
}
