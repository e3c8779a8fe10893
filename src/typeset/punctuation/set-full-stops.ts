import type { Language } from "../../model/language.js";
import type { Edit } from "./edit.js";

/** What is typed for the language's full stop, after letters that are not Latin and before a space or the end, as the full stop. */
export function setFullStops(text: string, { typography }: Language): readonly Edit[] {
  const { fullStop } = typography;
  if (fullStop === null) return [];
  const edits: Edit[] = [];
  const { typed, set } = fullStop;
  for (let at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + typed.length)) {
    const end = at + typed.length;
    if (
      /(?!\p{Script=Latin})\p{L}[)\]»”՛՞՜ \u00A0\u202F]*$/u.test(text.slice(Math.max(0, at - 8), at)) &&
      ends(text[end])
    ) {
      edits.push({ start: at, end, text: set });
    }
  }
  return edits;
}

function ends(next: string | undefined): boolean {
  return next === undefined || /[\s»”)\]]/u.test(next);
}
