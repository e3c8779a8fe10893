import type { LanguageCode } from "../model/text.js";
import { fault, type Diagnostic } from "../model/diagnostic.js";
import { checkIds } from "./check-ids.js";
import { checkShape, type Shape } from "./check-shape.js";
import type { Parse, Parsed } from "./kept-trees.js";
import { readLanguages } from "./read-languages.js";
import { addressesSchema } from "./schema/addresses-schema.js";
import { annexesSchema } from "./schema/annexes-schema.js";
import { channelsSchema } from "./schema/channels-schema.js";
import { demandsSchema } from "./schema/demands-schema.js";
import { documentsSchema } from "./schema/documents-schema.js";
import { factsSchema } from "./schema/facts-schema.js";
import { holdersSchema } from "./schema/holders-schema.js";
import { namesSchema } from "./schema/names-schema.js";
import { officesSchema } from "./schema/offices-schema.js";
import { recipientsSchema } from "./schema/recipients-schema.js";
import { rotationsSchema } from "./schema/rotations-schema.js";
import { signatoriesSchema } from "./schema/signatories-schema.js";
import { sourcesSchema } from "./schema/sources-schema.js";
import { statesSchema } from "./schema/states-schema.js";
import { submissionSchema } from "./schema/submission-schema.js";
import { tableOf, type Sources, type Table } from "./sources.js";
import type { YamlNode } from "./yaml-node.js";

type Files = ReadonlyMap<string, string>;

/** How a submission is read. */
export interface ReadingOptions {
  /** The language that letters are to be in, as far as they have texts in it, in place of their own. */
  readonly asked: LanguageCode | null;
  /** An ISO 8601 calendar date that letters are to bear in place of the submission's own. */
  readonly date: string | null;
  readonly parse: Parse;
}

/**
 * Parses every file of a case and holds each against its schema. The rows of `data/recipients.yaml` are not
 * looked into here, because their faults stop their own letters only.
 */
export function readSources(
  files: Files,
  bundled: Files,
  { asked, date, parse }: ReadingOptions,
): { readonly value: Sources; readonly diagnostics: readonly Diagnostic[] } {
  const found: Diagnostic[] = [];
  const own = { layers: [files], parse, found };
  const languages = readLanguages(files, bundled, parse);
  const layered = { layers: [bundled, files], parse, found };
  const value: Sources = {
    asked,
    date,
    submission: readFile("data/submission.yaml", submissionSchema, own),
    demands: readTable("data/demands.yaml", { kind: "demand", schema: demandsSchema, ...own }),
    facts: readTable("data/facts.yaml", { kind: "fact", schema: factsSchema, ...own }),
    documents: readOptional("data/documents.yaml", { kind: "document", schema: documentsSchema, ...own }),
    annexes: readOptional("data/annexes.yaml", { kind: "annex", schema: annexesSchema, ...own }),
    signatories: readTable("data/signatories.yaml", { kind: "signatory", schema: signatoriesSchema, ...own }),
    recipients: readRecipients("data/recipients.yaml", own),
    offices: readTable("data/directory/offices.yaml", { kind: "office", schema: officesSchema, ...layered }),
    addresses: readTable("data/directory/addresses.yaml", {
      kind: "address",
      schema: addressesSchema,
      ...layered,
    }),
    ...readDirectoryTables(layered),
    languages: languages.value,
  };
  return { value, diagnostics: [...found, ...languages.diagnostics] };
}

/** The tables that a directory can do without. */
function readDirectoryTables(
  layered: Reading,
): Pick<Sources, "holders" | "rotations" | "states" | "channels" | "names" | "keys"> {
  const read = (name: string, kind: string, schema: Shape): Table | null => {
    const path = `data/directory/${name}.yaml`;
    if (!isThere(path, layered)) return tableOf(kind, []);
    return readTable(path, { kind, schema, ...layered });
  };
  return {
    holders: read("holders", "holder", holdersSchema),
    rotations: read("rotations", "rotation", rotationsSchema),
    states: read("states", "State", statesSchema),
    channels: read("channels", "channel", channelsSchema),
    names: read("names", "name", namesSchema),
    keys: readLayers("data/directory/sources.yaml", sourcesSchema, layered),
  };
}

function isThere(path: string, { layers }: Reading): boolean {
  return layers.some((layer) => layer.has(path));
}

/** Every layer of a file that may be absent. */
function readLayers(path: string, schema: Shape, reading: Reading): readonly YamlNode[] {
  if (!isThere(path, reading)) return [];
  const files = parseLayers(path, reading);
  for (const file of files) keep(reading, shapeFaults(file, schema));
  return treesOf(files);
}

interface Reading {
  /** Folders to look in; what a later one has counts more. */
  readonly layers: readonly Files[];
  readonly parse: Parse;
  readonly found: Diagnostic[];
}

function readFile(path: string, schema: Shape, reading: Reading): YamlNode | null {
  const files = parseLayers(path, reading);
  for (const file of files) keep(reading, shapeFaults(file, schema));
  return files.at(-1)?.value ?? null;
}

function shapeFaults({ value, fits }: Parsed, schema: Shape): readonly Diagnostic[] {
  return value === null || fits === schema ? [] : checkShape(value, schema);
}

function treesOf(files: readonly Parsed[]): readonly YamlNode[] {
  return files.map(({ value }) => value).filter((node) => node !== null);
}

/** One tree a layer that has the file. A text that two layers share, as in the program's own folder, is read once. */
function parseLayers(path: string, reading: Reading): readonly Parsed[] {
  const { layers, parse, found } = reading;
  const texts = [...new Set(layers.map((layer) => layer.get(path)).filter((text) => text !== undefined))];
  const own = layers.at(-1)?.get(path);
  if (texts.length === 0) found.push(fault("file-missing", null, { path }));
  return texts.map((text) => {
    const parsed = parse(text === own ? path : `bundled:${path}`, text);
    keep(reading, parsed.diagnostics);
    return parsed;
  });
}

function readTable(
  path: string,
  reading: Reading & { readonly kind: string; readonly schema: Shape },
): Table | null {
  const { kind, schema } = reading;
  const files = parseLayers(path, reading);
  for (const file of files) {
    keep(reading, shapeFaults(file, schema));
    if (file.value !== null) keep(reading, checkIds(file.value, kind));
  }
  const lists = treesOf(files);
  return files.length > 0 && lists.length === files.length ? tableOf(kind, lists) : null;
}

/** A table that a submission can do without. */
function readOptional(
  path: string,
  reading: Reading & { readonly kind: string; readonly schema: Shape },
): Table | null {
  return isThere(path, reading) ? readTable(path, reading) : tableOf(reading.kind, []);
}

function readRecipients(path: string, reading: Reading): YamlNode | null {
  const node = parseLayers(path, reading)[0]?.value ?? null;
  if (node !== null && node.type !== "list") keep(reading, checkShape(node, recipientsSchema));
  return node;
}

/** One by one: a hostile file has more findings than a call may have arguments. */
function keep({ found }: Reading, diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) found.push(diagnostic);
}
