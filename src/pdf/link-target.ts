import type { PdfReference } from "pdfkit";
import type { Page, PlacedLine, Pt } from "../model/page.js";

/** A height in the document, in points from the foot of a page; null for the page that is being drawn. */
export interface Destination {
  readonly page: PdfReference | null;
  readonly height: Pt;
}

/** Addresses that lead to other pages. */
export type Destinations = ReadonlyMap<string, Destination>;

/** Where a link leads: to an address outside of the document, or to a place in it. */
export type Target = string | Destination;

/** The target of an address; null for none, and for a note that does not stand on the page. */
export function targetOf(href: string | null, page: Page, elsewhere: Destinations): Target | null {
  if (href === null || !href.startsWith("#")) return href;
  const isNote = ({ line }: PlacedLine): boolean =>
    line.segments.some(({ tag }) => tag.role === "Lbl" && `#${tag.parent?.id}` === href);
  const note = page.lines.find(isNote);
  if (note === undefined) return elsewhere.get(href) ?? null;
  return { page: null, height: page.height - (note.y - note.line.ascent) };
}
