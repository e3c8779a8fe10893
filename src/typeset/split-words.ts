import type { Place } from "../model/place.js";
import type { Span } from "./flatten-inlines.js";
import type { TextStyle } from "./text-style.js";

/** The part of a word that has one style. */
export interface Piece {
  readonly text: string;
  /** Offset of its first character in the word. */
  readonly start: number;
  readonly style: TextStyle;
  readonly place: Place | null;
}

/** What stands between two spaces. */
export interface Word {
  readonly type: "word";
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Offsets where the writer allowed a hyphen (U+00AD) or a bare break (U+200B). */
  readonly softHyphens: readonly number[];
  readonly softBreaks: readonly number[];
}

/** Space between words; no line ends at a tied one. */
export interface Space {
  readonly type: "space";
  readonly style: TextStyle;
  readonly tied: boolean;
}

export type Token = Word | Space | { readonly type: "break" };

/** A word while its pieces are gathered. */
interface OpenWord {
  text: string;
  pieces: Piece[];
  softHyphens: number[];
  softBreaks: number[];
}

/** Spaces of any width that a line may end at, and the no-break space; narrow no-break spaces belong to their word. */
const SPACES = /([\t\n\v\f\r\u0020\u00A0\u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]+)/;
/** What is asked of the setting and never shown, the marks of UAX #9 included: they have done their work. */
const INVISIBLE = /[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/;

/** Cuts spans into words and the single spaces between them; none stands at either end or beside a break, and breaks stand between words only. */
export function splitWords(spans: readonly Span[]): readonly Token[] {
  const tokens: Token[] = [];
  let word = openWord();
  let space: Space | null = null;
  const close = (): void => {
    if (word.text === "") return;
    tokens.push({ type: "word", ...word });
    word = openWord();
  };
  for (const span of spans) {
    if (span.type === "break") {
      close();
      space = null;
      if (tokens.at(-1)?.type === "word") tokens.push({ type: "break" });
      continue;
    }
    span.text.split(SPACES).forEach((part, index) => {
      if (part === "") return;
      if (index % 2 === 1) {
        close();
        space = mergeSpaces(space, {
          type: "space",
          style: span.style,
          tied: !/[^\u00A0]/.test(part),
        });
        return;
      }
      if (space !== null && tokens.at(-1)?.type === "word") tokens.push(space);
      space = null;
      addText(word, part, span.style, span.place);
    });
  }
  close();
  if (tokens.at(-1)?.type === "break") tokens.pop();
  return tokens;
}

function openWord(): OpenWord {
  return { text: "", pieces: [], softHyphens: [], softBreaks: [] };
}

function mergeSpaces(before: Space | null, space: Space): Space {
  return before === null ? space : { ...before, tied: before.tied && space.tied };
}

function addText(word: OpenWord, text: string, style: TextStyle, place: Place | null): void {
  const start = word.text.length;
  const shown = INVISIBLE.test(text) ? withoutInvisible(word, text) : text;
  if (shown === "") return;
  word.pieces.push({ text: shown, start, style, place });
  word.text += shown;
}

/** Text as it is shaped: fonts draw invisible characters as spaces, so that only what they allow is kept. */
function withoutInvisible(word: OpenWord, text: string): string {
  let shown = "";
  for (const character of text) {
    const offset = word.text.length + shown.length;
    if (character === "\u00AD") word.softHyphens.push(offset);
    else if (character === "\u200B") word.softBreaks.push(offset);
    else if (!INVISIBLE.test(character)) shown += character;
  }
  return shown;
}
