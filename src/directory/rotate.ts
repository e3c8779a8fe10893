import { monthAfter } from "../model/calendar-date.js";
import type { Rotation, State } from "../model/tenure.js";

/**
 * The State that holds a rotating office in a month, such as 2021-11; null for a month before the first, or of a year
 * whose members the rotation does not name. The Security Council's presidency passes every month to the next member in
 * the English alphabetical order of their names (provisional rules of procedure, rule 18), and goes on in a new year
 * from where the old one ended, among the members of the new.
 */
export function rotate(rotation: Rotation, states: ReadonlyMap<string, State>, month: string): State | null {
  const { start } = rotation;
  let holder = states.get(start.state) ?? null;
  if (month < start.month) return null;
  for (let passed = start.month; passed < month && holder !== null;) {
    passed = monthAfter(passed);
    holder = nextAfter(holder, membersIn(rotation, states, passed.slice(0, 4)));
  }
  return holder;
}

/** The members in a year, in alphabetical order; none where the elected ones are not known. */
function membersIn(
  { permanent, elected }: Rotation,
  states: ReadonlyMap<string, State>,
  year: string,
): readonly State[] {
  const others = elected.get(year);
  if (others === undefined) return [];
  const members = [...permanent, ...others].map(({ id }) => states.get(id));
  return members
    .filter((state) => state !== undefined)
    .toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : Number(sortKey(a) > sortKey(b))));
}

/** The first member whose name comes after: the last one need no longer be a member. */
function nextAfter(last: State, members: readonly State[]): State | null {
  return members.find((state) => sortKey(state) > sortKey(last)) ?? members[0] ?? null;
}

/** The alphabet knows neither accents nor case. */
function sortKey({ order }: State): string {
  return order.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
