import type PDFDocument from "pdfkit";
import type { StructureElement } from "pdfkit";
import {
  type Colour,
  type GlyphRun,
  isArtifact,
  type Page,
  type PlacedLine,
  type PlacedMark,
  type Pt,
  type Rule,
  type SetPicture,
  type Tag,
} from "../model/page.js";
import type { EmbeddedPictures } from "./embed-pictures.js";
import { formatNumber } from "./format-number.js";
import { type Target, targetOf } from "./link-target.js";
import { openPagination } from "./open-pagination.js";
import { pictureOperators } from "./picture-operators.js";
import type { StructureTree } from "./structure-tree.js";
import { type FontUse, textOperators } from "./text-operators.js";

/** What every page of a document is drawn with. */
export interface DrawingTools {
  readonly fonts: FontUse;
  readonly pictures: EmbeddedPictures;
  readonly structure: StructureTree;
}

/** Runs of one structure element at one place, or of one link in it, or a picture. */
interface Piece {
  readonly tag: Tag;
  readonly href: string | null;
  readonly x: Pt;
  readonly y: Pt;
  /** Of a link; not reckoned for plain text. */
  readonly width: Pt;
  readonly line: PlacedLine;
  readonly runs: readonly GlyphRun[];
  readonly picture?: SetPicture | undefined;
  readonly colour?: Colour | undefined;
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
  const pieces = page.lines.filter((placed) => !placed.artifact).flatMap(piecesOf);
  for (const group of groupPieces(pieces)) {
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

/** Operators between which all is painted in the colour (ISO 32000-1, 8.6.8), and black again after them. */
function inColour(operators: string, colour: Colour | undefined): string {
  if (colour === undefined) return operators;
  const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
  return `q ${parts.map(formatNumber).join(" ")} rg\n${operators}\nQ`;
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

/** A line cut at every change of element and of link. */
function piecesOf(line: PlacedLine): Piece[] {
  return line.line.segments.flatMap((segment): Piece[] => {
    // Nearly always: the runs as they are, which other letters may have drawn.
    if (segment.runs.every((run) => run.href === null)) {
      const { tag, runs, picture, colour } = segment;
      return [{ tag, href: null, x: line.x + segment.x, y: line.y, width: 0, line, runs, picture, colour }];
    }
    const pieces: Piece[] = [];
    let x = line.x + segment.x;
    for (const run of segment.runs) {
      const last = pieces.at(-1);
      if (last !== undefined && last.href === run.href) {
        pieces[pieces.length - 1] = { ...last, runs: [...last.runs, run], width: last.width + run.width };
      } else {
        const { tag } = segment;
        pieces.push({ tag, href: run.href, x, y: line.y, width: run.width, line, runs: [run] });
      }
      x += run.width;
    }
    return pieces;
  });
}

/** Neighbours of one element share one marked-content sequence; a link is one sequence, with all its lines on the page. */
function groupPieces(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group !== undefined && first?.tag === piece.tag && first.href === piece.href) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function drawGroup(
  document: PDFDocument,
  group: readonly Piece[],
  page: Page,
  { fonts, pictures, structure }: DrawingTools,
): void {
  const first = group[0];
  if (first === undefined) return;
  const pageHeight = page.height;
  const target = targetOf(first.href, page);
  const { element, role } = elementOf(document, structure.element(first.tag), first, target);
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
}

/** The element of a piece: its tag's own, or in it a Link, which for a note stands in a Reference (ISO 32000-1, table 338). */
function elementOf(
  document: PDFDocument,
  own: StructureElement,
  { tag, href }: Piece,
  target: Target | null,
): { readonly element: StructureElement; readonly role: string } {
  if (href === null) return { element: own, role: tag.role };
  const within = (parent: StructureElement, role: string): StructureElement => {
    const child = document.struct(role);
    parent.add(child);
    return child;
  };
  const around = href.startsWith("#") ? within(own, "Reference") : own;
  if (target === null) return { element: around, role: "Reference" };
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
  for (const { x, y, width, line } of group) {
    const { ascent, descent } = line.line;
    // pdfkit still reckons with its own axes here: y from the top of the page.
    const box = [x, y - ascent, width, ascent + descent] as const;
    const options = { structParent: element, Contents: new String(contents) };
    if (typeof target === "string") document.link(...box, target, options);
    else {
      const Dest = [document.page.dictionary, "XYZ", null, document.page.height - target.top, null];
      document.annotate(...box, { ...options, Subtype: "Link", Dest });
    }
  }
  element.end();
}

function textOf(runs: readonly GlyphRun[]): string {
  return runs.flatMap((run) => run.glyphs.map((glyph) => glyph.text)).join("");
}
