import type { BlockSlip } from "../model/block-slip.js";
import type { Place } from "../model/place.js";
import { COMMENT } from "./comment-pattern.js";
import { blockHelpers } from "./helper-table.js";
import { placeOfOffset } from "./template-place.js";

/** Block tags: `{{#each ...}}`, `{{^if ...}}`, `{{#> partial}}`, `{{/each}}`; comments hold none. */
const BLOCK_TAG = new RegExp(String.raw`${COMMENT}|\{\{~?([#^/])[*>]?\s*([^\s}~]+)`, "gsu");

/**
 * Where the blocks of a template do not match: the innermost that is open where another is closed or where the template ends, or an end that
 * nothing opens; null when all match. Handlebars' parser knows of the first at the end of the file only.
 */
export function findBlockSlip(
  file: string,
  text: string,
): { readonly slip: BlockSlip; readonly place: Place } | null {
  const placeOf = ({ name, offset }: Tag): Place => ({
    ...placeOfOffset(file, text, offset),
    length: name.length + 3,
  });
  const stillOpen = (tag: Tag, closed: string | null): ReturnType<typeof findBlockSlip> => ({
    slip: { type: "open", name: tag.name, closed, known: blockHelpers },
    place: placeOf(tag),
  });
  const open: Tag[] = [];
  for (const { 1: kind, 2: name = "", index: offset } of text.matchAll(BLOCK_TAG)) {
    if (kind === "#" || kind === "^") open.push({ name, offset });
    if (kind !== "/") continue;
    const last = open.pop();
    if (last === undefined) return { slip: { type: "unopened", name }, place: placeOf({ name, offset }) };
    if (last.name !== name) return stillOpen(last, name);
  }
  const last = open.at(-1);
  return last === undefined ? null : stillOpen(last, null);
}

interface Tag {
  readonly name: string;
  readonly offset: number;
}
