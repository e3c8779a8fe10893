import type { Block, PlainPart } from "../model/letter.js";

/** The blocks of a part but for the logo, of which a file of text alone has nothing to tell: the sender's name stands beside it. */
export function withoutLogo({ type, children }: PlainPart): readonly Block[] {
  const [first, ...others] = children;
  const isLogo = type === "letterhead" && first?.type === "figure" && first.caption.length === 0;
  return isLogo ? others : children;
}
