import { wordsIn } from "./words.js";

interface Node<T> {
  readonly children: Map<string, Node<T>>;
  value: T | null;
}

/** A phrase as a text has it. */
export interface FoundPhrase<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** Phrases of words, found in a text in one walk however many they are, without regard to case, to accents and to what stands between the words. */
export class PhraseTrie<T> {
  readonly #root: Node<T> = { children: new Map(), value: null };

  /** Keeps a value for a phrase; `merge` joins it with one that is there. */
  add(phrase: string, value: T, merge: (before: T) => T): void {
    let node = this.#root;
    for (const { word } of wordsIn(phrase)) {
      const key = folded(word);
      const next: Node<T> = node.children.get(key) ?? { children: new Map(), value: null };
      node.children.set(key, next);
      node = next;
    }
    if (node !== this.#root) node.value = node.value === null ? value : merge(node.value);
  }

  /** The phrases of a text, of those that begin at one word the longest; none lies within another. */
  find(text: string): readonly FoundPhrase<T>[] {
    if (this.#root.children.size === 0) return [];
    const words = wordsIn(text).map(({ word, index }) => ({ word: bare(word), index }));
    const keys = words.map(({ word }) => folded(word));
    const found: FoundPhrase<T>[] = [];
    for (let first = 0; first < words.length; first += 1) {
      let node: Node<T> | undefined = this.#root;
      let last = -1;
      let value: T | null = null;
      for (let at = first; at < words.length; at += 1) {
        node = node?.children.get(keys[at] ?? "");
        if (node === undefined || isApart(text, words, first, at)) break;
        if (node.value !== null) [last, value] = [at, node.value];
      }
      const [start, end] = [words[first], words[last]];
      if (value === null || start === undefined || end === undefined) continue;
      found.push({ value, start: start.index, end: end.index + end.word.length });
      first = last;
    }
    return found;
  }
}

/** Without the genitive of a name: Bachelet's. */
function bare(word: string): string {
  return word.replace(/['’ʼ]s?$/u, "");
}

/** In small letters, with one form of apostrophe and without accents: as whoever has no such key on the keyboard writes a name. */
function folded(word: string): string {
  const lower = word.toLowerCase();
  // Most words have nothing to be folded.
  return /[^\u0000-\u007F]/.test(lower)
    ? lower
        .replaceAll(/[’ʼ]/g, "'")
        .normalize("NFD")
        .replaceAll(/[\u0300-\u036F]/g, "")
    : lower;
}

/** Whether more than a space, or a mark and a space, stands before a word that is not the first. */
function isApart(
  text: string,
  words: readonly { readonly word: string; readonly index: number }[],
  first: number,
  at: number,
): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (at === first || before === undefined || word === undefined) return false;
  return !/^[,.]?\s{1,12}$|^[.,]$/u.test(text.slice(before.index + before.word.length, word.index));
}
