import type { Language } from "../../src/model/language.js";
import type {
  Block,
  Inline,
  Letter,
  LetterPart,
  ListItem,
  Paragraph,
  PlainPart,
  PlainPartType,
  Signature,
  SignatureBlock,
} from "../../src/model/letter.js";
import type { Galley, GalleyItem, Line } from "../../src/model/page.js";
import type { Place } from "../../src/model/place.js";
import { runText } from "../../src/model/run-text.js";
import { type Style, USUAL_HEAD } from "../../src/model/style.js";
import type { Glue, Item, Penalty } from "../../src/typeset/item.js";
import type { LetterSetting } from "../../src/typeset/set-letter.js";
import { setLetter } from "../../src/typeset/set-letter.js";
import { languageOf } from "../languages.js";
import { fakeShaper } from "./fake-shaper.js";

export const here: Place = { file: "templates/letter.hbs", line: 1, column: 1 };

export const style: Style = {
  paper: "A4",
  margins: { top: 70.87, right: 70.87, bottom: 70.87, left: 70.87 },
  fontSize: 10,
  leading: 15,
  head: USUAL_HEAD,
  columns: null,
  ink: false,
  order: "given",
};

export const english: Language = {
  code: "en",
  name: "English",
  direction: "ltr",
  hyphenation: "en-gb",
  date: "{day} {month} {year}",
  months: ["January", "February", "March", "April", "May", "June", "July"].concat([
    "August",
    "September",
    "October",
    "November",
    "December",
  ]),
  list: { separator: ", ", two: "{first} and {last}", many: "{items} and {last}", exceptions: [] },
  days: {},
  typography: languageOf("en").typography,
  proof: languageOf("en").proof,
  quotes: { open: "“", close: "”", innerOpen: "‘", innerClose: "’" },
  forms: {},
  phrases: {},
};

export const text = (words: string, place: Place = here): Inline => ({
  type: "text",
  text: words,
  place,
});
export const br: Inline = { type: "break" };
export const strong = (words: string): Inline => ({ type: "strong", children: [text(words)] });
export const em = (words: string): Inline => ({ type: "emphasis", children: [text(words)] });

export const para = (...children: (string | Inline)[]): Paragraph => ({
  type: "paragraph",
  children: children.map((child) => (typeof child === "string" ? text(child) : child)),
});

export const item = (...children: Block[]): ListItem => ({ children });
export const list = (...items: (string | ListItem)[]): Block => ({
  type: "list",
  ordered: false,
  items: items.map((each) => (typeof each === "string" ? item(para(each)) : each)),
});
export const ordered = (...items: string[]): Block => ({
  type: "list",
  ordered: true,
  items: items.map((each) => item(para(each))),
});

export const part = (type: PlainPartType, ...children: (string | Block)[]): PlainPart => ({
  type,
  children: children.map((child) => (typeof child === "string" ? para(child) : child)),
  place: here,
});

export const signature = (...lines: string[]): Signature => ({
  lines: lines.map((line) => [text(line)]),
});
export const signatures = (...all: Signature[]): SignatureBlock => ({
  type: "signature-block",
  lead: [para("The signatories:")],
  continued: [para("The signatories (continued):")],
  signatures: all,
  place: here,
});

export const letter = (...parts: LetterPart[]): Letter => ({
  language: "en",
  title: "Letter",
  author: "A coalition",
  subject: "A subject",
  parts,
  continuationHead: [text("The Council, 22 November 2021")],
  folio: "Page {page} of {pages}",
  annexes: [],
  form: "letter" as const,
  draftMark: null,
});

/** Sets a letter in a fake font whose characters are 5 points wide; the findings must be none. */
export function galleyOf(one: Letter, options: Partial<LetterSetting> = {}): Galley {
  const { value, diagnostics } = setLetter(one, { ...plainly, ...options });
  if (value === null || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  return value;
}

export const plainly: LetterSetting = {
  style,
  language: english,
  shaper: fakeShaper(),
  measure: 450,
};

export type Row = GalleyItem & { readonly type: "row" };

export const rowsOf = (galley: Galley): Row[] =>
  galley.items.filter((each): each is Row => each.type === "row");

export const linesOf = (galley: Galley): Line[] =>
  rowsOf(galley).flatMap((row) => row.lines.map(({ line }) => line));

export const textOf = (line: Line): string => line.segments.flatMap(({ runs }) => runs.map(runText)).join("");

/** Width of what a line shows from its first segment's left edge, without the space that hangs at its end. */
export function seenWidth(line: Line): number {
  const glyphs = line.segments.flatMap(({ runs }) => runs.flatMap((run) => run.glyphs));
  const end = glyphs.findLastIndex((glyph) => glyph.text !== " ") + 1;
  return glyphs.slice(0, end).reduce((sum, glyph) => sum + glyph.advance, 0);
}

export const textOfGalley = (galley: Galley): string =>
  linesOf(galley).map(textOf).join("").replaceAll("\u00AD", "");

// Box, glue and penalty for the line breaker alone.
export const box = (width: number): Item => ({ type: "box", width });
export const glue = (width: number, stretch: number, shrink: number): Glue => {
  return { type: "glue", width, stretch, shrink, fil: false };
};
export const fil: Glue = { type: "glue", width: 0, stretch: 0, shrink: 0, fil: true };
export const penalty = (cost: number, width = 0, flagged = false): Penalty => {
  return { type: "penalty", width, cost, flagged };
};
