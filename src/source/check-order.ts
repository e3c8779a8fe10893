import { isCalendarDate } from "../model/calendar-date.js";
import { type Diagnostic, type DiagnosticArgs, warning } from "../model/diagnostic.js";
import { longestRising } from "../model/longest-rising.js";
import type { Sources, Table } from "./sources.js";
import { childOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** A fact of a list, with its day. */
interface Dated {
  readonly id: string;
  readonly date: string;
  /** What is marked where it stands wrong. */
  readonly node: YamlNode;
}

/** Facts of the table that are dated before one above them, or after one below. */
export function checkOrder({ facts }: Sources): readonly Diagnostic[] {
  return outOfOrder(
    [...(facts?.rows ?? [])].flatMap(([id, row]) => dated(id, row, childOf(row, "date") ?? row)),
  );
}

/** Facts that a letter or an annex tells out of order, where the table has them in order. */
export function checkMentionOrder(list: YamlNode | null, facts: Table | null): readonly Diagnostic[] {
  const rows = itemsOf(list).flatMap((node) => {
    const id = stringOf(node) ?? "";
    return dated(id, facts?.rows.get(id) ?? null, node);
  });
  const places = new Map((facts?.known ?? []).map((id, index) => [id, index]));
  const asInTable = rows.every(
    ({ id }, index) => index === 0 || (places.get(id) ?? 0) >= (places.get(rows[index - 1]?.id ?? "") ?? 0),
  );
  return asInTable ? [] : outOfOrder(rows);
}

function dated(id: string, row: YamlNode | null, node: YamlNode): readonly Dated[] {
  const date = stringOf(childOf(row, "date"));
  return date === null || !isCalendarDate(date) ? [] : [{ id, date, node }];
}

/** As few facts as must move for the others to be in order. */
function outOfOrder(facts: readonly Dated[]): readonly Diagnostic[] {
  if (facts.every(({ date }, index) => index === 0 || date >= (facts[index - 1]?.date ?? ""))) return [];
  // Facts of one day may stand in any order: the upper counts as the earlier.
  const ranked = facts.map((_, index) => index).toSorted((a, b) => compare(facts, a, b));
  const ranks = new Map(ranked.map((index, rank) => [index, rank]));
  // From the last to the first, so that of two that changed places the lower is told.
  const pairs = facts.map((_, index) => ({ before: index, after: -(ranks.get(index) ?? 0) })).toReversed();
  const kept = new Set(longestRising(pairs).map(({ before }) => before));
  return facts.flatMap((fact, index) => (kept.has(index) ? [] : told(fact, index, facts, kept)));
}

function compare(facts: readonly Dated[], a: number, b: number): number {
  const [left, right] = [facts[a]?.date ?? "", facts[b]?.date ?? ""];
  return left === right ? a - b : left < right ? -1 : 1;
}

function told(
  { id, date, node }: Dated,
  index: number,
  facts: readonly Dated[],
  kept: ReadonlySet<number>,
): readonly Diagnostic[] {
  const earlierBelow = facts.find((other, at) => at > index && kept.has(at) && other.date < date);
  const laterAbove = facts.findLast((other, at) => at < index && kept.has(at) && other.date > date);
  const other = earlierBelow ?? laterAbove;
  if (other === undefined) return [];
  const stands: DiagnosticArgs["facts-out-of-order"]["stands"] = other === earlierBelow ? "above" : "below";
  return [
    warning("facts-out-of-order", node.place, { id, date, stands, other: other.id, otherDate: other.date }),
  ];
}
