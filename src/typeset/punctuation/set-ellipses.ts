import type { Language } from "../../model/language.js";
import type { Edit } from "./edit.js";

/** Three full stops, no more, as the language's ellipsis. */
export function setEllipses(text: string, { typography }: Language): readonly Edit[] {
  return [...text.matchAll(/(?<!\.)\.{3}(?!\.)/gu)].map(({ index }) => ({
    start: index,
    end: index + 3,
    text: typography.ellipsis,
  }));
}
