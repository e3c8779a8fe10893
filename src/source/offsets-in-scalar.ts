/** What a backslash begins in a double-quoted scalar of YAML 1.2 (5.7): digits that follow the letter. */
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * For each UTF-16 unit of a scalar's value the offset at which it is written: in quotation marks, as a block or bare, with the line
 * ends that YAML folds. `start` is where the scalar begins, its mark or header included.
 */
export function offsetsInScalar(source: string, start: number, value: string): readonly number[] {
  const style = source[start];
  const offsets: number[] = [];
  let at = style === "|" || style === ">" ? lineAfter(source, start) : start;
  if (style === '"' || style === "'") at += 1;
  for (let index = 0; index < value.length; index += 1) {
    const unit = value[index] ?? "";
    if (!isSpace(unit)) while (at < source.length && isSpace(source[at]) && source[at] !== unit) at += 1;
    offsets.push(Math.min(at, source.length));
    if (style === '"' && source[at] === "\\") {
      const length = escapeLength(source, at);
      if (isLineEnd(source[at + 1])) {
        // A line that goes on: nothing of it is in the value.
        at = afterSpaces(source, at + 1);
        offsets.pop();
        index -= 1;
        continue;
      }
      // Two units may come of one escape.
      if (length === 10 && isHighSurrogate(unit)) {
        offsets.push(at);
        index += 1;
      }
      at += length;
    } else if (style === "'" && unit === "'") at += 2;
    else if (isSpace(unit) && source[at] !== unit) at = isSpace(source[at]) ? afterSpaces(source, at) : at;
    else at += 1;
  }
  return offsets;
}

function escapeLength(source: string, at: number): number {
  return 2 + (DIGITS[source[at + 1] ?? ""] ?? 0);
}

function lineAfter(source: string, at: number): number {
  const end = source.indexOf("\n", at);
  return end === -1 ? source.length : end + 1;
}

function afterSpaces(source: string, at: number): number {
  let after = at;
  while (after < source.length && isSpace(source[after])) after += 1;
  return after;
}

function isSpace(unit: string | undefined): boolean {
  return unit === " " || unit === "\n" || unit === "\t" || unit === "\r";
}

function isLineEnd(unit: string | undefined): boolean {
  return unit === "\n" || unit === "\r";
}

function isHighSurrogate(unit: string): boolean {
  return unit >= "\uD800" && unit <= "\uDBFF";
}
