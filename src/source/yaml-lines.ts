/** One line of YAML, as the eye sees it; offsets count from the beginning of the file. */
export interface Line {
  readonly start: number;
  /** Before its line end. */
  readonly end: number;
  /** Where the line below begins. */
  readonly below: number;
  /** Behind indentation and the dashes of rows. */
  readonly contentAt: number;
  /** How much white space it begins with. */
  readonly column: number;
  /** Where its key stands, behind dashes if there are any. */
  readonly keyColumn: number;
  /** The first tab in its indentation. */
  readonly tabAt: number | null;
  readonly kind: "row" | "key" | "other" | "empty";
}

const KEY = /^(?:"[^"]*"|'[^']*'|[\p{L}\p{N}_][\p{L}\p{N}_.-]*):(?:\s|$)/u;

/** The line in which an offset lies. */
export function lineAt(text: string, offset: number): Line {
  const start = offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const feed = text.indexOf("\n", start);
  const end = feed < 0 ? text.length : feed;
  return { ...lineOf(start, text.slice(start, end).replace(/\r$/u, "")), below: end + 1 };
}

function lineOf(start: number, line: string): Omit<Line, "below"> {
  const indent = /^[ \t]*/u.exec(line)?.[0] ?? "";
  const dashes = /^(?:-[ \t]+)*(?:-$)?/u.exec(line.slice(indent.length))?.[0] ?? "";
  const keyColumn = indent.length + dashes.length;
  const tab = indent.indexOf("\t");
  return {
    start,
    end: start + line.length,
    contentAt: start + keyColumn,
    column: indent.length,
    keyColumn,
    tabAt: tab < 0 ? null : start + tab,
    kind: kindOf(dashes, line.slice(keyColumn), line.slice(indent.length)),
  };
}

function kindOf(dashes: string, content: string, whole: string): Line["kind"] {
  if (whole === "" || whole.startsWith("#")) return "empty";
  if (dashes !== "") return "row";
  return KEY.test(content) ? "key" : "other";
}

/** The first line at or below an offset that is neither blank nor a comment. */
export function nextFilled(text: string, offset: number): Line | null {
  for (let at = offset; at < text.length;) {
    const line = lineAt(text, at);
    if (line.kind !== "empty") return line;
    at = line.below;
  }
  return null;
}

/** So many lines above are looked at: the row to which a line belongs begins near it. */
const MAX_ABOVE = 500;

/**
 * The columns nearest to a line's own, to the left and to the right, in which a line of its kind could stand: those of
 * the keys (for a row, of the dashes) above it that nothing further to the left has closed.
 */
export function fittingColumns(text: string, line: Line): readonly number[] {
  const open = openColumns(text, line);
  const left = open.filter((column) => column <= line.column);
  const right = open.filter((column) => column > line.column);
  return [...left.slice(0, 1), ...right.slice(-1)];
}

/** From right to left. */
function openColumns(text: string, { start, kind }: Line): readonly number[] {
  const columns: number[] = [];
  let closed = Number.POSITIVE_INFINITY;
  for (let at = start, seen = 0; at > 0 && closed > 0 && seen < MAX_ABOVE; seen += 1) {
    const above = lineAt(text, at - 1);
    at = above.start;
    if (above.kind !== "row" && above.kind !== "key") continue;
    if (above.column >= closed) continue;
    const column = kind === "row" ? openRow(above) : openKey(text, above, closed);
    if (column !== null) columns.push(column);
    closed = above.column;
  }
  return columns;
}

function openRow({ kind, column }: Line): number | null {
  return kind === "row" ? column : null;
}

function openKey(text: string, line: Line, closed: number): number | null {
  // Of a row whose other keys stand below, the column is known already.
  if (line.keyColumn >= closed) return null;
  return KEY.test(text.slice(line.contentAt, line.end)) ? line.keyColumn : null;
}
