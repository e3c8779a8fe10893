/** A word as ties look at it. */
export interface TieWord {
  readonly whole: string;
  /** Without opening marks; with the closing ones, since what they end is not tied to what follows. */
  readonly opened: string;
  /** Without either. */
  readonly bare: string;
  /** Without either but for a full stop that follows at once: it may be that of an abbreviation. */
  readonly dotted: string;
}

/** Words one after the other that one line holds, by what each looks like. */
export type Tie = readonly ((word: string) => boolean)[];

const OPENING = /^[([{“„‘«"'¿¡—–\u202F]+/u;
const CLOSING = ")]}”’»\"'.,:;!?…։՝\u202F";

export function tieWord(text: string): TieWord {
  const opened = text.replace(OPENING, "") || text;
  const bare = withoutClosing(opened) || opened;
  return { whole: text, opened, bare, dotted: opened.startsWith(`${bare}.`) ? `${bare}.` : bare };
}

/** A pattern that ends with the word would be tried again from each of its marks. */
function withoutClosing(word: string): string {
  let end = word.length;
  while (end > 0 && CLOSING.includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}

/** A word that no tie looks at. */
export const NO_WORD: TieWord = { whole: "", opened: "", bare: "", dotted: "" };

/** Whether the tie holds the words from `index` on. */
export function holdsFrom(tie: Tie, words: readonly TieWord[], index: number): boolean {
  return tie.every((test, offset) => {
    const word = words[index + offset];
    if (word === undefined) return false;
    return offset === tie.length - 1 ? test(word.bare) || test(word.dotted) : test(word.opened);
  });
}
