import { type Diagnostic, fault } from "../model/diagnostic.js";
import { hiddenCharacterIn } from "../model/hidden-character.js";
import type { Locate } from "./check-markup.js";
import type { MarkupElement } from "./markup-node.js";

/** The characters in text and attributes that no letter, and none of its metadata, may carry: the first of each. */
export function checkCharacters(element: MarkupElement, place: Locate): Diagnostic[] {
  const tell = (text: string, offset: number): Diagnostic[] => {
    const character = hiddenCharacterIn(text);
    if (character === null) return [];
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
