import type { GalleyItem, GalleyRow, Pt } from "../model/page.js";

/** The lines of a vertical list that stay together, at offsets below its top in points, and how tall they are in all. */
export function stackLines(items: readonly GalleyItem[]): Pick<GalleyRow, "lines" | "height"> {
  const lines: GalleyRow["lines"][number][] = [];
  let top: Pt = 0;
  for (const item of items) {
    if (item.type === "penalty") continue;
    if (item.type === "row") {
      for (const { baseline, line } of item.lines) lines.push({ baseline: top + baseline, line });
    }
    top += item.height;
  }
  return { lines, height: top };
}
