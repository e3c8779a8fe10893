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
  const first = states.get(start.state);
  if (month < start.month || first === undefined) return null;
  let holder: Member | null = memberOf(first);
  const known = new Map<string, readonly Member[]>();
  for (let passed = start.month; passed < month && holder !== null;) {
    passed = monthAfter(passed);
    const year = passed.slice(0, 4);
    const members: readonly Member[] = known.get(year) ?? membersIn(rotation, states, year);
    known.set(year, members);
    holder = nextAfter(holder, members);
  }
  return holder?.state ?? null;
}

/** A State with its place in the alphabet, which knows neither accents nor case. */
interface Member {
  readonly state: State;
  readonly key: string;
}

function memberOf(state: State): Member {
  return { state, key: state.order.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase() };
}

/** The members in a year, in alphabetical order; none where the elected ones are not known. */
function membersIn(
  { permanent, elected }: Rotation,
  states: ReadonlyMap<string, State>,
  year: string,
): readonly Member[] {
  const others = elected.get(year);
  if (others === undefined) return [];
  const members = [...permanent, ...others].map(({ id }) => states.get(id));
  return members
    .filter((state) => state !== undefined)
    .map(memberOf)
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
}

/** The first member whose name comes after: the last one need no longer be a member. */
function nextAfter(last: Member, members: readonly Member[]): Member | null {
  return members.find(({ key }) => key > last.key) ?? members[0] ?? null;
}
