import { type Diagnostic, fault } from "../model/diagnostic.js";
import type { Locate } from "./check-markup.js";
import type { MarkupElement } from "./markup-node.js";

/** Controls but tab and line breaks, halves of surrogate pairs, code points that are no characters: no XML may carry them (XML 1.0, 2.2). */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\p{Surrogate}\p{Noncharacter_Code_Point}]/u;

/** The characters in text and attributes that no letter, and none of its metadata, may carry: the first of each. */
export function checkCharacters(element: MarkupElement, place: Locate): Diagnostic[] {
  const tell = (text: string, offset: number): Diagnostic[] => {
    const [character] = FORBIDDEN.exec(text) ?? [];
    if (character === undefined) return [];
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return [fault("markup-refused", place(offset, 1), { what: `the character U+${code}` })];
  };
  return [
    ...element.attributes.flatMap(({ value, offset }) => tell(value, offset)),
    ...element.children.flatMap((child) =>
      child.type === "text" ? tell(child.text, child.offset) : checkCharacters(child, place),
    ),
  ];
}
