import type { Place } from "./place.js";

/** Where a stretch of marked-up text comes from, up to the next origin. */
export interface Origin {
  /** Index in the text at which the stretch begins. */
  readonly offset: number;
  readonly place: Place;
  /** Text of a template moves on with its place; a value stands whole at the place of its expression. */
  readonly moves: boolean;
}

/** What a filled template yields: the letter's closed vocabulary of elements, and where each stretch was written. */
export interface MarkedUpText {
  readonly text: string;
  /** In ascending order of offset; the first is at 0. */
  readonly origins: readonly Origin[];
}

/** The place in a template that the character at the offset was written at. */
export function placeAt(marked: MarkedUpText, offset: number): Place | null {
  const origin = marked.origins[lastAtOrBefore(marked.origins, offset)];
  if (origin === undefined || !origin.moves) return origin?.place ?? null;
  const before = marked.text.slice(origin.offset, offset);
  const lastBreak = before.lastIndexOf("\n");
  const { file, line, column } = origin.place;
  if (lastBreak === -1) return { file, line, column: column + before.length };
  return { file, line: line + before.split("\n").length - 1, column: before.length - lastBreak };
}

/** Marked-up texts one after the other as one. */
export function joinMarkedUp(texts: readonly MarkedUpText[]): MarkedUpText {
  const starts = texts.map((_, index) =>
    texts.slice(0, index).reduce((length, { text }) => length + text.length, 0),
  );
  return {
    text: texts.map(({ text }) => text).join(""),
    origins: texts.flatMap(({ origins }, index) =>
      origins.map((origin) => ({ ...origin, offset: origin.offset + (starts[index] ?? 0) })),
    ),
  };
}

/** Index of the last origin that begins at the offset or before it, -1 where none does: a letter has thousands. */
function lastAtOrBefore(origins: readonly Origin[], offset: number): number {
  let [low, high] = [0, origins.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origins[middle]?.offset ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
