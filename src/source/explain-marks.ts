import type { Explained, ParserError } from "./explained.js";
import type { UnclosedBracket } from "./list-unclosed-brackets.js";

/** `"its "minutes" to"`: the parser finds words behind a text that the second mark has ended. */
export function endedByMark(text: string, { message, pos }: ParserError): Explained | null {
  const inList = message.startsWith("Missing , or :");
  if (!inList && message !== "Unexpected scalar at node end") return null;
  // In a list a gap behind the mark may lack a comma; elsewhere nothing can follow it.
  const before = inList ? pos[0] : behindText(text, pos[0]);
  const mark = text.slice(before - 1, before);
  if (!isMark(mark) || (inList && isMark(text.slice(pos[0], pos[0] + 1)))) return null;
  return { slip: { type: "quote-in-text", mark }, start: before - 1, end: before };
}

/** Where the text ends that stands before an offset on the same line. */
function behindText(text: string, offset: number): number {
  let end = offset;
  while (end > 0 && (text[end - 1] === " " || text[end - 1] === "\t")) end -= 1;
  return end;
}

function isMark(character: string): boolean {
  return character === '"' || character === "'";
}

/** What the parser says of a list or map in brackets that it reads on into the lines below. */
const IN_BRACKETS =
  /^(?:Flow (?:sequence|map)|Implicit keys of flow|Block collections are not allowed within flow)/u;

/** The parser tells it where the next line begins, or where another bracket closes. */
export function openBracket(
  { message, pos }: ParserError,
  unclosed: () => readonly UnclosedBracket[],
): Explained | null {
  if (!IN_BRACKETS.test(message)) return null;
  const found = unclosed().find(({ start, end }) => start < pos[0] && pos[0] <= end);
  if (found === undefined) return null;
  const { bracket, start } = found;
  return { slip: { type: "unclosed-bracket", bracket }, start, end: start + 1 };
}
