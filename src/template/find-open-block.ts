import type { Place } from "../model/place.js";
import { COMMENT } from "./comment-pattern.js";
import { placeOfOffset } from "./template-place.js";

/** A block that a template opens and never closes: its name and where it begins. */
export interface OpenBlock {
  readonly name: string;
  readonly place: Place;
}

/** Block tags: `{{#each ...}}`, `{{/each}}`; comments hold none. */
const BLOCK_TAG = new RegExp(String.raw`${COMMENT}|\{\{~?([#/])\s*([^\s}~]+)`, "gsu");

/**
 * The innermost block that is open where a template ends, or where another is closed in its stead; null when all match.
 * Handlebars' parser knows of the fault at the end of the file only.
 */
export function findOpenBlock(file: string, text: string): OpenBlock | null {
  const open: { readonly name: string; readonly offset: number }[] = [];
  for (const match of text.matchAll(BLOCK_TAG)) {
    const [, kind, name = ""] = match;
    if (kind === "#") open.push({ name, offset: match.index });
    if (kind !== "/") continue;
    const last = open.pop();
    if (last !== undefined && last.name !== name)
      return { name: last.name, place: placeOf(file, text, last) };
  }
  const last = open.at(-1);
  return last === undefined ? null : { name: last.name, place: placeOf(file, text, last) };
}

function placeOf(file: string, text: string, { name, offset }: { name: string; offset: number }): Place {
  return { ...placeOfOffset(file, text, offset), length: name.length + 3 };
}
