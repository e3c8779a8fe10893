import type { Language } from "../../model/language.js";
import type { ListDepth } from "../../model/list-labels.js";
import type { Pt } from "../../model/page.js";
import type { Style } from "../../model/style.js";
import type { Numberings } from "./numberings.js";
import type { Pictures } from "./pictures.js";
import type { Relations } from "./relations.js";

/** What all parts of a letter are written with, and where what they need is gathered. */
export interface Writing {
  readonly language: Language;
  readonly style: Style;
  /** Between the margins. */
  readonly measure: Pt;
  readonly relations: Relations;
  readonly numberings: Numberings;
  readonly pictures: Pictures;
}

/** The styles of paragraphs by what they stand in. */
export interface BlockStyles {
  readonly paragraph: string;
  /** Items by their first paragraph, and what else stands in an item. */
  readonly bullet: string;
  readonly number: string;
  readonly continued: string;
}

/** Where blocks stand: how they are styled, how far in from the margins, and in how many lists. */
export interface BlockSpot extends Writing {
  readonly styles: BlockStyles;
  readonly left: Pt;
  readonly right: Pt;
  /** How far in from the margins the styles by themselves set a paragraph. */
  readonly styled: { readonly left: Pt; readonly right: Pt };
  /** How much further in a list begins: in a numbered paragraph, where its text does. */
  readonly opening: Pt;
  readonly depth: ListDepth;
  /** Size of the text, in points. */
  readonly size: Pt;
}

/** Paragraphs of the body, with lists in styles of their own. */
export const BODY_STYLES: BlockStyles = {
  paragraph: "BodyText",
  bullet: "ListBullet",
  number: "ListNumber",
  continued: "ListContinue",
};

/** The same style for whatever stands in a part or in a cell. */
export function allIn(style: string): BlockStyles {
  return { paragraph: style, bullet: style, number: style, continued: style };
}

/** The spot of blocks that stand between the margins. */
export function atMargins(writing: Writing, styles: BlockStyles): BlockSpot {
  return {
    ...writing,
    styles,
    left: 0,
    right: 0,
    styled: { left: 0, right: 0 },
    opening: 0,
    depth: { all: 0, ordered: 0 },
    size: writing.style.fontSize,
  };
}
