import type PDFDocument from "pdfkit";
import {
  isArtifact,
  type Page,
  type PlacedLine,
  type PlacedMark,
  type Pt,
  type Rule,
} from "../model/page.js";
import type { LanguageCode } from "../model/text.js";
import { cutPieces, type Piece } from "./cut-pieces.js";
import { drawGroup } from "./draw-group.js";
import type { EmbeddedPictures } from "./embed-pictures.js";
import { formatNumber } from "./format-number.js";
import { inColour } from "./in-colour.js";
import type { Destinations } from "./link-target.js";
import { openPagination } from "./open-pagination.js";
import type { StructureTree } from "./structure-tree.js";
import { type FontUse, textOperators } from "./text-operators.js";

/** What every page of a document is drawn with. */
export interface DrawingTools {
  readonly fonts: FontUse;
  readonly pictures: EmbeddedPictures;
  readonly structure: StructureTree;
  /** The letter's. */
  readonly language: LanguageCode;
  /** Where links to other pages lead. */
  readonly destinations: Destinations;
}

/** Draws one page: rules, running heads and folios as artifacts, all else under its structure element. */
export function drawPage(document: PDFDocument, page: Page, tools: DrawingTools): void {
  document.addPage({ size: [page.width, page.height], margin: 0 });
  // pdfkit turns the y axis on every new page; turning it again leaves PDF's own axes.
  document.addContent(`1 0 0 -1 0 ${formatNumber(page.height)} cm`);
  if (page.mark !== undefined) drawMark(document, page.mark, page.height, tools.fonts);
  for (const rule of page.rules) drawRule(document, rule, page.height);
  for (const line of page.lines.filter((placed) => placed.artifact)) {
    drawArtifact(document, line, page.height, tools.fonts);
  }
  const text = page.lines.filter((placed) => !placed.artifact);
  for (const group of cutPieces(text, tools.language)) {
    const isOutside = group[0] !== undefined && isArtifact(group[0].tag);
    if (isOutside) drawOutside(document, group, page.height, tools.fonts);
    else drawGroup(document, group, page, tools);
  }
}

/** A watermark is an artifact of pagination (ISO 32000-1, 14.8.2.2.2). */
function drawMark(document: PDFDocument, mark: PlacedMark, pageHeight: Pt, fonts: FontUse): void {
  const [cos, sin] = [Math.cos(mark.angle), Math.sin(mark.angle)];
  const matrix = [cos, sin, -sin, cos, mark.x, pageHeight - mark.y].map(formatNumber).join(" ");
  openPagination(document, mark.part);
  for (const { runs, x, colour } of mark.line.segments) {
    document.addContent(`q ${matrix} cm\n${inColour(textOperators(runs, x, 0, fonts), colour)}\nQ`);
  }
  document.addContent("EMC");
}

function drawRule(document: PDFDocument, rule: Rule, pageHeight: Pt): void {
  const box = [rule.x, pageHeight - rule.y - rule.thickness, rule.width, rule.thickness];
  document.markContent("Artifact", { type: "Layout" });
  document.addContent(inColour(`${box.map(formatNumber).join(" ")} re f`, rule.colour));
  document.endMarkedContent();
}

function drawArtifact(document: PDFDocument, placed: PlacedLine, pageHeight: Pt, fonts: FontUse): void {
  openPagination(document, placed.part);
  for (const segment of placed.line.segments) {
    document.addContent(textOperators(segment.runs, placed.x + segment.x, pageHeight - placed.y, fonts));
  }
  document.addContent("EMC");
}

/** Text that belongs to no element, at its place among those that do. */
function drawOutside(document: PDFDocument, group: readonly Piece[], pageHeight: Pt, fonts: FontUse): void {
  const [first] = group;
  openPagination(document, first?.line.part);
  for (const { runs, x, y, colour } of group) {
    document.addContent(inColour(textOperators(runs, x, pageHeight - y, fonts), colour));
  }
  document.addContent("EMC");
}
