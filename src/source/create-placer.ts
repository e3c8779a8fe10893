import { LineCounter } from "yaml";
import type { Place } from "../model/place.js";

/** Turns offsets in one file's text into places, and places into offsets. */
export interface Placer {
  readonly text: string;
  /** One column at an offset. */
  at(offset: number): Place;
  /** From an offset to another, cut at the end of the first line. */
  between(start: number, end: number): Place;
  /** Where a place begins; the end of the text for one behind it. */
  offsetOf(place: Place): number;
}

/** A placer for the text of a file. */
export function createPlacer(file: string, text: string): Placer {
  const lines = countLines(text);
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const between = (start: number, end: number): Place => {
    const [firstLine = ""] = text.slice(start, Math.min(end, start + 1000)).split(/[\r\n]/u, 1);
    return { ...at(start), length: Math.max(1, firstLine.trimEnd().length || firstLine.length) };
  };
  const offsetOf = ({ line, column }: Place): number => {
    const start = lines.lineStarts[line - 1];
    return start === undefined ? text.length : start + column - 1;
  };
  return { text, at, between, offsetOf };
}

/** Counted here, because the parser of `yaml` leaves out the line ends within tokens that it rejects. */
function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) lines.addNewLine(end + 1);
  return lines;
}
