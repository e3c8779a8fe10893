import type { ComparedSection, Difference } from "../model/comparison.js";
import { passageKey } from "./passage-key.js";

/** The same sections; a passage that one letter has elsewhere than the other is marked as moved in both of its places. */
export function markMoves(sections: readonly ComparedSection[]): readonly ComparedSection[] {
  const all = sections.flatMap(({ differences }) => differences);
  const [removed, added] = [countKeys(all, "removed"), countKeys(all, "added")];
  const left = { removed: new Map(added), added: new Map(removed) };
  return sections.map((section) => ({
    ...section,
    differences: section.differences.map((difference) => {
      if (difference.type !== "removed" && difference.type !== "added") return difference;
      return { ...difference, moved: takeOne(left[difference.type], keyOf(difference)) };
    }),
  }));
}

type Alone = Extract<Difference, { type: "removed" | "added" }>;

function keyOf(difference: Alone): string {
  return passageKey(difference.type === "removed" ? difference.before : difference.after);
}

function countKeys(all: readonly Difference[], type: Alone["type"]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const difference of all) {
    if (difference.type !== type) continue;
    const key = keyOf(difference as Alone);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function takeOne(left: Map<string, number>, key: string): boolean {
  const count = left.get(key) ?? 0;
  left.set(key, count - 1);
  return count > 0;
}
