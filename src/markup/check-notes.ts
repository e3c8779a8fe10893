import { type Diagnostic, fault } from "../model/diagnostic.js";
import { ALLOWED } from "./element-table.js";
import type { Locate } from "./check-markup.js";
import type { MarkupElement } from "./markup-node.js";

/** Where no note is referred to: what stands on every page or in a line of fixed length, who signs, and a note itself. */
const WITHOUT_NOTES: readonly string[] = [
  "letterhead",
  "reference",
  "marking",
  "initials",
  "draft-mark",
  "date",
  "subject",
  "salutation",
  "complimentary-close",
  "signature-block",
  "continuation-head",
  "note",
];

/** Whether each note stands where one may, and says something. */
export function checkNotes(
  element: MarkupElement,
  place: Locate,
  outside: string | null = null,
): Diagnostic[] {
  const within = WITHOUT_NOTES.includes(element.name) ? element.name : outside;
  const own = element.name === "note" ? checkNote(element, place, outside) : [];
  const inner = element.children.flatMap((child) =>
    child.type === "element" ? checkNotes(child, place, within) : [],
  );
  return [...own, ...inner];
}

function checkNote(note: MarkupElement, place: Locate, parent: string | null): Diagnostic[] {
  const at = place(note.offset, note.name.length + 1);
  const allowed = ALLOWED.inlines.filter((name) => name !== "note");
  if (parent !== null) return [fault("wrong-nesting", at, { name: "note", parent, allowed })];
  return hasWords(note) ? [] : [fault("empty-element", at, { name: note.name })];
}

/** Whether an element holds more than white space. */
function hasWords(element: MarkupElement): boolean {
  return element.children.some((child) => (child.type === "text" ? /\S/u.test(child.text) : hasWords(child)));
}
