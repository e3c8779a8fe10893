import type { Verified } from "../model/office.js";
import type { LanguageCode } from "../model/text.js";
import { childOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** Rows by id, in the order of the file; `known` are the ids. */
export interface Table {
  /** What a row is called. */
  readonly kind: string;
  readonly rows: ReadonlyMap<string, YamlNode>;
  readonly known: readonly string[];
  readonly origins: ReadonlyMap<string, Origin>;
}

/** Where a row of a table was found. */
export interface Origin {
  /** Whether it is the submission's own, laid over those of the program. */
  readonly own: boolean;
  /** Whether it takes the place of one of the program's. */
  readonly replaces: boolean;
  /** What the row's file says of when its rows were looked up. */
  readonly verified: Verified | null;
}

/** All files of a case as trees; null where a file is missing or its YAML is broken. */
export interface Sources {
  /** The language that letters are asked for in, in place of their own; null where none was. */
  readonly asked: LanguageCode | null;
  /** The date that letters are to bear in place of the submission's own; null where that is to stand. */
  readonly date: string | null;
  readonly submission: YamlNode | null;
  readonly demands: Table | null;
  readonly facts: Table | null;
  /** Empty where the submission has no such file. */
  readonly documents: Table | null;
  readonly annexes: Table | null;
  readonly signatories: Table | null;
  readonly recipients: YamlNode | null;
  /** The submission's own rows over the bundled ones, here and in the tables that follow. */
  readonly offices: Table | null;
  readonly addresses: Table | null;
  readonly holders: Table | null;
  readonly rotations: Table | null;
  readonly states: Table | null;
  readonly channels: Table | null;
  readonly names: Table | null;
  /** The files that say what the keys of sources stand for. */
  readonly keys: readonly YamlNode[];
  /** A language whose file could not be read is there, as null. */
  readonly languages: ReadonlyMap<LanguageCode, YamlNode | null>;
}

/** A table of the rows of files, sound or not. Of two rows with one id in one file the first counts, in two files the later. */
export function tableOf(kind: string, files: readonly YamlNode[]): Table {
  const rows = new Map<string, YamlNode>();
  const origins = new Map<string, Origin>();
  for (const [index, file] of files.entries()) {
    const common = { own: index > 0, verified: verifiedIn(file) };
    for (const [id, row] of rowsById(file)) {
      origins.set(id, { ...common, replaces: rows.has(id) });
      rows.set(id, row);
    }
  }
  return { kind, rows, known: [...rows.keys()], origins };
}

/** The rows of a table; none of one that could not be read. */
export function rowsOf(table: Table | null): readonly YamlNode[] {
  return [...(table?.rows.values() ?? [])];
}

/** The rows of a file that is a list, or that has them under `rows`. */
export function rowsIn(file: YamlNode): readonly YamlNode[] {
  return itemsOf(file.type === "map" ? childOf(file, "rows") : file);
}

function rowsById(file: YamlNode): ReadonlyMap<string, YamlNode> {
  const rows = new Map<string, YamlNode>();
  for (const row of rowsIn(file)) {
    const id = stringOf(childOf(row, "id"));
    if (id !== null && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}

function verifiedIn(file: YamlNode): Verified | null {
  const node = childOf(file, "verified_until");
  const until = stringOf(node);
  return node === null || until === null ? null : { until, place: node.place };
}
