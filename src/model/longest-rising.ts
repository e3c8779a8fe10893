/** A passage of the one list beside a passage of the other, by their indexes. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** The longest row of pairs that rises in both lists, from pairs in the order of the first (Fredman 1975): the others cross it. */
export function longestRising(pairs: readonly Pair[]): readonly Pair[] {
  // By length of a row the pair that ends the lowest such row, and of each pair the one before it in its row.
  const ends: number[] = [];
  const previous: number[] = [];
  pairs.forEach(({ after }, index) => {
    const length = firstNotBelow(ends, after, pairs);
    previous[index] = ends[length - 1] ?? -1;
    ends[length] = index;
  });
  const row: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) row.push(pair);
  }
  return row.toReversed();
}

function firstNotBelow(ends: readonly number[], after: number, pairs: readonly Pair[]): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[ends[middle] ?? 0]?.after ?? 0) < after) low = middle + 1;
    else high = middle;
  }
  return low;
}
