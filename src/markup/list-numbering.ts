import type { List, Numbering } from "../model/letter.js";
import type { MarkupElement } from "./markup-node.js";
import { valueOf } from "./value-of.js";

/** `type` as HTML has it. */
const NUMBERINGS: Readonly<Record<string, Numbering>> = {
  1: "decimal",
  a: "lower-alpha",
  A: "upper-alpha",
  i: "lower-roman",
  I: "upper-roman",
};

/** What a list says of its labels, from an element that has passed `checkMarkup`. */
export function listNumbering(list: MarkupElement): Omit<List, "items"> {
  const numbering = NUMBERINGS[valueOf(list, "type")];
  return {
    type: "list",
    ordered: list.name === "ol",
    ...(numbering === undefined ? {} : { numbering }),
    start: Number(valueOf(list, "start") || 1),
    ...(valueOf(list, "numbering") === "" ? {} : { paragraphs: true }),
  };
}
