import type { Inline, Note } from "../model/letter.js";
import { type Face, noteAddress } from "../model/page.js";
import type { Place } from "../model/place.js";
import type { TextStyle } from "./text-style.js";
import { textStyle } from "./text-style.js";

/** Text of one style, or a break that the letter asks for. Words of our own have no place. */
export type Span =
  | {
      readonly type: "text";
      readonly text: string;
      readonly style: TextStyle;
      readonly place: Place | null;
    }
  | { readonly type: "break" };

const bolder: Readonly<Record<Face, Face>> = {
  regular: "bold",
  bold: "bold",
  italic: "bold-italic",
  "bold-italic": "bold-italic",
};

/** Emphasis within emphasis stands upright again. */
const slanted: Readonly<Record<Face, Face>> = {
  regular: "italic",
  italic: "regular",
  bold: "bold-italic",
  "bold-italic": "bold",
};

/** Size of a superscript or subscript, and how far each is moved, in parts of the size around it. */
const SCRIPT = { size: 0.65, up: 0.35, down: 0.15 };

/** The spans of inlines in reading order, each with its style. */
export function flattenInlines(inlines: readonly Inline[], style: TextStyle): readonly Span[] {
  return inlines.flatMap((inline): readonly Span[] => {
    switch (inline.type) {
      case "text":
        return [{ type: "text", text: inline.text, style, place: inline.place }];
      case "break":
        return [{ type: "break" }];
      case "note":
        return [referenceTo(inline, style)];
      case "pages-of":
        throw new Error("page counts are filled in before a letter is set");
      default:
        return flattenInlines(inline.children, styleWithin(inline, style));
    }
  });
}

/** The number of a note, raised, with the note for its address. */
function referenceTo({ number, place }: Note, { face, size, rise, language }: TextStyle): Span {
  const style = textStyle(face, size * SCRIPT.size, rise + size * SCRIPT.up, noteAddress(number), language);
  return { type: "text", text: String(number), style, place };
}

function styleWithin(
  inline: Exclude<Inline, { type: "text" | "break" | "note" | "pages-of" }>,
  style: TextStyle,
): TextStyle {
  const { face, size, rise, href, language } = style;
  switch (inline.type) {
    case "strong":
      return textStyle(bolder[face], size, rise, href, language);
    case "emphasis":
      return textStyle(slanted[face], size, rise, href, language);
    case "superscript":
      return textStyle(face, size * SCRIPT.size, rise + size * SCRIPT.up, href, language);
    case "subscript":
      return textStyle(face, size * SCRIPT.size, rise - size * SCRIPT.down, href, language);
    case "link":
      return textStyle(face, size, rise, inline.href, language);
    case "language":
      return textStyle(face, size, rise, href, inline.language);
  }
}
