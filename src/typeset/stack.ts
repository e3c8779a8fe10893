import type { GalleyItem, PartName, Pt } from "../model/page.js";
import type { SetLine } from "./set-paragraph.js";
import { FORBIDDEN } from "./item.js";

/** Rows that belong together, the space above them, and how firmly they hold to what follows. */
export interface Stack {
  readonly items: readonly GalleyItem[];
  /** Natural height of the space above, in points. */
  readonly before: Pt;
  /** Cost of a page break between this stack and the next; 0 allows it, 10000 forbids it. */
  readonly keep: number;
}

/** How much of its height a vertical space may gain or lose. */
const ELASTICITY = { stretch: 0.4, shrink: 0.25 };
/** A page that ends in a hyphen (plain TeX's \brokenpenalty). */
const HYPHEN_AT_FOOT = 100;

/** The vertical list of stacks one below the other. */
export function pile(stacks: readonly Stack[]): readonly GalleyItem[] {
  const filled = stacks.filter(({ items }) => items.length > 0);
  return filled.flatMap((stack, index) => {
    const above = filled[index - 1];
    return above === undefined ? stack.items : [...joint(above.keep, stack.before), ...stack.items];
  });
}

function joint(keep: number, height: Pt): readonly GalleyItem[] {
  const space = verticalSpace(height);
  if (height === 0) return [{ type: "penalty", cost: keep }];
  return keep === 0 ? [space] : [{ type: "penalty", cost: keep }, space];
}

/** A space between rows, with the give that it has. */
function verticalSpace(height: Pt): GalleyItem {
  const { stretch, shrink } = ELASTICITY;
  return { type: "space", height, stretch: height * stretch, shrink: height * shrink };
}

/** A row of one line. */
export function lineRow(part: PartName, { line }: SetLine): GalleyItem {
  return {
    type: "row",
    part,
    height: line.ascent + line.descent,
    lines: [{ baseline: line.ascent, line }],
    rules: [],
  };
}

/** Rows of a paragraph's lines: no page ends after the first or before the last; elsewhere a break costs `cost`. */
export function paragraphRows(
  part: PartName,
  lines: readonly SetLine[],
  cost: number,
): readonly GalleyItem[] {
  return lines.flatMap((line, index): readonly GalleyItem[] => {
    const above = lines[index - 1];
    const row = lineRow(part, line);
    if (above === undefined) return [row];
    const atEdge = index === 1 || index === lines.length - 1;
    const inside = cost + (above.hyphenated ? HYPHEN_AT_FOOT : 0);
    return [{ type: "penalty", cost: atEdge ? FORBIDDEN : inside }, row];
  });
}

/** Forbids every page break within the last `count` rows of a vertical list, and none before them. */
export function holdLastRows(items: readonly GalleyItem[], count: number): readonly GalleyItem[] {
  const rows = items.flatMap((item, index) => (item.type === "row" ? [index] : []));
  const first = rows.at(-count) ?? rows[0] ?? 0;
  return items.flatMap((item, index): readonly GalleyItem[] => {
    if (index <= first) return [item];
    if (item.type === "penalty") return [{ type: "penalty", cost: FORBIDDEN }];
    const opens = item.type === "space" && items[index - 1]?.type === "row";
    return opens ? [{ type: "penalty", cost: FORBIDDEN }, item] : [item];
  });
}
