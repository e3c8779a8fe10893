import type { Pt } from "../model/page.js";
import type { Box, Glue, Penalty } from "./item.js";
import type { Setting } from "./setting.js";
import type { Piece, Token, Word } from "./split-words.js";
import type { TextStyle } from "./text-style.js";
import type { WordBreak } from "./word-breaks.js";
import { hyphenBreaks } from "./hyphen-breaks.js";
import { FORBIDDEN } from "./item.js";
import { beforeNote, isReference, noteFreeText } from "./note-free.js";
import { shapeHyphen } from "./shape-hyphen.js";
import { kernsAtBreaks } from "./kerns-at-breaks.js";
import { widthsUpTo } from "./shape-words.js";
import { PERSON } from "./ties/name-ties.js";
import type { TieCosts } from "./ties/find-ties.js";
import { wordBreaks } from "./word-breaks.js";

/** A stretch of a word: the part of `piece` from one offset to another. */
export interface TextBox extends Box {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}

/** Space between words in its style, or with null what fills a line or parts characters, and draws nothing. */
export interface TextGlue extends Glue {
  readonly style: TextStyle | null;
}

/** A place to break; `hyphen` is the style of the hyphen that a break there adds. */
export interface TextPenalty extends Penalty {
  readonly hyphen: TextStyle | null;
}

export type TextItem = TextBox | TextGlue | TextPenalty;

export interface Itemising {
  /** Whether words may be hyphenated. */
  readonly hyphens: boolean;
  /** Whether the spaces stretch and shrink. */
  readonly elastic: boolean;
  /** Whether the last line is to be about as long as the others. */
  readonly balanced: boolean;
  /** Whether a line may end even where words are tied, at almost any other price. */
  readonly untied: boolean;
  /** Whether a name of a person may not part at all. */
  readonly namesWhole: boolean;
  readonly ties: TieCosts;
}

/** How far a space stretches and shrinks, in parts of its width (as in Computer Modern: The TeXbook, chapter 12). */
const ELASTICITY = { stretch: 1 / 2, shrink: 1 / 3 };

/** How far characters of a script without spaces part to fill a line, in ems: a space would be read from more. */
const JOINT_STRETCH = 0.04;

/** Cost of a line's end between words that are tied, where they may part at all. */
const UNTIED = 9_000;

/** The boxes, glue and penalties of a paragraph's words (Knuth and Plass 1981, "Formulating the problem"). */
export function itemise(tokens: readonly Token[], how: Itemising, setting: Setting): readonly TextItem[] {
  const items = tokens.flatMap((token, index): readonly TextItem[] => {
    switch (token.type) {
      case "word":
        return wordItems(token, breaksWithin(token, index, { tokens, how }, setting), how, setting);
      case "space": {
        const glue = interwordGlue(token.style, how, setting);
        const cost = costAt(how.ties.get(index) ?? 0, how);
        return cost === 0 ? [glue] : [penalty(cost), glue];
      }
      case "break":
        return lineFill(true);
    }
  });
  return [...items, ...lineFill(!how.balanced)];
}

/** Cost of a line's end at a space with the cost of a tie. */
function costAt(tie: number, { untied, namesWhole }: Itemising): number {
  if (untied) return Math.min(tie, UNTIED);
  return namesWhole && tie === PERSON ? FORBIDDEN : tie;
}

/** Where a word may break among others: beside a number at no hyphen; a name of a person at its own even less than at its space. */
function breaksWithin(
  word: Word,
  index: number,
  { tokens, how }: { readonly tokens: readonly Token[]; readonly how: Itemising },
  setting: Setting,
): readonly WordBreak[] {
  const { ties } = how;
  const isWhole = !how.untied && standsWithNumber(tokens, index, ties);
  const opens = opensSentence(tokens, index, ties);
  const breaks = breaksOf(word, opens, isWhole ? { ...how, hyphens: false } : how, setting);
  const isOfPerson = [index - 1, index + 1].some((space) => ties.get(space) === PERSON);
  if (!isOfPerson) return breaks;
  if (how.namesWhole) return breaks.filter(({ flagged }) => !flagged);
  return breaks.map((each) => (each.flagged ? { ...each, cost: 2 * PERSON } : each));
}

function breaksOf(word: Word, opens: boolean, how: Itemising, setting: Setting): readonly WordBreak[] {
  const numbers = word.pieces.filter(isReference).map(({ start }) => start);
  const breaks = wordBreaks(word).filter(({ offset }) => !numbers.includes(offset));
  if (!how.hyphens && word.softHyphens.length === 0) return breaks;
  // The patterns are those of the letter's language.
  const foreign = word.pieces.some(({ style }) => style.language !== null);
  const hyphenate = foreign ? null : setting.hyphenate;
  const { capitalNouns } = setting.language.typography;
  const standing = { opensSentence: opens, capitalNouns, names: setting.names.words };
  const hyphens = hyphenBreaks(beforeNote(word), hyphenate, standing);
  const taken = new Set(breaks.map(({ offset }) => offset));
  return [...breaks, ...hyphens.filter(({ offset }) => !taken.has(offset))].toSorted(
    (one, other) => one.offset - other.offset,
  );
}

/** Whether a capital is that of a sentence rather than of a name; a name after an initial or a title is tied to it. */
function opensSentence(tokens: readonly Token[], index: number, ties: TieCosts): boolean {
  if (ties.get(index - 1) === FORBIDDEN) return false;
  const before = tokens[index - 2];
  return (
    before === undefined || before.type !== "word" || /[.!?:։…][)”"’»\u202F]*$/u.test(noteFreeText(before))
  );
}

/** Words that ties hold together in any text that a person writes. */
const MOST_TIED = 16;

/** Whether ties hold the word to a number: a date or "Article 35" that no space parts, no hyphen parts either. */
function standsWithNumber(tokens: readonly Token[], index: number, ties: TieCosts): boolean {
  return [-1, 1].some((step) => {
    const furthest = index + MOST_TIED * 2 * step;
    for (let at = index; at !== furthest && ties.get(at + step) === FORBIDDEN; at += 2 * step) {
      const next = tokens[at + 2 * step];
      if (next?.type !== "word") return false;
      if (/\d/u.test(next.text)) return true;
    }
    return false;
  });
}

function wordItems(
  word: Word,
  breaks: readonly WordBreak[],
  how: Itemising,
  setting: Setting,
): readonly TextItem[] {
  if (breaks.length === 0) return word.pieces.flatMap((piece) => pieceItems(piece, [], how, setting));
  return word.pieces.flatMap((piece) => {
    const end = piece.start + piece.text.length;
    const inside = breaks.filter(({ offset }) => offset > piece.start && offset <= end);
    return pieceItems(piece, inside, how, setting);
  });
}

/** The boxes of a piece, cut at its breaks; the word is measured as one, since fragments shape otherwise. */
function pieceItems(
  piece: Piece,
  breaks: readonly WordBreak[],
  how: Itemising,
  setting: Setting,
): readonly TextItem[] {
  const shaped = setting.shape(piece.text, piece.style);
  for (const character of shaped.missing) setting.faults.missingGlyph(character, piece.text, piece.place);
  if (breaks.length === 0) return [box(piece, 0, piece.text.length, shaped.width)];
  const offsets = breaks.map(({ offset }) => offset - piece.start);
  const widths = widthsUpTo(shaped, offsets);
  const kerns = kernsAtBreaks(piece, shaped, offsets, setting);
  const items: TextItem[] = [];
  let [from, reached] = [0, 0];
  breaks.forEach((point, index) => {
    const [to, width] = [offsets[index] ?? from, widths[index] ?? reached];
    // What no font has takes no room, and would let a line hold everything.
    const joint = point.joint === true && how.elastic && shaped.missing.length === 0;
    const end = joint ? jointGlue(piece.style) : breakPenalty(point, kerns[index] ?? 0, piece, setting);
    items.push(box(piece, from, to, width - reached), end);
    [from, reached] = [to, width];
  });
  if (from < piece.text.length) items.push(box(piece, from, piece.text.length, shaped.width - reached));
  return items;
}

function box(piece: Piece, from: number, to: number, width: Pt): TextBox {
  return { type: "box", width, piece, from, to };
}

function breakPenalty(point: WordBreak, kern: Pt, piece: Piece, setting: Setting): TextPenalty {
  const { cost, flagged } = point;
  if (!point.hyphen) return { type: "penalty", width: kern, cost, flagged, hyphen: null };
  const { width } = shapeHyphen(setting.shape, piece.style, setting.language.typography.hyphen);
  return { type: "penalty", width: width + kern, cost, flagged, hyphen: piece.style };
}

function interwordGlue(style: TextStyle, how: Itemising, setting: Setting): TextGlue {
  const { width } = setting.shape(" ", style);
  const [stretch, shrink] = how.elastic ? [width * ELASTICITY.stretch, width * ELASTICITY.shrink] : [0, 0];
  return { type: "glue", width, stretch, shrink, fil: false, style };
}

/** Room between two characters that stand side by side without a space, where a line may end too. */
function jointGlue({ size }: TextStyle): TextGlue {
  return { type: "glue", width: 0, stretch: size * JOINT_STRETCH, shrink: 0, fil: false, style: null };
}

/** What ends a line, with `fil` before the right margin (as there). */
function lineFill(fil: boolean): readonly TextItem[] {
  const fill: TextGlue = { type: "glue", width: 0, stretch: 0, shrink: 0, fil, style: null };
  return [penalty(FORBIDDEN), fill, penalty(-FORBIDDEN)];
}

function penalty(cost: number): TextPenalty {
  return { type: "penalty", width: 0, cost, flagged: false, hyphen: null };
}
