import type { Language } from "../../model/language.js";
import type { Annex, Letter, Note } from "../../model/letter.js";
import { noteAddress } from "../../model/page.js";
import { letterNotes } from "../letter-notes.js";
import { blockHtml, type HtmlPlace } from "./block-html.js";
import { escapeHtml } from "../../model/escape-html.js";
import { inlineHtml, referenceName } from "./inline-html.js";
import { partHtml } from "./part-html.js";
import { styleSheet } from "./style-sheet.js";

/**
 * A letter as one file of HTML that needs no other: what is on its pages, in reading order, without what only pages have.
 * The language says which way its lines run, and how it labels subparagraphs.
 */
export function writeHtml(letter: Letter, { direction, typography }: Language): string {
  const { subparagraph } = typography;
  const place: HtmlPlace = { direction, subparagraph, depth: { all: 0, ordered: 0 } };
  const { parts, annexes } = letter;
  const others = parts.filter(({ type }) => type !== "letterhead");
  const lines = [
    "<!doctype html>",
    `<html lang="${escapeHtml(letter.language)}" dir="${direction}">`,
    ...headOf(letter, subparagraph),
    "<body>",
    ...headerHtml(letter, place),
    "<main>",
    ...others.map((part) => partHtml(part, place)),
    ...annexes.map((annex, index) => annexHtml(annex, index + 1, place)),
    notesHtml(letterNotes(letter), place),
    "</main>",
    "</body>",
    "</html>",
  ];
  return lines
    .filter((line) => line !== "")
    .map((line) => `${line}\n`)
    .join("");
}

function headOf({ title, author, keywords }: Letter, subparagraph: string): readonly string[] {
  const described = { author, keywords, viewport: "width=device-width, initial-scale=1" };
  const metas = Object.entries(described).flatMap(([name, content = ""]) =>
    content === "" ? [] : [`<meta name="${name}" content="${escapeHtml(content)}">`],
  );
  return [
    "<head>",
    `<meta charset="utf-8">`,
    `<title>${escapeHtml(title)}</title>`,
    ...metas,
    `<style>\n${styleSheet(subparagraph)}\n</style>`,
    "</head>",
  ];
}

/** What stands above the letter itself: that it is a draft, and who writes. */
function headerHtml({ draftMark, parts }: Letter, place: HtmlPlace): readonly string[] {
  const mark =
    draftMark === null ? "" : `<p class="draft-mark">${inlineHtml(draftMark, place.direction)}</p>`;
  const heads = parts.filter(({ type }) => type === "letterhead").map((part) => partHtml(part, place));
  const lines = [mark, ...heads].filter((line) => line !== "");
  return lines.length === 0 ? [] : ["<header>", ...lines, "</header>"];
}

/** Its label and its title are one heading, as on its page. */
function annexHtml({ label, title, children }: Annex, number: number, place: HtmlPlace): string {
  const name = `annex-${number}`;
  return [
    `<section class="annex" aria-labelledby="${name}">`,
    `<h1 id="${name}">${escapeHtml(label)}<br>${escapeHtml(title)}</h1>`,
    blockHtml(children, place),
    "</section>",
  ].join("\n");
}

/** The notes at the end, each with the way back for its number. */
function notesHtml(notes: readonly Note[], { direction }: HtmlPlace): string {
  if (notes.length === 0) return "";
  const items = notes.map(({ number, children }) => {
    const back = `<a href="#${referenceName(number)}" role="doc-backlink">${number}</a>`;
    return `<li id="${noteAddress(number).slice(1)}">${back} ${inlineHtml(children, direction)}</li>`;
  });
  return [
    `<section class="notes" role="doc-endnotes">`,
    `<ol role="list">`,
    ...items,
    "</ol>",
    "</section>",
  ].join("\n");
}
