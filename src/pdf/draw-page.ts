import type PDFDocument from "pdfkit";
import type { StructureElement } from "pdfkit";
import type { Colour, GlyphRun, Page, PlacedLine, Pt, Rule, SetPicture, Tag } from "../model/page.js";
import { runText } from "../model/run-text.js";
import type { LanguageCode } from "../model/text.js";
import type { EmbeddedPictures } from "./embed-pictures.js";
import { formatNumber } from "./format-number.js";
import { pictureOperators } from "./picture-operators.js";
import type { StructureTree } from "./structure-tree.js";
import { type FontUse, textOperators } from "./text-operators.js";

/** What every page of a document is drawn with. */
export interface DrawingTools {
  readonly fonts: FontUse;
  readonly pictures: EmbeddedPictures;
  readonly structure: StructureTree;
  /** The letter's. */
  readonly language: LanguageCode;
}

/** Runs of one structure element and language at one place, or of one link in it, or a picture. */
interface Piece {
  readonly tag: Tag;
  readonly href: string | null;
  readonly language: LanguageCode;
  /** From where the runs are drawn. */
  readonly x: Pt;
  readonly y: Pt;
  /** Left edge and width of what a link shows; not reckoned for plain text. */
  readonly left: Pt;
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
  for (const rule of page.rules) drawRule(document, rule, page.height);
  for (const line of page.lines.filter((placed) => placed.artifact)) {
    drawArtifact(document, line, page.height, tools.fonts);
  }
  const pieces = page.lines
    .filter((placed) => !placed.artifact)
    .flatMap((line) => piecesOf(line, tools.language));
  for (const group of groupPieces(pieces)) drawGroup(document, group, page.height, tools);
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
  document.markContent("Artifact", { type: "Pagination" });
  for (const segment of placed.line.segments) {
    document.addContent(textOperators(segment.runs, placed.x + segment.x, pageHeight - placed.y, fonts));
  }
  document.endMarkedContent();
}

/** A line cut at every change of element, of link and of language. */
function piecesOf(line: PlacedLine, language: LanguageCode): Piece[] {
  return line.line.segments.flatMap((segment): Piece[] => {
    // Nearly always: the runs as they are, which other letters may have drawn.
    if (segment.runs.every((run) => run.href === null && run.language === language)) {
      const { tag, runs, picture, colour } = segment;
      const x = line.x + segment.x;
      return [{ tag, href: null, language, x, y: line.y, left: x, width: 0, line, runs, picture, colour }];
    }
    return cutRuns(segment.runs).map((runs): Piece => {
      const { tag, colour } = segment;
      const [{ href, language: own }] = runs;
      const place = placeOf(runs, segment.runs);
      const x = line.x + segment.x;
      const at = { x: x + place.origin, y: line.y, left: x + place.left, width: place.width };
      return { tag, href, language: own, ...at, line, runs, colour };
    });
  });
}

type Runs = readonly [GlyphRun, ...GlyphRun[]];

/** A link is one stretch whatever languages are in it. */
function cutRuns(runs: readonly GlyphRun[]): Runs[] {
  const pieces: Runs[] = [];
  for (const run of runs) {
    const last = pieces.at(-1);
    const [first] = last ?? [];
    const isSame = first?.href === run.href && (run.href !== null || first.language === run.language);
    if (last !== undefined && isSame) pieces[pieces.length - 1] = [...last, run];
    else pieces.push([run]);
  }
  return pieces;
}

/** Where some of a segment's runs stand, from its left edge: where drawing begins to count, and what they take up. */
function placeOf(
  runs: Runs,
  all: readonly GlyphRun[],
): { readonly origin: Pt; readonly left: Pt; readonly width: Pt } {
  const widthOf = (some: readonly GlyphRun[]): Pt => some.reduce((sum, { width }) => sum + width, 0);
  if (runs[0].x === undefined) {
    const origin = widthOf(all.slice(0, all.indexOf(runs[0])));
    return { origin, left: origin, width: widthOf(runs) };
  }
  const left = Math.min(...runs.map(({ x = 0 }) => x));
  return { origin: 0, left, width: Math.max(...runs.map(({ x = 0, width }) => x + width)) - left };
}

/** Neighbours of one element and language share one marked-content sequence; a link is one sequence, with all its lines on the page. */
function groupPieces(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const group = groups.at(-1);
    const first = group?.[0];
    const isSame =
      first?.tag === piece.tag &&
      first.href === piece.href &&
      (piece.href !== null || first.language === piece.language);
    if (group !== undefined && isSame) group.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function drawGroup(
  document: PDFDocument,
  group: readonly Piece[],
  pageHeight: Pt,
  { fonts, pictures, structure, language }: DrawingTools,
): void {
  const first = group[0];
  if (first === undefined) return;
  const parent = structure.element(first.tag);
  const inner = first.href !== null ? "Link" : first.language === language ? null : "Span";
  const lang = first.language === language ? {} : { lang: first.language };
  const element = inner === null ? parent : document.struct(inner, lang);
  if (element !== parent) parent.add(element);
  const content = document.markStructureContent(inner ?? first.tag.role);
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
  if (first.href !== null) linkPieces(document, group, first.href, element);
  // An element of one sequence ends with it; an element of the letter may go on.
  if (inner !== null) element.end();
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
  href: string,
  element: StructureElement,
): void {
  const contents = group.map((piece) => textOf(piece.runs)).join("");
  for (const { left, y, width, line } of group) {
    const { ascent, descent } = line.line;
    // pdfkit still reckons with its own axes here: y from the top of the page.
    document.link(left, y - ascent, width, ascent + descent, href, {
      structParent: element,
      Contents: new String(contents),
    });
  }
}

function textOf(runs: readonly GlyphRun[]): string {
  return runs.map(runText).join("");
}
