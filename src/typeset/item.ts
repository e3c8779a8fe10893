import type { Pt } from "../model/page.js";

/** Something with a width that never breaks (Knuth and Plass 1981, "Formulating the problem"). */
export interface Box {
  readonly type: "box";
  readonly width: Pt;
}

/** Space that may stretch and shrink; a line may break at it when it follows a box. */
export interface Glue {
  readonly type: "glue";
  readonly width: Pt;
  readonly stretch: Pt;
  readonly shrink: Pt;
  /** Whether it also stretches without end, as the glue that fills a last line does. */
  readonly fil: boolean;
}

/** A place to break at a cost; `width` is that of the hyphen that a break there adds. */
export interface Penalty {
  readonly type: "penalty";
  readonly width: Pt;
  readonly cost: number;
  /** Two flagged breaks in a row cost extra. */
  readonly flagged: boolean;
}

/** What a paragraph is made of before it has lines. */
export type Item = Box | Glue | Penalty;

/** The cost that forbids a break; its negative forces one (Knuth and Plass 1981, "Formulating the problem"). */
export const FORBIDDEN = 10_000;
