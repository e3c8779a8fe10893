import type { LetterForm } from "../model/letter.js";
import { formOf } from "./form-table.js";
import type { MarkupElement } from "./markup-node.js";

/** The form of what is written, and the elements that are its parts. */
export interface LetterFrame {
  readonly form: LetterForm;
  readonly parts: readonly MarkupElement[];
}

/** Parts stand in the element of their form, or bare where that is a letter; annexes may follow the element. */
export function frameOf(root: MarkupElement): LetterFrame {
  const elements = root.children.filter((child) => child.type === "element");
  const frame = elements.find(({ name }) => formOf(name) !== null);
  const form = frame === undefined ? null : formOf(frame.name);
  if (frame === undefined || form === null) return { form: "letter", parts: elements };
  const inside = frame.children.filter((child) => child.type === "element");
  return { form, parts: [...inside, ...elements.filter((element) => element !== frame)] };
}
