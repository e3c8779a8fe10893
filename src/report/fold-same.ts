import type { Difference } from "../model/comparison.js";

type Same = Extract<Difference, { type: "same" }>;

/** A difference that is shown, or a row of what is the same, of which only the count is. */
export type Fold =
  | { readonly type: "shown"; readonly difference: Difference }
  | { readonly type: "folded"; readonly same: readonly Same[] };

/** Folds what is the same, but for the nearest heading above a difference: it tells where one reads. */
export function foldSame(differences: readonly Difference[]): readonly Fold[] {
  const folds: Fold[] = [];
  let same: Same[] = [];
  const flush = (): void => {
    if (same.length > 0) folds.push({ type: "folded", same });
    same = [];
  };
  for (const difference of differences) {
    if (difference.type === "same") {
      same.push(difference);
      continue;
    }
    const at = same.findLastIndex(({ before }) => before.kind.type === "heading");
    const [heading] = same.slice(at, at < 0 ? at : at + 1);
    if (at >= 0 && heading !== undefined) {
      const rest = same.slice(at + 1);
      same = same.slice(0, at);
      flush();
      folds.push({ type: "shown", difference: heading });
      same = rest;
    }
    flush();
    folds.push({ type: "shown", difference });
  }
  flush();
  return folds;
}
