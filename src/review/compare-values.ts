import type { PassageValue } from "../model/comparison.js";

export interface ValueComparison {
  readonly lost: readonly PassageValue[];
  readonly gained: readonly PassageValue[];
}

/** What each of two texts says that the other does not, as often as it says it more: languages order a sentence as they like. */
export function compareValues(
  before: readonly PassageValue[],
  after: readonly PassageValue[],
): ValueComparison {
  return { lost: without(before, after), gained: without(after, before) };
}

/** How much of what two texts say they say both, from 0 to 1; null where neither says anything. */
export function sharedValues(before: readonly PassageValue[], after: readonly PassageValue[]): number | null {
  const all = before.length + after.length;
  if (all === 0) return null;
  const { lost, gained } = compareValues(before, after);
  return (all - lost.length - gained.length) / all;
}

function without(values: readonly PassageValue[], others: readonly PassageValue[]): readonly PassageValue[] {
  const left = new Map<string, number>();
  for (const value of others) left.set(keyOf(value), (left.get(keyOf(value)) ?? 0) + 1);
  return values.filter((value) => {
    const count = left.get(keyOf(value)) ?? 0;
    left.set(keyOf(value), count - 1);
    return count <= 0;
  });
}

function keyOf({ type, value }: PassageValue): string {
  return `${type} ${value}`;
}
