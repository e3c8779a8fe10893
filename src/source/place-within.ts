import type { Place } from "../model/place.js";
import { createPlacer } from "./create-placer.js";

/** The place of words in the text that begins at a place, whatever line ends stand between them; the text's own where they are written otherwise. */
export function placeWithin(source: string, start: Place, words: string): Place {
  const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const begin = offsetOf(text, start);
  const spaced = words.trim().split(/\s+/u).map(escapePattern).join("\\s+");
  const found = new RegExp(spaced, "u").exec(text.slice(begin));
  if (found === null) return start;
  const from = begin + found.index;
  return createPlacer(start.file, text).between(from, from + found[0].length);
}

/** The text as a pattern that matches it and nothing else. */
export function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, String.raw`\$&`);
}

function offsetOf(text: string, { line, column }: Place): number {
  let offset = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf("\n", offset);
    if (end === -1) return text.length;
    offset = end + 1;
  }
  return offset + column - 1;
}
