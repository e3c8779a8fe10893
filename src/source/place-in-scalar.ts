import type { Place } from "../model/place.js";
import { offsetsInScalar } from "./offsets-in-scalar.js";
import type { FindPlacer } from "./open-placers.js";
import type { ScalarNode } from "./yaml-node.js";

/** The place of a stretch of a scalar's value, in UTF-16 units; the scalar's own where its file is not at hand. */
export type PlaceInScalar = (start: number, end: number) => Place;

/** Places stretches of one scalar's value; where each unit of it is written is looked up once, for the first. */
export function placeInScalar({ place, value }: ScalarNode, placerOf: FindPlacer): PlaceInScalar {
  let offsets: readonly number[] | null = null;
  return (start, end) => {
    const placer = placerOf(place.file);
    if (placer === null) return place;
    offsets ??= offsetsInScalar(placer.text, placer.offsetOf(place), String(value));
    const [first, last] = [offsets[start], offsets[Math.max(start, end - 1)]];
    return first === undefined || last === undefined ? place : placer.between(first, last + 1);
  };
}
