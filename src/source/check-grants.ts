import { isCalendarDate } from "../model/calendar-date.js";
import { type Diagnostic, fault } from "../model/diagnostic.js";
import { letterDate } from "./letter-date.js";
import type { Draft } from "./draft.js";
import type { Sources } from "./sources.js";
import { childOf, itemsOf, stringOf, type YamlNode } from "./yaml-node.js";

/** Demands that the body of a letter can do nothing about, as their rows say. */
export function checkGrants({ office, officeId, demands }: Draft): readonly Diagnostic[] {
  const kind = stringOf(childOf(office, "kind"));
  if (officeId === null || kind === null) return [];
  return demands.flatMap(({ id, mention, row }) => {
    const granted = itemsOf(childOf(row, "granted-by"))
      .map(stringOf)
      .filter((each) => each !== null);
    if (granted.length === 0 || granted.includes(kind) || granted.includes(officeId)) return [];
    return [fault("cannot-grant", mention.place, { demand: id, office: officeId, granted })];
  });
}

/** Offices that there are not on the day of a letter that goes to them, or is a draft for them. */
export function checkStanding(draft: Draft, sources: Sources): readonly Diagnostic[] {
  const date = letterDate(sources);
  if (date === null) return [];
  const { recipient, office, draftedFor } = draft;
  return [
    ...standing(childOf(recipient, "office"), office, date),
    ...standing(childOf(recipient, "drafted-for"), draftedFor, date),
  ];
}

function standing(mention: YamlNode | null, row: YamlNode | null, date: string): readonly Diagnostic[] {
  if (mention === null) return [];
  const office = stringOf(childOf(row, "id")) ?? "";
  const [from, until] = [dayAt(row, "from"), dayAt(row, "until")];
  if (until !== null && date > until) {
    const by = stringOf(childOf(row, "superseded-by"));
    return [fault("superseded-body", mention.place, { office, until, by, date })];
  }
  return from !== null && date < from ? [fault("body-not-yet", mention.place, { office, from, date })] : [];
}

function dayAt(row: YamlNode | null, key: string): string | null {
  const day = stringOf(childOf(row, key));
  return day !== null && isCalendarDate(day) ? day : null;
}
