import type { Inline } from "../model/letter.js";

const MARKS = { emphasis: "*", strong: "**", superscript: "^", subscript: "~" } as const;

/** Spaces that only a typesetter tells from others. */
const SPACES = /[\t\r\u00A0\u2000-\u200A\u202F\u205F\u3000 ]+/gu;
/** Hyphens that nobody sees, and marks that only a typesetter reads. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** What a reader sees of inlines: the spaces of typesetting are spaces, its hyphens none; emphasis is marked as in CommonMark. */
export function inlineWords(inlines: readonly Inline[]): string {
  return tidyWords(rawWords(inlines));
}

/** Words without what only a typesetter tells apart; line feeds stay. */
export function tidyWords(text: string): string {
  return text
    .replaceAll(UNSEEN, "")
    .replaceAll(SPACES, " ")
    .replaceAll(/ ?\n ?/gu, "\n")
    .trim();
}

/** The words with the spaces that they were given, by which figures are told from one another. */
export function rawWords(inlines: readonly Inline[]): string {
  return inlines.map(oneInline).join("");
}

/** The number of a note is none of its words: one note more would change all after it. */
const NOTE_MARK = "[*]";

function oneInline(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return inline.text.replaceAll(/[\t\n\r ]+/gu, " ");
    case "break":
      return "\n";
    case "note":
      return NOTE_MARK;
    case "pages-of":
      throw new Error("page counts are filled in before letters are compared");
    case "link":
      return linkWords(rawWords(inline.children), inline.href);
    case "language":
      return rawWords(inline.children);
    default: {
      const mark = MARKS[inline.type];
      return `${mark}${rawWords(inline.children)}${mark}`;
    }
  }
}

/** The address after the words; alone where they are the address. */
function linkWords(words: string, href: string): string {
  return words.trim() === href.replace(/^(?:mailto|tel):/iu, "") ? `<${href}>` : `${words} <${href}>`;
}
