import type PDFDocument from "pdfkit";
import type { Outline, PdfReference, StructureElement } from "pdfkit";
import type { PagedLetter } from "../model/page.js";
import type { LanguageCode } from "../model/text.js";
import { drawPage, type DrawingTools } from "./draw-page.js";
import { growOutline, type OutlineGrowth } from "./grow-outline.js";
import type { NamedElements } from "./name-tree.js";
import { readingOrder } from "./reading-order.js";
import { growStructureBelow } from "./structure-tree.js";
import { letGo, writeOff } from "./write-off.js";

/** A part of a document of many: an element, and a node of the page tree (ISO 32000-1, 7.7.3.2). */
export interface Part {
  readonly element: StructureElement;
  readonly pages: PdfReference;
}

/** How a part is drawn. */
export interface PartDrawing {
  readonly tools: Omit<DrawingTools, "structure" | "language">;
  /** What the names of its elements begin with. */
  readonly prefix: string;
  /** Called when its first page is drawn; headings get bookmarks below the one that it gives. */
  begin(): Outline | null;
}

/** Begins a part of the element `whole`, in a language of its own. Parts stand in the order in which they are opened. */
export function openPart(
  document: PDFDocument,
  whole: StructureElement,
  { title, language }: { readonly title: string; readonly language: LanguageCode },
): Part {
  const element = document.struct("Part", { title, lang: language });
  whole.add(element);
  return { element, pages: document.ref({ Type: "Pages", Parent: document._root.data.Pages }) };
}

/** Draws and writes all of a part, and tells which of its elements have a name. */
export function drawPart(
  document: PDFDocument,
  { element, pages: node }: Part,
  { letter, pages }: PagedLetter,
  { tools, prefix, begin }: PartDrawing,
): NamedElements {
  const structure = growStructureBelow(document, element, prefix);
  for (const tag of readingOrder(pages)) structure.element(tag);
  let outline: OutlineGrowth | null = null;
  for (const [index, page] of pages.entries()) {
    drawPage(document, page, { ...tools, structure, language: letter.language });
    document.page.dictionary.data["Parent"] = node;
    const bookmark = index === 0 ? begin() : null;
    if (bookmark !== null) outline = growOutline(document, bookmark);
    outline?.add(page);
  }
  outline?.end();
  document.flushPages();
  structure.end();
  writeNode(document, node);
  return structure.named;
}

/** Takes the pages that pdfkit has put below the root since the last part. */
function writeNode(document: PDFDocument, node: PdfReference): void {
  const kids = document._root.data.Pages.data.Kids.splice(0);
  Object.assign(node.data, { Kids: kids, Count: kids.length });
  writeOff(node);
  // Bookmarks and the cover refer to the first pages of letters to the end.
  kids.forEach(letGo);
}
