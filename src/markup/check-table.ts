import { type Diagnostic, type DiagnosticArgs, fault } from "../model/diagnostic.js";
import { type CellSpan, gridOf } from "../model/table-grid.js";
import type { Locate } from "./check-markup.js";
import type { MarkupElement } from "./markup-node.js";
import { spanOf } from "./span-of.js";

/** What of a table cannot be set: what comes late, no rows at all, cells that do not cover each column once. */
export function checkTable(table: MarkupElement, place: Locate): Diagnostic[] {
  const tell: Tell = (element, problem, cells = 0, expected = 0) =>
    fault("table-shape", place(element.offset, element.name.length + 1), { problem, cells, expected });
  const inside = elementsIn(table);
  const captions = inside.filter(({ name }, index) => name === "caption" && index > 0);
  const groups = inside.filter(({ name }) => name !== "caption");
  const late = groups.slice(1).filter(({ name }) => name === "thead");
  const body = groups.filter(({ name }) => name === "tbody").flatMap(elementsIn);
  const first = groups.map(rowsIn).find((rows) => rows.length > 0) ?? [];
  const expected = gridOf(first.map(cellsIn))[0]?.columns ?? 0;
  return [
    ...captions.map((caption) => tell(caption, "late-caption")),
    ...late.map((head) => tell(head, "late-head")),
    ...(body.length === 0 ? [tell(table, "no-rows")] : []),
    ...groups.flatMap((group) => checkGroup(rowsIn(group), Math.max(1, expected), tell)),
  ];
}

type Problem = DiagnosticArgs["table-shape"]["problem"];
type Tell = (element: MarkupElement, problem: Problem, cells?: number, expected?: number) => Diagnostic;

/** The first row that is wrong is told: those below it would only follow from it. */
function checkGroup(rows: readonly MarkupElement[], expected: number, tell: Tell): Diagnostic[] {
  const grid = gridOf(rows.map(cellsIn));
  const spans = rows.flatMap(cellsIn).some((cell) => cell.rows > 1);
  const found = rows.flatMap((row, index): Diagnostic[] => {
    const { columns = 0, collision = -1, reach = 0 } = grid[index] ?? {};
    const collides = elementsIn(row)[collision];
    if (collides !== undefined) return [tell(collides, "cells-collide")];
    if (columns !== expected) return [tell(row, "uneven-row", columns, expected)];
    return index === rows.length - 1 && reach > 0 ? [tell(row, "rows-missing", reach)] : [];
  });
  return spans ? found.slice(0, 1) : found;
}

function rowsIn(group: MarkupElement): readonly MarkupElement[] {
  return elementsIn(group).filter(({ name }) => name === "tr");
}

function cellsIn(row: MarkupElement): readonly Required<CellSpan>[] {
  return elementsIn(row).map(spanOf);
}

function elementsIn(element: MarkupElement): MarkupElement[] {
  return element.children.filter((child) => child.type === "element");
}
