import LineBreaker from "linebreak";
import { displayWidth, isWide } from "./display-width.js";

/** Breaks text into lines of at most `width` columns, the first that fits each: a word that is wider stands alone. Its own line feeds stay. */
export function wrapText(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((line) => wrapLine(line, width));
}

function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let [line, used] = ["", 0];
  for (const piece of piecesOf(text)) {
    if (line !== "" && used + displayWidth(piece.trimEnd()) > width) {
      lines.push(line);
      [line, used] = ["", 0];
    }
    line += piece;
    used += displayWidth(piece);
  }
  return [...lines, line].map((each) => each.replaceAll("\u200B", "").trimEnd());
}

/** What no line parts, by UAX #14, of which a mail keeps the breaks at spaces and those of scripts without spaces: no address or symbol is cut. */
function piecesOf(text: string): readonly string[] {
  const breaker = new LineBreaker(text);
  const pieces: string[] = [];
  let start = 0;
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    const { position } = next;
    if (position < text.length && !isOpen(text, position)) continue;
    pieces.push(text.slice(start, position));
    start = position;
  }
  return pieces;
}

function isOpen(text: string, position: number): boolean {
  const before = text[position - 1] ?? "";
  return (
    before === " " || before === "\u200B" || isWide(before) || isWide(text.slice(position, position + 2))
  );
}
