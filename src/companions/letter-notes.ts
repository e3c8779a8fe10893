import type { Letter, Note } from "../model/letter.js";
import { notesIn } from "../model/notes-in.js";

/** All notes of a letter and of its annexes, by their numbers. */
export function letterNotes({ parts, annexes }: Letter): readonly Note[] {
  const blocks = parts.flatMap((part) => (part.type === "signature-block" ? part.lead : part.children));
  return notesIn([...blocks, ...annexes.flatMap(({ children }) => children)]);
}
