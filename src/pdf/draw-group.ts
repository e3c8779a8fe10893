import type PDFDocument from "pdfkit";
import type { StructureElement } from "pdfkit";
import type { GlyphRun, Page, Pt } from "../model/page.js";
import { runText } from "../model/run-text.js";
import type { LanguageCode } from "../model/text.js";
import type { Piece } from "./cut-pieces.js";
import type { DrawingTools } from "./draw-page.js";
import { formatNumber } from "./format-number.js";
import { inColour } from "./in-colour.js";
import { type Target, targetOf } from "./link-target.js";
import { pictureOperators } from "./picture-operators.js";
import { textOperators } from "./text-operators.js";

/** Draws pieces that share one marked-content sequence, under their structure element. */
export function drawGroup(
  document: PDFDocument,
  group: readonly Piece[],
  page: Page,
  { fonts, pictures, structure, language, destinations }: DrawingTools,
): void {
  const first = group[0];
  if (first === undefined) return;
  const pageHeight = page.height;
  const target = targetOf(first.href, page, destinations);
  const own = structure.element(first.tag);
  const { element, role } = elementOf(document, own, first, { target, language });
  const content = document.markStructureContent(role);
  for (const piece of group) {
    const { picture, x } = piece;
    const y = pageHeight - piece.y;
    if (picture === undefined) {
      document.addContent(inColour(textOperators(piece.runs, x, y, fonts), piece.colour));
    } else {
      document.addContent(pictureOperators(picture, pictures.nameOf(picture.picture), x, y));
      setBounds(element, [x, y, x + picture.width, y + picture.height]);
    }
  }
  document.endMarkedContent();
  element.add(content);
  if (target !== null) linkPieces(document, group, target, element);
  // An element of one sequence ends with it; an element of the letter may go on.
  if (element !== own) element.end();
}

/**
 * The element of a piece: its tag's own, or in it a Span of another language or a Link, which for a note stands in a
 * Reference (ISO 32000-1, table 338).
 */
function elementOf(
  document: PDFDocument,
  own: StructureElement,
  { tag, href, language }: Piece,
  letter: { readonly target: Target | null; readonly language: LanguageCode },
): { readonly element: StructureElement; readonly role: string } {
  const lang = language === letter.language ? {} : { lang: language };
  const within = (parent: StructureElement, role: string): StructureElement => {
    const child = document.struct(role, lang);
    parent.add(child);
    return child;
  };
  if (href === null) {
    const isOwn = language === letter.language;
    return isOwn ? { element: own, role: tag.role } : { element: within(own, "Span"), role: "Span" };
  }
  const around = href.startsWith("#") ? within(own, "Reference") : own;
  if (letter.target === null) return { element: around, role: "Reference" };
  return { element: within(around, "Link"), role: "Link" };
}

/** Where a figure stands on its page, in points from the lower left corner (ISO 32000-1, 14.8.5.4.3; PDF/UA needs it). */
function setBounds(element: StructureElement, bounds: readonly Pt[]): void {
  const rounded = bounds.map((bound) => Number(formatNumber(bound)));
  element.dictionary.data["A"] = { O: "Layout", Placement: "Block", BBox: rounded };
}

/** One annotation a line, all under the same Link element, ended before the page is left (ISO 14289-1, 7.18.5). */
function linkPieces(
  document: PDFDocument,
  group: readonly Piece[],
  target: Target,
  element: StructureElement,
): void {
  const contents = group.map((piece) => textOf(piece.runs)).join("");
  for (const { left, y, width, line } of group) {
    const { ascent, descent } = line.line;
    // pdfkit still reckons with its own axes here: y from the top of the page.
    const box = [left, y - ascent, width, ascent + descent] as const;
    const options = { structParent: element, Contents: new String(contents) };
    if (typeof target === "string") document.link(...box, target, options);
    else {
      const Dest = [target.page ?? document.page.dictionary, "XYZ", null, target.height, null];
      document.annotate(...box, { ...options, Subtype: "Link", Dest });
    }
  }
}

function textOf(runs: readonly GlyphRun[]): string {
  return runs.map(runText).join("");
}
