/** A place in a text file that a person wrote. Lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  /** Path relative to the submission's folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How many columns the caret underlines; 1 when absent. */
  readonly length?: number;
}

/** The position just behind a place: what is underlined never runs over the end of a line. */
export function endOf({ line, column, length = 1 }: Place): {
  readonly line: number;
  readonly column: number;
} {
  return { line, column: column + length };
}
