import type { Page, PlacedLine, Pt } from "../model/page.js";

/** Where a link leads: to an address, or to a height on its own page, in points from the top. */
export type Target = string | { readonly top: Pt };

/** The target of an address; null for none, and for a note that does not stand on the page. */
export function targetOf(href: string | null, page: Page): Target | null {
  if (href === null || !href.startsWith("#")) return href;
  const isNote = ({ line }: PlacedLine): boolean =>
    line.segments.some(({ tag }) => tag.role === "Lbl" && `#${tag.parent?.id}` === href);
  const note = page.lines.find(isNote);
  return note === undefined ? null : { top: note.y - note.line.ascent };
}
