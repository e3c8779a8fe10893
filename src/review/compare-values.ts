import type { PassageValue } from "../model/comparison.js";

export interface ValueComparison {
  readonly lost: readonly PassageValue[];
  readonly gained: readonly PassageValue[];
}

/**
 * What each of two texts says that the other does not, as often as it says it more: languages order a sentence as they like. One
 * names the year, or the month, once for several days where the other repeats it: such dates are the same as far as both go.
 */
export function compareValues(
  before: readonly PassageValue[],
  after: readonly PassageValue[],
): ValueComparison {
  const whole: ValueComparison = { lost: before, gained: after };
  return MATCHES.reduce((left, [one, other]) => withoutShared(left, one, other), whole);
}

/** By which a value is the same as one of the other text; null for a value that is none of the kind. */
type KeyOf = (value: PassageValue) => string | null;

/** By which values are the same, word for word. */
export function valueKey({ type, value }: PassageValue): string {
  return `${type} ${value}`;
}

const dayWithYear: KeyOf = ({ type, value }) =>
  type === "date" && !value.startsWith("--") ? value.slice(-"05-14".length) : null;
const dayWithoutYear: KeyOf = ({ type, value }) =>
  type === "date" && value.startsWith("--") ? value.slice(-"05-14".length) : null;
const dayOfMonth: KeyOf = ({ type, value }) =>
  type === "date" ? String(Number(value.slice(-"14".length))) : null;
const bareNumber: KeyOf = ({ type, value }) => (type === "number" ? value : null);

/** Which values of the one text are the same as which of the other: two dates with years only where they are the same day. */
const MATCHES: readonly (readonly [KeyOf, KeyOf])[] = [
  [valueKey, valueKey],
  [dayWithYear, dayWithoutYear],
  [dayWithoutYear, dayWithYear],
  [dayOfMonth, bareNumber],
  [bareNumber, dayOfMonth],
];

function withoutShared({ lost, gained }: ValueComparison, one: KeyOf, other: KeyOf): ValueComparison {
  return { lost: without(lost, one, gained.map(other)), gained: without(gained, other, lost.map(one)) };
}

function without(
  values: readonly PassageValue[],
  keyOf: KeyOf,
  others: readonly (string | null)[],
): readonly PassageValue[] {
  const left = new Map<string | null, number>();
  for (const key of others) left.set(key, (left.get(key) ?? 0) + 1);
  return values.filter((value) => {
    const key = keyOf(value);
    if (key === null) return true;
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
