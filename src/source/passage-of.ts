import type { Passage, PassageRole } from "../model/passage.js";
import type { Place } from "../model/place.js";
import { createPlacer, type Placer } from "./create-placer.js";
import { offsetsInScalar } from "./offsets-in-scalar.js";
import type { ScalarNode } from "./yaml-node.js";

/** What a passage is, beside its text. */
export interface About {
  readonly language: string | null;
  readonly role: PassageRole;
  readonly key: string;
  readonly table: string;
  readonly row: string | null;
}

/** Makes passages of scalars; the places in a file are counted when the first of its passages is asked for one. */
export function passageMaker(
  files: ReadonlyMap<string, string>,
): (node: ScalarNode, about: About) => Passage {
  const placers = new Map<string, Placer | null>();
  const placerOf = (file: string): Placer | null => {
    const known = placers.get(file);
    if (known !== undefined) return known;
    const source = files.get(file);
    const placer = source === undefined ? null : createPlacer(file, source.replace(/^\uFEFF/u, ""));
    placers.set(file, placer);
    return placer;
  };
  return (node, about) => {
    const text = String(node.value);
    return {
      text,
      ...about,
      placeOf: (start, end) => placeIn(node, placerOf(node.place.file), [start, end]),
    };
  };
}

/** The place of a stretch of a scalar's value; the scalar's own where its file is not at hand. */
function placeIn(
  { place, value }: ScalarNode,
  placer: Placer | null,
  [start, end]: readonly [number, number],
): Place {
  if (placer === null) return place;
  const offsets = offsetsInScalar(placer.text, offsetOf(placer.text, place), String(value));
  const [first, last] = [offsets[start], offsets[Math.max(start, end - 1)]];
  return first === undefined || last === undefined ? place : placer.between(first, last + 1);
}

function offsetOf(text: string, { line, column }: Place): number {
  let offset = 0;
  for (let passed = 1; passed < line; passed += 1) offset = text.indexOf("\n", offset) + 1;
  return offset + column - 1;
}
