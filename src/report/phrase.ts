import { escapeText } from "./escape-text.js";
import { closest, nearest } from "./nearest.js";

/** What a finding says of itself, and what would mend it. */
export interface Sentence {
  readonly message: string;
  readonly hint: string;
}

const MAX_QUOTED = 60;
const MAX_NAMED = 8;

/** A user's text as a message shows it: in backticks, short, on one line, without characters that act. */
export function quote(text: string): string {
  const characters = [...text.slice(0, 2 * MAX_QUOTED).replaceAll(/\s+/gu, " ")];
  const short =
    characters.length > MAX_QUOTED ? `${characters.slice(0, MAX_QUOTED).join("")}…` : characters.join("");
  return `\`${escapeText(short)}\``;
}

/** Words that came with a finding, on one line, without characters that act. */
export function tame(text: string): string {
  return escapeText(text.replaceAll(/\s+/gu, " ").trim());
}

/** "`a`, `b` and `c`"; at most eight by name. */
export function enumerate(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMED).map(quote);
  if (names.length > MAX_NAMED) return `${shown.join(", ")} and ${names.length - MAX_NAMED} more`;
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} and ${last}`;
}

/** "did you mean `x`?" when a known name is near, else all that are known. */
export function suggest(name: string, known: readonly string[], plural: string): string {
  const meant = nearest(name, known);
  if (meant !== null) return `did you mean ${quote(meant)}?`;
  return known.length === 0 ? `there are no ${plural} here` : `known ${plural}: ${enumerate(known)}`;
}

/** As `suggest`, for names of which one must be meant: where none is near, the closest is named first. */
export function suggestId(name: string, known: readonly string[], plural: string): string {
  const guess = nearest(name, known) === null ? closest(name, known) : null;
  if (guess === null) return suggest(name, known, plural);
  return `the closest is ${quote(guess)}; known ${plural}: ${enumerate(known)}`;
}

/** "1 error", "3 errors". */
export function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : `${noun}s`}`;
}
