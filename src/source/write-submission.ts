import { stringify } from "yaml";
import { hasErrors } from "../model/diagnostic.js";
import type { LanguageCode } from "../model/text.js";
import { parseYaml } from "./parse-yaml.js";
import { SCHEMAS } from "./schema/schema-table.js";
import { childOf, entriesOf, stringOf } from "./yaml-node.js";

/** Where the frames and the texts of a new submission stand in the program's own folder. */
export const STARTER = "data/starter";
const TEXTS = `${STARTER}/texts.yaml`;

/** Texts by the names that stand for them in a frame. */
type Texts = ReadonlyMap<string, string>;

/** What a new submission is made of. */
export interface Starter {
  /** The languages in which one can be made, the first is the usual one. */
  readonly languages: readonly LanguageCode[];
  /** The texts of the example in one of these. */
  readonly texts: (language: LanguageCode) => Texts;
  /** Files with names in braces, by their paths in a submission. */
  readonly frames: ReadonlyMap<string, string>;
}

/** What its maker wants of a new submission. */
export interface WantedSubmission {
  readonly title: string;
  readonly sender: string;
  readonly city: string;
  readonly date: string;
  readonly language: LanguageCode;
  /** Ids of offices, each with its kind. */
  readonly recipients: readonly { readonly office: string; readonly kind: string }[];
}

/** Reads what comes with the program for new submissions, by path. */
export function readStarter(files: ReadonlyMap<string, string>): Starter {
  const { value, diagnostics } = parseYaml(TEXTS, files.get(TEXTS) ?? "");
  if (value === null || hasErrors(diagnostics)) throw new Error(`${TEXTS} cannot be read`);
  const texts = entriesOf(value);
  const frames = [...files].filter(([path]) => path !== TEXTS);
  return {
    languages: entriesOf(texts[0]?.value ?? null).map(({ key }) => key),
    texts: (language) =>
      new Map(texts.map(({ key, value: text }) => [key, stringOf(childOf(text, language)) ?? ""])),
    frames: new Map(frames.map(([path, text]) => [path.replace(`${STARTER}/`, "data/"), text])),
  };
}

/** The files of a new submission by path, each with the line by which editors find its schema. */
export function writeSubmission(starter: Starter, wanted: WantedSubmission): ReadonlyMap<string, string> {
  const { recipients, language, ...own } = wanted;
  const texts = new Map([...starter.texts(language), ...Object.entries(own), ["language", language]]);
  const lists: Lists = {
    office: recipients.map(({ office }) => office),
    kind: [...new Set(recipients.map(({ kind }) => kind))].toSorted(),
  };
  return new Map(
    [...starter.frames].map(([path, frame]) => [path, `${schemaLine(path)}${fill(frame, texts, lists)}`]),
  );
}

function schemaLine(path: string): string {
  const [name] = [...SCHEMAS].find(([, { file }]) => file === path) ?? [];
  if (name === undefined) throw new Error(`no schema is of ${path}`);
  return `# yaml-language-server: $schema=../schemas/${name}.schema.json\n`;
}

/** What a frame has several of. */
interface Lists {
  readonly office: readonly string[];
  readonly kind: readonly string[];
}

/** The rows of a frame with an office are there once for each, its lines with a kind likewise. */
function fill(frame: string, texts: Texts, { office, kind }: Lists): string {
  const known = new Map([...texts, ["first", office[0] ?? ""]]);
  if (!frame.includes(OFFICE)) return putLines(frame, known, kind);
  const row = frame.indexOf("\n- ") + 1;
  const rows = office.map((id) => putLines(frame.slice(row), new Map([...known, ["office", id]]), kind));
  return putLines(frame.slice(0, row), known, kind) + rows.join("\n");
}

/** Each line once, so that braces in what a person has written stay what they are. */
function putLines(text: string, texts: Texts, kinds: readonly string[]): string {
  const lines = text.split("\n").flatMap((line) => {
    if (!line.includes(KIND)) return [put(line, texts)];
    return kinds.map((kind) => put(line, new Map([...texts, ["kind", kind]])));
  });
  return lines.join("\n");
}

const OFFICE = '"{office}"';
const KIND = '"{kind}"';

/** Ids and dates need no quotation marks, nor does what stands in a note. */
const BARE = new Set(["office", "kind", "language", "date"]);

function put(text: string, texts: Texts): string {
  return text.replaceAll(/("?)\{([a-z-]+)\}\1/gu, (written, mark: string, name: string) => {
    const value = texts.get(name);
    if (value === undefined) return written;
    return mark === "" || BARE.has(name) ? value : quoted(value);
  });
}

/** In quotation marks even where YAML needs none: whoever changes the text may write a colon. */
function quoted(text: string): string {
  return stringify(text, { defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 }).trimEnd();
}
