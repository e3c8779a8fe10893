/** From `start` up to, without, `end`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What is left as it was typed, wherever it stands. */
const EXACT: readonly RegExp[] = [
  // Addresses.
  /(?:https?:\/\/|www\.|mailto:)[^\s\u00A0\u202F<>«»“”"]+/gu,
  /[\p{L}\d][^\s\u00A0\u202F@«»“”"(<]*@[^\s\u00A0\u202F@«»“”"')>]+\.[^\s\u00A0\u202F@«»“”"')>]+/gu,
  // Document symbols: S/2021/467, A/HRC/RES/5/1.
  /(?<![\p{L}\d])\p{Lu}[\p{L}\d]*\/[\p{L}\d()./-]*\d[\p{L}\d()./-]*/gu,
  // Dates of ISO 8601, telephone numbers.
  /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/gu,
  /\+\d[\d\s()-]{5,}\d/gu,
  // Code.
  /\{[a-z-]+\}/gu,
  /[^\s\u00A0]*(?:[_\\{}<>=|]|::|\(\))[^\s\u00A0]*/gu,
];

/** Longer than any address. The patterns above look through a word again from many of its letters. */
const LONG_WORD = /[^\s\u00A0]{2000,}/gu;

/** What follows an address and does not belong to it. */
const TRAILING = /[),.;:!?…]+$/u;

/** The stretches of a text that no rule may touch: addresses, symbols, code, and the given names letter by letter. */
export function exactStretches(text: string, names: readonly string[]): readonly Stretch[] {
  const searched = text.length < 2000 ? text : text.replaceAll(LONG_WORD, (word) => " ".repeat(word.length));
  return [
    ...EXACT.flatMap((pattern) => matchesOf(searched, pattern)),
    ...names.flatMap((name) => findAll(text, name)),
  ];
}

function matchesOf(text: string, pattern: RegExp): readonly Stretch[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.replace(TRAILING, "").length,
  }));
}

function findAll(text: string, name: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    found.push({ start: at, end: at + name.length });
  }
  return found;
}
