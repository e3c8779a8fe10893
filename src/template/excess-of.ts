import { type Diagnostic, fault } from "../model/diagnostic.js";
import { COMMENT } from "./comment-pattern.js";
import { placeOfOffset } from "./template-place.js";

/** Characters of one template: a letter's has five thousand, and Handlebars takes a second for so many. */
const MOST_CHARACTERS = 100_000;
/** Blocks and calls within each other: Handlebars visits them by recursion, several times. */
const MOST_NESTED = 32;
/** Names of one path, which becomes one call. */
const MOST_NAMES = 32;

/** A comment, or a tag: what opens, closes or continues a block, and what stands in it. */
const TAG = new RegExp(String.raw`${COMMENT}|\{\{~?([#^/]|else[ \t\r\n]+(?=[^\s}~]))?([^{}]*)`, "gsu");

/** What of a template is too much to be compiled; null for any that a person would write. Known before it is parsed. */
export function excessOf(file: string, text: string): Diagnostic | null {
  if (text.length > MOST_CHARACTERS)
    return refused("a text of more than 100,000 characters", file, text, MOST_CHARACTERS);
  // How deep each open block stands: an `else if` stands within the block that it continues.
  const blocks = [0];
  for (const { index, 1: kind = "", 2: inside = "" } of text.matchAll(TAG)) {
    const depth = blocks.at(-1) ?? 0;
    if (kind === "#" || kind === "^") blocks.push(depth + 1);
    else if (kind === "/" && blocks.length > 1) blocks.pop();
    else if (kind.startsWith("else")) blocks[blocks.length - 1] = depth + 1;
    if ((blocks.at(-1) ?? 0) > MOST_NESTED)
      return refused(`blocks within each other, more than ${MOST_NESTED} deep,`, file, text, index);
    if (deepestCall(inside) > MOST_NESTED)
      return refused(`calls within each other, more than ${MOST_NESTED} deep,`, file, text, index);
    if (longestPath(inside) > MOST_NAMES)
      return refused(`a path of more than ${MOST_NAMES} names`, file, text, index);
  }
  return null;
}

function refused(what: string, file: string, text: string, offset: number): Diagnostic {
  return fault("template-refused", placeOfOffset(file, text, offset), { what });
}

function deepestCall(inside: string): number {
  let [depth, deepest] = [0, 0];
  for (const [bracket] of inside.matchAll(/[()]/gu)) {
    depth += bracket === "(" ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function longestPath(inside: string): number {
  return Math.max(...inside.split(/\s+/u).map((word) => word.split(/[./]+/u).length));
}
