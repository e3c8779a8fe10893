import type { LanguageCode } from "../model/text.js";
import { childOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** Rows by id, in the order of the file; `known` are the ids. */
export interface Table {
  /** What a row is called. */
  readonly kind: string;
  readonly rows: ReadonlyMap<string, YamlNode>;
  readonly known: readonly string[];
}

/** All files of a case as trees; null where a file is missing or its YAML is broken. */
export interface Sources {
  readonly submission: YamlNode | null;
  readonly demands: Table | null;
  readonly facts: Table | null;
  /** Empty where the submission has no such file. */
  readonly documents: Table | null;
  readonly annexes: Table | null;
  readonly signatories: Table | null;
  readonly recipients: YamlNode | null;
  /** The submission's own rows over the bundled ones. */
  readonly offices: Table | null;
  readonly addresses: Table | null;
  /** A language whose file could not be read is there, as null. */
  readonly languages: ReadonlyMap<LanguageCode, YamlNode | null>;
}

/** A table of the rows of lists, sound or not. Of two rows with one id in one list the first counts, in two lists the later. */
export function tableOf(kind: string, lists: readonly YamlNode[]): Table {
  const rows = new Map(lists.flatMap((list) => [...rowsById(list)]));
  return { kind, rows, known: [...rows.keys()] };
}

function rowsById(list: YamlNode): ReadonlyMap<string, YamlNode> {
  const rows = new Map<string, YamlNode>();
  for (const row of itemsOf(list)) {
    const id = stringOf(childOf(row, "id"));
    if (id !== null && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}
