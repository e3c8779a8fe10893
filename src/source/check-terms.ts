import { dayAfter, dayBefore, isCalendarDate } from "../model/calendar-date.js";
import { fault, warning, type Diagnostic } from "../model/diagnostic.js";
import type { Place } from "../model/place.js";
import { rowsOf, type Sources } from "./sources.js";
import { childOf, stringOf } from "./yaml-node.js";

/** After every date. */
const EVER = "9999-12-31";

interface Span {
  readonly office: string;
  readonly from: string;
  readonly until: string;
  readonly own: boolean;
  readonly place: Place;
  /** Where its last day stands. */
  readonly end: Place;
}

/**
 * Terms that end before they begin; two of one office on the same day; days between two terms that neither has. A
 * row of the submission's own may lie over a bundled one: it counts.
 */
export function checkTerms(sources: Sources): readonly Diagnostic[] {
  const spans = spansOf(sources);
  const inverted = spans.filter(({ from, until }) => until < from);
  const sound = spans.filter(({ from, until }) => until >= from);
  return [
    ...inverted.map(({ end, from, until }) => fault("terms-inverted", end, { from, until })),
    ...byOffice(sound).flatMap((terms) => [
      ...overlaps(terms.filter(({ own }) => own)),
      ...overlaps(terms.filter(({ own }) => !own)),
      ...gaps(terms, sources),
    ]),
  ];
}

/** The terms of each office, the earliest first. */
function byOffice(spans: readonly Span[]): readonly (readonly Span[])[] {
  const groups = new Map<string, Span[]>();
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))) {
    const group = groups.get(span.office);
    if (group) group.push(span);
    else groups.set(span.office, [span]);
  }
  return [...groups.values()];
}

function spansOf({ holders }: Sources): readonly Span[] {
  return [...(holders?.rows ?? [])].flatMap(([id, row]) => {
    const [office, from] = [stringOf(childOf(row, "office")), childOf(row, "from")];
    const [first, until] = [stringOf(from) ?? "", stringOf(childOf(row, "until")) ?? EVER];
    if (office === null || from === null || !isCalendarDate(first) || !isCalendarDate(until)) return [];
    const own = holders?.origins.get(id)?.own ?? false;
    const end = (childOf(row, "until") ?? from).place;
    return [{ office, from: first, until, own, place: from.place, end }];
  });
}

/** Each term against the one before that reaches furthest. */
function overlaps(terms: readonly Span[]): readonly Diagnostic[] {
  let [furthest] = terms;
  return terms.slice(1).flatMap((term) => {
    const before = furthest;
    if (before === undefined || term.until > before.until) furthest = term;
    if (before === undefined || term.from > before.until) return [];
    const until = term.until < before.until ? term.until : before.until;
    const { office, from } = term;
    return [fault("terms-overlap", term.place, { office, from, until, other: before.place })];
  });
}

/** An office that passes on by rotation has rows for its exceptions only. */
function gaps(terms: readonly Span[], { rotations }: Sources): readonly Diagnostic[] {
  const office = terms[0]?.office ?? "";
  const rotating = rowsOf(rotations).some((row) => stringOf(childOf(row, "office")) === office);
  if (rotating) return [];
  let last = terms[0]?.until ?? EVER;
  return terms.slice(1).flatMap((term) => {
    const [before, gone] = [last, last < term.from && dayAfter(last) < term.from];
    if (term.until > last) last = term.until;
    if (!gone) return [];
    return [
      warning("terms-gap", term.place, { office, from: dayAfter(before), until: dayBefore(term.from) }),
    ];
  });
}
