/** Rows of cells as aligned columns, two spaces apart; what is last in a row is as wide as it is. */
export function layTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  return rows
    .map((row) => {
      const cells = row.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - widthOf(cell)));
      return `${cells.join("  ").trimEnd()}\n`;
    })
    .join("");
}

/** Columns of a terminal: accents that stand for themselves take none. */
function widthOf(text: string): number {
  return [...text].filter((character) => !/\p{Mn}/u.test(character)).length;
}
