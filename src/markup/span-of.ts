import type { CellSpan } from "../model/table-grid.js";
import type { MarkupElement } from "./markup-node.js";

/** How many columns and rows a cell says that it covers. */
export function spanOf({ attributes }: MarkupElement): Required<CellSpan> {
  const numberIn = (wanted: string): number => {
    const value = Number(attributes.find(({ name }) => name === wanted)?.value);
    // What is no number is told as the attribute's fault.
    return value >= 1 && value <= 99 ? Math.floor(value) : 1;
  };
  return { columns: numberIn("colspan"), rows: numberIn("rowspan") };
}
