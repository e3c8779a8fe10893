import type { LetterPart } from "../model/letter.js";
import type { GalleyItem, Pt } from "../model/page.js";
import type { Setting } from "./setting.js";
import type { Stack } from "./stack.js";

/** Least space between the reference and the date on one line, in ems. */
const GAP = 2;

/** Lets reference and date share a line where they stand at different sides and both fit on it. */
export function shareLine(
  parts: readonly LetterPart[],
  stacks: readonly Stack[],
  setting: Setting,
): readonly Stack[] {
  const { reference, date } = setting.style.head;
  if (reference === date) return stacks;
  return stacks.map((stack, index) => {
    const [part, next] = [parts[index], parts[index + 1]];
    if (part?.type === "reference" && next?.type === "date") {
      return fit(stack, stacks[index + 1], setting) ? withoutHeight(stack) : stack;
    }
    const above = stacks[index - 1];
    const shares =
      part?.type === "date" && parts[index - 1]?.type === "reference" && fit(above, stack, setting);
    return shares ? { ...stack, before: 0 } : stack;
  });
}

function fit(left: Stack | undefined, right: Stack | undefined, setting: Setting): boolean {
  const one = left?.items.length === 1 ? left.items[0] : undefined;
  const other = right?.items.length === 1 ? right.items[0] : undefined;
  if (one?.type !== "row" || other?.type !== "row") return false;
  return rowWidth(one) + rowWidth(other) + GAP * setting.style.fontSize <= setting.measure;
}

type Row = GalleyItem & { readonly type: "row" };

function rowWidth(row: Row): Pt {
  const runs = row.lines.flatMap(({ line }) => line.segments.flatMap((segment) => segment.runs));
  return runs.reduce((sum, run) => sum + run.width, 0);
}

/** A row of no height stands on the line of the row below it. */
function withoutHeight(stack: Stack): Stack {
  return {
    ...stack,
    items: stack.items.map((item) => (item.type === "row" ? { ...item, height: 0 } : item)),
  };
}
