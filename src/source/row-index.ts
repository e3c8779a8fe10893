import type { RuleBook } from "../model/rule-book.js";
import type { Sources, Table } from "./sources.js";
import { childOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** The first line of a row in its file. */
interface Start {
  readonly line: number;
  readonly id: string;
}

/** Finds the row that a place stands in: the last that begins above it in its file. Made when it is first asked. */
export function indexRows(sources: Sources): RuleBook["rowAt"] {
  let starts: ReadonlyMap<string, readonly Start[]> | null = null;
  return ({ file, line }) => {
    starts ??= startsOf(sources);
    return lastUpTo(starts.get(file) ?? [], line)?.id ?? null;
  };
}

/** By file, in the order of their lines. */
function startsOf(sources: Sources): ReadonlyMap<string, readonly Start[]> {
  const starts = new Map<string, Start[]>();
  for (const row of [...Object.values(sources).flatMap(rowsOf), ...itemsOf(sources.recipients)]) {
    const id = stringOf(childOf(row, "id"));
    const { file, line } = row.place;
    const inFile = starts.get(file) ?? [];
    if (id !== null) inFile.push({ line, id });
    starts.set(file, inFile);
  }
  for (const inFile of starts.values()) inFile.sort((a, b) => a.line - b.line);
  return starts;
}

function rowsOf(value: Sources[keyof Sources]): readonly YamlNode[] {
  return isTable(value) ? [...value.rows.values()] : [];
}

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && "rows" in value && "origins" in value;
}

function lastUpTo(starts: readonly Start[], line: number): Start | undefined {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.line ?? Infinity) <= line) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1];
}
