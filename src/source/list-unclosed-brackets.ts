import { Lexer } from "yaml";
import { nextFilled } from "./yaml-lines.js";

/** A bracket that is closed nowhere, or by one of the other kind. */
export interface UnclosedBracket {
  readonly bracket: "[" | "{";
  readonly start: number;
  /** Where it shows that it is not closed. */
  readonly end: number;
}

type Open = Omit<UnclosedBracket, "end">;

const CLOSES = { "[": "]", "{": "}" } as const;

/** The lexer's marks before a text's lexeme, and where brackets end because a line below does not belong in them. */
const [TEXT, BROKEN_OFF, DOCUMENT] = ["\u001F", "\u0018", "\u0002"];

/** The brackets that are beyond doubt not closed, in the order in which it shows. */
export function listUnclosedBrackets(text: string): readonly UnclosedBracket[] {
  const found: UnclosedBracket[] = [];
  let open: Open[] = [];
  // Where one was closed by the wrong kind, those around it lack their own for that alone.
  let wrong: Open | undefined;
  let [at, last, before] = [0, "", ""];
  const breakOff = (end: number): void => {
    const lacking = wrong ?? open.at(-1);
    if (lacking !== undefined && (wrong !== undefined || isDropped(text, end, last)))
      found.push({ ...lacking, end });
    open = [];
  };
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === BROKEN_OFF) breakOff(at);
    else if (before !== TEXT && (lexeme === "[" || lexeme === "{")) open.push({ bracket: lexeme, start: at });
    else if (before !== TEXT && (lexeme === "]" || lexeme === "}")) {
      const closed = open.pop();
      if (closed !== undefined && CLOSES[closed.bracket] !== lexeme) {
        wrong ??= closed;
        found.push({ ...wrong, end: at });
      }
    }
    if (open.length === 0) wrong = undefined;
    if (lexeme !== TEXT && lexeme !== BROKEN_OFF && lexeme !== DOCUMENT) at += lexeme.length;
    if (/^[^\s#]/u.test(lexeme)) last = lexeme;
    before = lexeme;
  }
  breakOff(at);
  return found;
}

/** Whether what is in a bracket is over, and the next line something else: not a part of it that only lacks its indentation. */
function isDropped(text: string, end: number, last: string): boolean {
  if (last === "," || last === "[" || last === "{") return false;
  const next = nextFilled(text, end);
  if (next === null) return true;
  return next.kind !== "other" && !hasUnopened(text.slice(next.start, next.end));
}

function hasUnopened(line: string): boolean {
  let depth = 0;
  for (const character of line) {
    if (character === "[" || character === "{") depth += 1;
    if (character === "]" || character === "}") depth -= 1;
    if (depth < 0) return true;
  }
  return false;
}
