import type { ParagraphLook, RunLook } from "./looks.js";

/** A style of paragraphs, by the name that Word shows. */
export interface ParagraphStyle {
  readonly name: string;
  /** The style whose look it has but for its own; Word's plainest when absent. */
  readonly basedOn?: string;
  /** The style of what is typed below it; its own when absent. */
  readonly next?: string;
  readonly paragraph?: ParagraphLook;
  readonly run?: RunLook;
}

/** Styles by their ids. */
export type ParagraphStyles = Readonly<Record<string, ParagraphStyle>>;
