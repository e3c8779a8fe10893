import type { Page } from "../../model/page.js";

/** How many pages the letter has, and then each of its annexes: one begins where its heading stands. */
export function pageCounts(pages: readonly Page[]): readonly number[] {
  const counts = [0];
  for (const page of pages) {
    if (beginsAnnex(page)) counts.push(0);
    counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
  }
  return counts;
}

function beginsAnnex({ lines }: Page): boolean {
  return lines.some(
    ({ part, line }) => part === "annex" && line.segments.some(({ tag }) => tag.role === "H1"),
  );
}
