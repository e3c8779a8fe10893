import type { Diagnostic } from "../model/diagnostic.js";
import { type Range, rangesOf, type Reading, warnAt } from "./text-rule.js";

/** Words in single marks, at most a few hundred letters. */
const SINGLE = /(?<![\p{L}\p{M}\p{N}'’])'(?=[^\s'])[^'\n]{0,300}[^\s']'(?![\p{L}\p{M}\p{N}'])/gu;
const APOSTROPHE = /(?<=\p{L})'(?=\p{L})/gu;

/**
 * Straight marks in prose. They are printed curved, as the language has them, by what stands around; whoever types the mark itself
 * leaves nothing to be guessed. A straight apostrophe is told where the same text has a curved one.
 */
export function findStraightQuotes({ passage, plain }: Reading): readonly Diagnostic[] {
  if (passage.role === "name" || !/["']/u.test(plain)) return [];
  const doubles = /"/u.test(plain) ? marksIn(plain) : [];
  const singles = rangesOf(plain, SINGLE).map(([start]): Range => [start, start + 1]);
  const apostrophes = /\p{L}’\p{L}/u.test(plain) ? rangesOf(plain, APOSTROPHE) : [];
  return [...doubles, ...singles, ...apostrophes].map(([start, end]) =>
    warnAt(passage, [start, end], "straight-quotes", { mark: plain.slice(start, end) }),
  );
}

/** The first of each pair; a mark after a number that nothing opens is one of inches. */
function marksIn(text: string): readonly Range[] {
  const found: Range[] = [];
  let isOpen = false;
  for (const { index } of text.matchAll(/"/gu)) {
    const isInches = !isOpen && /\d/u.test(text[index - 1] ?? "");
    if (isInches) continue;
    if (!isOpen) found.push([index, index + 1]);
    isOpen = !isOpen;
  }
  return found;
}
