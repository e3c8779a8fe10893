import type { Direction } from "../../model/language.js";
import { directionOf } from "../../model/direction-of.js";
import type { Inline } from "../../model/letter.js";
import { noteAddress } from "../../model/page.js";
import { escapeHtml } from "../../model/escape-html.js";

const ELEMENTS = { emphasis: "em", strong: "strong", superscript: "sup", subscript: "sub" } as const;

/** Inlines as HTML, in text that runs in a direction: text of a language that runs the other way is isolated, as on the page. */
export function inlineHtml(inlines: readonly Inline[], direction: Direction): string {
  return inlines.map((inline) => oneInline(inline, direction)).join("");
}

function oneInline(inline: Inline, direction: Direction): string {
  switch (inline.type) {
    case "text":
      return escapeHtml(inline.text.replaceAll(/[\t\n\r ]+/gu, " "));
    case "break":
      return "<br>";
    case "note":
      return `<sup><a href="${noteAddress(inline.number)}" id="${referenceName(inline.number)}" role="doc-noteref">${inline.number}</a></sup>`;
    case "pages-of":
      throw new Error("page counts are filled in before a letter is written");
    case "link":
      return `<a href="${escapeHtml(inline.href)}">${inlineHtml(inline.children, direction)}</a>`;
    case "language": {
      const own = directionOf(inline.language);
      const dir = own === direction ? "" : ` dir="${own}"`;
      return `<span lang="${escapeHtml(inline.language)}"${dir}>${inlineHtml(inline.children, own)}</span>`;
    }
    default: {
      const element = ELEMENTS[inline.type];
      return `<${element}>${inlineHtml(inline.children, direction)}</${element}>`;
    }
  }
}

/** The name of the place that refers to a note, to which the note leads back. */
export function referenceName(number: number): string {
  return `reference-${number}`;
}
