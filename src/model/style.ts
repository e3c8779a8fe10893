import type { Colour, Pt } from "./page.js";

/** Where the parts above the body stand, and what marks the letterhead. */
export interface HeadStyle {
  readonly letterhead: "left" | "centre";
  readonly reference: "left" | "right";
  readonly date: "left" | "right";
  /** At the foot of page 1, as the United Nations have it, or above the subject. */
  readonly address: "top" | "foot";
  /** Of the sender's name and the rule below it; null for black. */
  readonly colour: Colour | null;
}

/** The head of a submission that says nothing of it. */
export const USUAL_HEAD: HeadStyle = {
  letterhead: "centre",
  reference: "left",
  date: "right",
  address: "top",
  colour: null,
};

/** Sheets in points: ISO 216 A4 and ANSI Letter. */
export const PAPERS = {
  A4: { width: 595.28, height: 841.89 },
  Letter: { width: 612, height: 792 },
} as const;

/** Size of the text of a submission that says nothing of it, in points. */
export const USUAL_FONT_SIZE: Pt = 11;

/** The look of a submission's letters. Lengths are in points; `data/submission.yaml` gives them in millimetres where people do. */
export interface Style {
  readonly paper: "A4" | "Letter";
  readonly margins: { readonly top: Pt; readonly right: Pt; readonly bottom: Pt; readonly left: Pt };
  readonly fontSize: Pt;
  /** Distance between the baselines of body text. */
  readonly leading: Pt;
  readonly head: HeadStyle;
  /** Columns of the signature block; null lets the block choose by its number of signatories and widest name. */
  readonly columns: 1 | 2 | 3 | 4 | null;
  /** Whether the signature block leaves room above each name for a signature in ink. */
  readonly ink: boolean;
  readonly order: SignatoryOrder;
}

/** How the signatories follow each other: as their file has them, by name, or the first of the file and then by name. */
export type SignatoryOrder = "given" | "alphabetical" | "lead-first";
