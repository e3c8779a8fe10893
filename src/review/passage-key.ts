import type { Passage, PassageKind } from "../model/comparison.js";

/** By which passages are the same: all but their labels. */
export function passageKey({ kind, text }: Passage): string {
  return `${kindKey(kind)}\n${text}`;
}

/** By which kinds are the same. */
export function kindKey({ type, level, quoted, shape }: PassageKind): string {
  return `${type} ${level} ${quoted} ${shape}`;
}
