import { type Diagnostic, type DiagnosticArgs, fault } from "../model/diagnostic.js";
import type { Locate } from "./check-markup.js";
import type { MarkupElement } from "./markup-node.js";

/** What of a table cannot be set: a head that comes late, no rows at all, rows of unequal length. */
export function checkTable(table: MarkupElement, place: Locate): Diagnostic[] {
  const groups = elementsIn(table);
  const rows = groups.flatMap(elementsIn).filter(({ name }) => name === "tr");
  const tell = (element: MarkupElement, problem: Problem, cells = 0, expected = 0): Diagnostic =>
    fault("table-shape", place(element.offset, element.name.length + 1), { problem, cells, expected });
  const late = groups.slice(1).filter(({ name }) => name === "thead");
  const body = groups.filter(({ name }) => name === "tbody").flatMap(elementsIn);
  const expected = rows[0] === undefined ? 0 : elementsIn(rows[0]).length;
  const uneven = rows.filter((row) => elementsIn(row).length !== expected || expected === 0);
  return [
    ...late.map((head) => tell(head, "late-head")),
    ...(body.length === 0 ? [tell(table, "no-rows")] : []),
    ...uneven.map((row) => tell(row, "uneven-row", elementsIn(row).length, Math.max(1, expected))),
  ];
}

type Problem = DiagnosticArgs["table-shape"]["problem"];

function elementsIn(element: MarkupElement): MarkupElement[] {
  return element.children.filter((child) => child.type === "element");
}
