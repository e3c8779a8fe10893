/** An element as written. Offsets are indexes in the marked-up text. */
export interface MarkupElement {
  readonly type: "element";
  readonly name: string;
  readonly offset: number;
  /** Which of its name it is in the text, from 1. */
  readonly ordinal: number;
  readonly attributes: MarkupAttribute[];
  readonly children: MarkupNode[];
}

export interface MarkupAttribute {
  readonly name: string;
  readonly value: string;
  readonly offset: number;
}

export interface MarkupText {
  readonly type: "text";
  readonly text: string;
  readonly offset: number;
}

export type MarkupNode = MarkupElement | MarkupText;
