import type { Language } from "../../model/language.js";
import type { Edit } from "./edit.js";

/** Ends with a letter that is not Latin, or with a number that has such a letter not far before it. */
const NATIVE = /(?!\p{Script=Latin})\p{L}(?:[^\p{L}]*[\d%])?[)\]»”՛՞՜ \u00A0\u202F]*$/u;
/** How far back is looked, in UTF-16 units. */
const LOOK_BACK = 40;

/** What is typed for the language's full stop, after words and numbers of another script than Latin, as the full stop. */
export function setFullStops(text: string, { typography }: Language): readonly Edit[] {
  const { fullStop } = typography;
  if (fullStop === null) return [];
  const edits: Edit[] = [];
  const { typed, set } = fullStop;
  for (let at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + typed.length)) {
    const end = at + typed.length;
    const before = text.slice(Math.max(0, at - LOOK_BACK), at);
    if (ends(text[end]) && NATIVE.test(before)) edits.push({ start: at, end, text: set });
  }
  return edits;
}

function ends(next: string | undefined): boolean {
  return next === undefined || /[\s»”)\]]/u.test(next);
}
