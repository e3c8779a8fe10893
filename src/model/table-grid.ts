/** How many columns and rows a cell covers: one when absent. */
export interface CellSpan {
  readonly columns?: number;
  readonly rows?: number;
}

/** Where the cells of a row stand. */
export interface GridRow {
  /** Index of the first column of each cell. */
  readonly starts: readonly number[];
  /** How many columns the row has, with those that cells of rows above it cover. */
  readonly columns: number;
  /** Index of the first cell that runs into one from a row above; -1 where none does. */
  readonly collision: number;
  /** How many further rows the cells of this row and of those above it reach into. */
  readonly reach: number;
}

/** The grid of rows: each cell takes the first columns that no cell above it covers (HTML, 4.9.12.1). */
export function gridOf(rows: readonly (readonly CellSpan[])[]): readonly GridRow[] {
  // Rows that a cell still covers, by column.
  const covered: number[] = [];
  return rows.map((cells) => {
    const above = covered.map((rest) => rest > 0);
    let collision = -1;
    let column = 0;
    const starts = cells.map(({ columns = 1, rows: down = 1 }, index) => {
      while (above[column] === true) column += 1;
      const start = column;
      for (; column < start + columns; column += 1) {
        if (above[column] === true && collision < 0) collision = index;
        covered[column] = Math.max(covered[column] ?? 0, down);
      }
      return start;
    });
    const columns = covered.filter((rest) => rest > 0).length;
    covered.forEach((rest, index) => (covered[index] = Math.max(0, rest - 1)));
    return { starts, columns, collision, reach: Math.max(0, ...covered) };
  });
}
