/**
 * Indexes of the stretches of a line, given by their embedding levels in reading order, as they stand from left to right
 * (UAX #9, rule L2).
 */
export function visualOrder(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index);
  const odd = levels.filter((level) => level % 2 === 1);
  const [highest, lowestOdd] = [Math.max(0, ...levels), Math.min(Infinity, ...odd)];
  for (let level = highest; level >= lowestOdd; level -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      const end = endOfStretch(order, levels, start, level);
      order.splice(start, end - start, ...order.slice(start, end).toReversed());
      start = Math.max(start, end);
    }
  }
  return order;
}

/** Where the stretch of the level or higher that begins at `start` ends; `start` where none does. */
function endOfStretch(
  order: readonly number[],
  levels: readonly number[],
  start: number,
  level: number,
): number {
  let end = start;
  while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end += 1;
  return end;
}
