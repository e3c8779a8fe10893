import type { Face, Pt } from "../model/page.js";

/** How a stretch of text looks. Make it with `textStyle`. */
export interface TextStyle {
  readonly face: Face;
  readonly size: Pt;
  /** Distance above the baseline in points; negative for a subscript. */
  readonly rise: Pt;
  readonly href: string | null;
  /** Equal for styles that shape alike. */
  readonly key: string;
}

/** A style of text: its face and its size in points. */
export function textStyle(face: Face, size: Pt, rise: Pt = 0, href: string | null = null): TextStyle {
  return { face, size, rise, href, key: `${face} ${size}` };
}
