import { dayAfter, dayBefore, dayNumber, lastDayOf } from "../model/calendar-date.js";
import type { Directory } from "../model/office.js";
import type { Holder, Rotation, Tenure, Term, TermField } from "../model/tenure.js";
import { rotate } from "./rotate.js";

/** How near a remembered day of a change must be for the other side of it to be meant: sources tell the month mostly. */
const DAYS_OF_DOUBT = 31;

/**
 * Who holds an office on a day. A row of the submission's own counts before a bundled one, and any row before a
 * rotation: that is how an exception to the rule is written.
 */
export function resolveTenure(directory: Directory, office: string, date: string): Tenure {
  const rows = directory.holders.get(office) ?? [];
  const own = rows.filter((row) => row.own);
  const row = coveringRow(own, date) ?? coveringRow(rows, date);
  if (row !== null) return clip(termOf(row, directory, date), row.own ? [] : own, date);
  const rotation = directory.rotations.get(office);
  const rotated = rotation === undefined ? null : rotatedTerm(rotation, directory, date);
  if (rotated !== null) return clip(rotated, rows, date);
  return rows.length > 0 || rotation !== undefined
    ? { type: "unknown", last: lastDay(rows, rotation) }
    : { type: "untracked" };
}

/** Who holds the office after a tenure that covers `date`; null where nothing is known of it. */
export function resolveNext(directory: Directory, office: string, date: string): Term | null {
  const now = resolveTenure(directory, office, date);
  const change = "until" in now ? now.until && dayAfter(now.until) : nextStart(directory, office, date);
  const next = change === null ? null : resolveTenure(directory, office, change);
  return next !== null && "from" in next ? next : null;
}

function nextStart({ holders }: Directory, office: string, date: string): string | null {
  return holders.get(office)?.find(({ from }) => from > date)?.from ?? null;
}

function coveringRow(rows: readonly Holder[], date: string): Holder | null {
  return rows.find(({ from, until }) => from <= date && (until === null || date <= until)) ?? null;
}

function termOf(row: Holder, { states }: Directory, date: string): Term {
  const { from, until, name, gender, acting, status, memory } = row;
  return {
    type: row.vacant ? "vacant" : "held",
    from,
    until,
    name: row.vacant ? null : name,
    gender,
    state: states.get(row.state?.id ?? "") ?? null,
    acting,
    status,
    memory,
    doubt: doubtOf(row, date),
    row,
  };
}

function doubtOf({ from, until, memory }: Holder, date: string): string | null {
  const remembered = (field: TermField, day: string | null): string[] =>
    day !== null && memory.includes(field) ? [day] : [];
  const changes = [...remembered("from", from), ...remembered("until", until)];
  return changes.find((day) => Math.abs(dayNumber(day) - dayNumber(date)) <= DAYS_OF_DOUBT) ?? null;
}

function rotatedTerm(rotation: Rotation, { states }: Directory, date: string): Term | null {
  const month = date.slice(0, 7);
  const state = rotate(rotation, states, month);
  if (state === null) return null;
  return {
    type: "held",
    from: `${month}-01`,
    until: lastDayOf(month),
    name: null,
    gender: null,
    state,
    acting: null,
    status: rotation.status,
    memory: [],
    doubt: null,
    row: rotation,
  };
}

/** The part of a term around a day that other rows leave to it. */
function clip(term: Term, over: readonly Holder[], date: string): Term {
  const starts = over.map(({ from }) => from).filter((from) => from > date);
  const ends = over.flatMap(({ until }) => (until !== null && until < date ? [until] : []));
  const until =
    [...starts.map(dayBefore), ...(term.until === null ? [] : [term.until])].toSorted()[0] ?? null;
  const from = [...ends.map(dayAfter), term.from].toSorted().at(-1) ?? term.from;
  return { ...term, from, until };
}

/** The last day that the directory has a holder for. */
function lastDay(rows: readonly Holder[], rotation: Rotation | undefined): string | null {
  const years = [...(rotation?.elected.keys() ?? [])].map((year) => `${year}-12-31`);
  return [...rows.map(({ from, until }) => until ?? from), ...years].toSorted().at(-1) ?? null;
}
