import { hiddenCharacterIn } from "../model/hidden-character.js";
import type { Place } from "../model/place.js";
import type { Placer } from "./create-placer.js";

/** The first character of a scalar that no letter may carry, at its own place when it stands in the file as such, else at the scalar's. */
export function findForbidden(
  value: string,
  range: readonly [number, number, number] | null,
  place: Place,
  placer: Placer,
): { readonly character: string; readonly place: Place } | null {
  // In YAML a carriage return is a line end, unless it was spelt out.
  const character = value.includes("\r") ? "\r" : hiddenCharacterIn(value);
  if (character === null) return null;
  const offset = range === null ? -1 : placer.text.slice(range[0], range[1]).indexOf(character);
  return {
    character,
    place:
      range !== null && offset >= 0
        ? placer.between(range[0] + offset, range[0] + offset + character.length)
        : place,
  };
}
