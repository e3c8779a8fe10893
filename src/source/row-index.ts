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
  let starts: Map<string, Start[]> | null = null;
  return ({ file, line }) => {
    starts ??= startsOf(sources);
    const above = (starts.get(file) ?? []).filter((start) => start.line <= line);
    return (
      above.reduce<Start | null>(
        (last, start) => (last === null || start.line >= last.line ? start : last),
        null,
      )?.id ?? null
    );
  };
}

function startsOf(sources: Sources): Map<string, Start[]> {
  const starts = new Map<string, Start[]>();
  for (const row of [...Object.values(sources).flatMap(rowsOf), ...itemsOf(sources.recipients)]) {
    const id = stringOf(childOf(row, "id"));
    const { file, line } = row.place;
    if (id !== null) starts.set(file, [...(starts.get(file) ?? []), { line, id }]);
  }
  return starts;
}

function rowsOf(value: Sources[keyof Sources]): readonly YamlNode[] {
  return isTable(value) ? [...value.rows.values()] : [];
}

function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && "rows" in value && "origins" in value;
}
