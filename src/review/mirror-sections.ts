import type { ComparedSection, Difference, WordChange } from "../model/comparison.js";

/** The way back. */
export function mirrorSections(sections: readonly ComparedSection[]): readonly ComparedSection[] {
  return sections.map((section) => ({ ...section, differences: section.differences.map(mirror) }));
}

function mirror(difference: Difference): Difference {
  switch (difference.type) {
    case "removed":
      return { type: "added", after: difference.before, moved: difference.moved };
    case "added":
      return { type: "removed", before: difference.after, moved: difference.moved };
    case "same":
      return { type: "same", before: difference.after, after: difference.before };
    case "changed":
      return {
        type: "changed",
        before: difference.after,
        after: difference.before,
        words: mirrorWords(difference.words),
      };
    case "diverged":
      return {
        type: "diverged",
        before: difference.after,
        after: difference.before,
        lost: difference.gained,
        gained: difference.lost,
      };
  }
}

const MIRRORED = { same: "same", removed: "added", added: "removed" } as const;

/** What is removed comes first again. */
function mirrorWords(words: readonly WordChange[]): readonly WordChange[] {
  const result: WordChange[] = [];
  for (const { type, text } of words) {
    const before = result.at(-1);
    const change = { type: MIRRORED[type], text };
    if (change.type === "removed" && before?.type === "added") result.splice(-1, 0, change);
    else result.push(change);
  }
  return result;
}
