import type { Diagnostic } from "../model/diagnostic.js";
import type { Passage } from "../model/passage.js";
import { isShown, lengthIn, needlesOf, offsetIn, standings } from "./place-in-data.js";

/**
 * A finding about a character or a word of a letter at its places in the texts that were written for the letter, with their
 * length, in place of the template that shows them. One that no such text explains stays as it is.
 */
export function placeInPassages(diagnostic: Diagnostic, passages: readonly Passage[]): readonly Diagnostic[] {
  if (!isShown(diagnostic)) return [diagnostic];
  for (const needle of needlesOf(diagnostic)) {
    const from = offsetIn(needle, diagnostic);
    const length = lengthIn(needle, diagnostic);
    const places = passages.flatMap(({ text, placeOf }) =>
      standings(text, needle, diagnostic).map((index) => placeOf(index + from, index + from + length)),
    );
    if (places.length > 0) return places.map((place) => ({ ...diagnostic, place }));
  }
  return [diagnostic];
}
