import type { Likeness } from "./likeness.js";
import type { Pair } from "../model/longest-rising.js";

/** Words in a row that tell a passage from others. */
const RUN = 3;

/** A stretch of both lists, each from an index to the one before another. */
interface Stretch {
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
}

/**
 * Passages that share more runs of words than with any other of the stretch, of runs that stand in one passage of each list:
 * patience for what is not quite the same. In the order of the first list; they may cross.
 */
export function anchorAlike(stretch: Stretch, { before, after }: Likeness): readonly Pair[] {
  const [one, other] = [ownersOf(before, stretch.before), ownersOf(after, stretch.after)];
  const votes = new Map<number, Map<number, number>>();
  for (const [run, at] of one) {
    const beside = other.get(run) ?? SEVERAL;
    if (at === SEVERAL || beside === SEVERAL) continue;
    const own = votes.get(at) ?? new Map<number, number>();
    votes.set(at, own.set(beside, (own.get(beside) ?? 0) + 1));
  }
  return mutualBest(votes);
}

const SEVERAL = -1;

/** Each run of words with the passage that has it. */
function ownersOf(words: readonly Int32Array[], [from, to]: Stretch["before"]): ReadonlyMap<string, number> {
  const owners = new Map<string, number>();
  for (let at = from; at < to; at += 1) {
    const own = words[at] ?? new Int32Array();
    for (let start = 0; start === 0 || start + RUN <= own.length; start += 1) {
      const run = own.subarray(start, start + RUN).join(" ");
      const owner = owners.get(run);
      owners.set(run, owner === undefined || owner === at ? at : SEVERAL);
    }
  }
  return owners;
}

function mutualBest(votes: ReadonlyMap<number, ReadonlyMap<number, number>>): readonly Pair[] {
  const bestOf = new Map<number, { readonly before: number; readonly count: number }>();
  const pairs: Pair[] = [];
  for (const [before, own] of votes) {
    const [after, count] = [...own].reduce((best, next) => (next[1] > best[1] ? next : best));
    pairs.push({ before, after });
    if (count > (bestOf.get(after)?.count ?? 0)) bestOf.set(after, { before, count });
  }
  return pairs
    .filter(({ before, after }) => bestOf.get(after)?.before === before)
    .toSorted((one, other) => one.before - other.before);
}
