import { isCalendarDate } from "../model/calendar-date.js";
import { type Diagnostic, fault } from "../model/diagnostic.js";
import type { Draft } from "./draft.js";
import type { Sources } from "./sources.js";
import { childOf, stringOf, type YamlNode } from "./yaml-node.js";

/** The day that letters bear; null where none is written that there is. */
export function letterDate({ date, submission }: Sources): string | null {
  const written = date ?? stringOf(childOf(submission, "date"));
  return written !== null && isCalendarDate(written) ? written : null;
}

/** Facts and documents that a letter tells of before they have happened. */
export function checkFuture({ facts, annexes }: Draft, sources: Sources): readonly Diagnostic[] {
  const letter = letterDate(sources);
  if (letter === null) return [];
  const told = new Set([...facts, ...annexes.flatMap((annex) => annex.facts)]);
  const listed = new Set(annexes.flatMap((annex) => annex.documents));
  return [
    ...later([...told], letter).map(({ place, ...args }) => fault("future-fact", place, args)),
    ...later([...listed], letter).map(({ place, ...args }) => fault("future-document", place, args)),
  ];
}

interface Later {
  readonly place: YamlNode["place"];
  readonly id: string;
  readonly date: string;
  readonly letter: string;
}

/** Days of ISO 8601 compare as text. */
function later(rows: readonly YamlNode[], letter: string): readonly Later[] {
  return rows.flatMap((row) => {
    const node = childOf(row, "date");
    const date = stringOf(node);
    if (node === null || date === null || date <= letter || !isCalendarDate(date)) return [];
    return [{ place: node.place, id: stringOf(childOf(row, "id")) ?? "", date, letter }];
  });
}
