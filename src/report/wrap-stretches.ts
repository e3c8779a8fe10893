import { escapeText } from "./escape-text.js";
import { columnsOf } from "./frame-line.js";

/** Text of one look: how it is painted is the caller's. */
export interface Stretch<Look> {
  readonly text: string;
  readonly look: Look;
}

/** Stretches as lines of at most `width` columns, broken at spaces and where the text breaks; characters that act are spelt out. */
export function wrapStretches<Look>(
  stretches: readonly Stretch<Look>[],
  width: number,
): readonly (readonly Stretch<Look>[])[] {
  const lines: Stretch<Look>[][] = [[]];
  let used = 0;
  for (const word of wordsOf(stretches)) {
    const isBreak = word.some(({ text }) => text === "\n");
    const columns = word.reduce((sum, { text }) => sum + columnsOfText(text), 0);
    const needed = columns - (word.at(-1)?.text.endsWith(" ") === true ? 1 : 0);
    if (isBreak || (used > 0 && used + needed > width)) {
      lines.push([]);
      used = 0;
    }
    if (isBreak) continue;
    lines.at(-1)?.push(...word);
    used += columns;
  }
  return lines.map(joinLooks);
}

/** What no line parts, with the space after it; a word may have several looks. */
function wordsOf<Look>(stretches: readonly Stretch<Look>[]): readonly (readonly Stretch<Look>[])[] {
  const words: Stretch<Look>[][] = [];
  let word: Stretch<Look>[] = [];
  const end = (): void => {
    if (word.length > 0) words.push(word);
    word = [];
  };
  for (const { text, look } of stretches) {
    for (const piece of text.match(/\n|[^\s]+[ ]?|[^\S\n]/gu) ?? []) {
      if (piece === "\n") end();
      word.push({ text: piece === "\n" ? piece : escapeText(piece), look });
      if (/\s$/u.test(piece)) end();
    }
  }
  end();
  return words;
}

function columnsOfText(text: string): number {
  return [...text].reduce((sum, character) => sum + columnsOf(character), 0);
}

function joinLooks<Look>(line: readonly Stretch<Look>[]): readonly Stretch<Look>[] {
  const joined: Stretch<Look>[] = [];
  for (const { text, look } of line) {
    const before = joined.at(-1);
    if (before?.look === look) joined[joined.length - 1] = { look, text: before.text + text };
    else joined.push({ text, look });
  }
  const last = joined.pop();
  return last === undefined ? [] : [...joined, { ...last, text: last.text.trimEnd() }];
}
