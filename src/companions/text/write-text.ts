import type { Language } from "../../model/language.js";
import type { Annex, Letter, Note } from "../../model/letter.js";
import { letterNotes } from "../letter-notes.js";
import { blockText, hang, spaced, type TextPlace, underlined } from "./block-text.js";
import { displayWidth } from "./display-width.js";
import { inlineText } from "./inline-text.js";
import { partText } from "./part-text.js";
import { wrapText } from "./wrap-text.js";

/** Columns of a line: what a mail that is quoted once or twice still shows in 80 (RFC 3676, 4.2, has 78 at most). */
const WIDTH = 72;
const RULE = "-".repeat(20);

/** A letter in its language as plain text for a mail: what is on its pages, in reading order, without what only pages have. */
export function writeText(letter: Letter, { typography }: Language): string {
  const { subparagraph } = typography;
  const place: TextPlace = { width: WIDTH, subparagraph, depth: { all: 0, ordered: 0 } };
  const { draftMark, parts, annexes } = letter;
  const lines = spaced([
    draftMark === null ? [] : wrapText(inlineText(draftMark), WIDTH),
    ...parts.map((part) => partText(part, place)),
    ...annexes.map((annex) => annexText(annex, place)),
    notesText(letterNotes(letter)),
  ]);
  return lines.map((line) => `${line}\n`).join("");
}

function annexText({ label, title, children }: Annex, place: TextPlace): readonly string[] {
  const head = [label, title].flatMap((text) => wrapText(text, place.width));
  return ["", ...spaced([underlined(head, "="), blockText(children, place)])];
}

/** The notes at the end, below a line. */
function notesText(notes: readonly Note[]): readonly string[] {
  if (notes.length === 0) return [];
  const indent = displayWidth(`[${notes.at(-1)?.number ?? 0}] `);
  const texts = notes.map(({ number, children }) =>
    hang(`[${number}]`, wrapText(inlineText(children), WIDTH - indent), indent),
  );
  return [RULE, ...texts.flat()];
}
