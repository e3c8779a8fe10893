import type { Place } from "../model/place.js";
import type { Placer } from "./create-placer.js";

/**
 * Characters that no letter may carry: controls but tab and line feed, line and paragraph separators, the bidi
 * embeddings, overrides and isolates (UAX #9, 2.1 to 2.4), which can make a line read otherwise than it is
 * written, halves of surrogate pairs, and code points that are no characters (U+FDD0, U+FFFE, ...).
 */
const FORBIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\p{Surrogate}\p{Noncharacter_Code_Point}]/u;

/** The first forbidden character of a scalar, at its own place when it stands in the file as such, else at the scalar's. */
export function findForbidden(
  value: string,
  range: readonly [number, number, number] | null,
  place: Place,
  placer: Placer,
): { readonly character: string; readonly place: Place } | null {
  const match = FORBIDDEN.exec(value);
  if (match === null) return null;
  const character = match[0];
  const offset = range === null ? -1 : placer.text.slice(range[0], range[1]).indexOf(character);
  return {
    character,
    place:
      range !== null && offset >= 0
        ? placer.between(range[0] + offset, range[0] + offset + character.length)
        : place,
  };
}
