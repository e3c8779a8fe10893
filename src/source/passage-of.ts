import type { Passage, PassageRole } from "../model/passage.js";
import type { FindPlacer } from "./open-placers.js";
import { placeInScalar } from "./place-in-scalar.js";
import type { ScalarNode } from "./yaml-node.js";

/** What a passage is, beside its text. */
export interface About {
  readonly language: string | null;
  readonly role: PassageRole;
  readonly key: string;
  readonly table: string;
  readonly row: string | null;
}

/** The passage of a scalar. */
export function passageOf(node: ScalarNode, about: About, placerOf: FindPlacer): Passage {
  return { text: String(node.value), ...about, placeOf: placeInScalar(node, placerOf) };
}
