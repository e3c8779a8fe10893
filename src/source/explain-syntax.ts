import { Lexer } from "yaml";
import type { YamlSlip } from "../model/yaml-slip.js";
import { endedByMark, openBracket } from "./explain-marks.js";
import { foreignSpace, missingSpaceBehindDash } from "./explain-spaces.js";
import type { Explained, ParserError } from "./explained.js";
import { listUnclosedBrackets, type UnclosedBracket } from "./list-unclosed-brackets.js";
import { fittingColumns, lineAt, nextFilled, type Line } from "./yaml-lines.js";

/**
 * Whether a slip is told with one before it. Who indents with tabs or no-break spaces does so in every line; and
 * behind a line in a wrong column the parser takes that column for the right one, and finds fault with the next.
 */
export function followsFrom(slip: YamlSlip, before: readonly YamlSlip[]): boolean {
  return before.some((other) => {
    if (slip.type === "foreign-space")
      return other.type === "foreign-space" && slip.character === other.character;
    if (slip.type !== "indent" || other.type !== "indent") return slip.type === "tab" && other.type === "tab";
    return other.fits.includes(slip.spaces) && slip.fits.includes(other.spaces);
  });
}

type Recogniser = (text: string, error: ParserError) => Explained | null;

/** The first that recognises the mistake tells it; what none recognises is told in the parser's words. */
const RECOGNISERS: readonly Recogniser[] = [
  unclosedQuote,
  endedByMark,
  foreignSpace,
  missingSpaceBehindDash,
  swallowedKey,
  missingSpace,
  mistakenIndent,
];

/** Finds in the lines around an error of the parser what was mistyped; null where that is not sure. */
export function createExplainer(text: string): (error: ParserError) => Explained | null {
  let brackets: readonly UnclosedBracket[] | null = null;
  // They are looked for once in a text, however many errors it has.
  const unclosed = (): readonly UnclosedBracket[] => (brackets ??= listUnclosedBrackets(text));
  return (error) => {
    const open = openBracket(error, unclosed);
    if (open !== null) return open;
    for (const recognise of RECOGNISERS) {
      const explained = recognise(text, error);
      if (explained !== null) return explained;
    }
    return null;
  };
}

/** The parser tells it where the text ends that should have been closed. */
function unclosedQuote(text: string, { message, pos }: ParserError): Explained | null {
  if (!message.startsWith("Missing closing ") || !message.endsWith("quote")) return null;
  let start = 0;
  for (const lexeme of new Lexer().lex(text)) {
    const isMark = /^[\u0002\u0018\u001F]$/u.test(lexeme);
    const end = start + (isMark ? 0 : lexeme.length);
    if (end >= pos[0] && /^["']/u.test(lexeme)) return quoteAt(start, lexeme.slice(0, 1));
    if (end > pos[0]) return null;
    start = end;
  }
  return null;
}

function quoteAt(start: number, mark: string): Explained {
  return { slip: { type: "unclosed-quote", mark }, start, end: start + 1 };
}

/** `date: 2021` and a deeper `text: ...` below: the parser takes the second key for more of the first value. */
function swallowedKey(text: string, { code, pos }: ParserError): Explained | null {
  if (code !== "BLOCK_AS_IMPLICIT_KEY" && code !== "MULTILINE_IMPLICIT_KEY") return null;
  const line = lineAt(text, pos[0]);
  // Before the place there is a key on the same line, and the value behind it has no colon of its own.
  if (pos[0] <= line.contentAt || /:(?:\s|$)/u.test(text.slice(pos[0], line.end))) return null;
  const next = nextFilled(text, line.below);
  return next === null || next.column <= line.keyColumn ? tabIn(next) : mistakenLine(text, next);
}

const GLUED = /^(?<key>\p{L}[\p{L}\p{N}_-]*):(?![\s/]|$)/u;

/** `title:"Minutes"` is one word to the parser, which then misses a colon. */
function missingSpace(text: string, { code, message, pos }: ParserError): Explained | null {
  const missed = code === "MULTILINE_IMPLICIT_KEY" || message.startsWith("Implicit map keys need");
  const line = lineAt(text, pos[0]);
  if (!missed || pos[0] !== line.contentAt) return null;
  const content = text.slice(line.contentAt, line.end);
  const key = GLUED.exec(content)?.groups?.["key"];
  if (key === undefined || /:(?:\s|$)/u.test(content)) return null;
  const start = line.contentAt;
  return { slip: { type: "no-space-after-colon", key }, start, end: start + key.length + 1 };
}

/** What the parser says of lines that do not stand where it expects one. */
const MISPLACED =
  /^(?:All (?:mapping|sequence) items must start|Sequence item without|Tabs are not|Unexpected \S+ at node end)/u;

function mistakenIndent(text: string, { message, pos }: ParserError): Explained | null {
  if (!MISPLACED.test(message)) return null;
  const line = nextFilled(text, lineAt(text, pos[0]).start);
  if (line === null) return null;
  // The end of a value may lie in the midst of a line, which then is indented as it should be.
  return pos[0] > line.contentAt ? null : mistakenLine(text, line);
}

/** A line that should begin a key or a row, and stands where none can. */
function mistakenLine(text: string, line: Line): Explained | null {
  const tab = tabIn(line);
  if (tab !== null) return tab;
  if (line.kind === "other") return null;
  const fits = fittingColumns(text, line);
  if (fits.length === 0 || fits.includes(line.column)) return null;
  const { start } = line;
  const slip = { type: "indent", spaces: line.column, fits } as const;
  return { slip, start: start + line.column, end: line.end };
}

function tabIn(line: Line | null): Explained | null {
  if (line === null || line.tabAt === null || line.kind === "other") return null;
  return { slip: { type: "tab" }, start: line.tabAt, end: line.tabAt + 1 };
}
