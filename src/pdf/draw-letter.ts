import type PDFDocument from "pdfkit";
import type { FontPrograms } from "../model/font.js";
import type { PagedLetter } from "../model/page.js";
import { concatenate } from "./concatenate.js";
import { drawPage } from "./draw-page.js";
import { embedFiles } from "./embed-files.js";
import { embedFonts } from "./embed-fonts.js";
import { embedPictures } from "./embed-pictures.js";
import { growOutline } from "./grow-outline.js";
import { openDocument } from "./open-document.js";
import { openStreams, type StreamCache } from "./remember-streams.js";
import { readingOrder } from "./reading-order.js";
import { growStructureTree } from "./structure-tree.js";
import type { OperatorCache } from "./text-operators.js";

/** What earlier letters have drawn; without effect on any byte. */
export interface DrawingCaches {
  readonly operators: OperatorCache;
  readonly streams: StreamCache;
}

/**
 * The bytes of the letter's PDF: tagged, fonts embedded, dated on the letter's own date (ISO 8601).
 * The same pages give the same bytes: nothing of the machine or the moment goes in.
 */
export async function drawLetter(
  { letter, pages, files = [] }: PagedLetter,
  date: string,
  programs: FontPrograms,
  { operators, streams }: DrawingCaches = { operators: new WeakMap(), streams: openStreams() },
): Promise<Uint8Array> {
  const document = openDocument(letter, date, streams);
  const bytes = collectBytes(document);
  const fonts = embedFonts(document, programs, operators);
  const structure = growStructureTree(document);
  const { language } = letter;
  const pictures = embedPictures(document);
  const tools = { fonts, structure, pictures, language, destinations: new Map() };
  for (const tag of readingOrder(pages)) structure.element(tag);
  const outline = letter.annexes.length === 0 ? null : growOutline(document);
  for (const page of pages) {
    drawPage(document, page, tools);
    outline?.add(page);
  }
  outline?.end();
  structure.end();
  fonts.end();
  embedFiles(document).add(files);
  document.end();
  return bytes;
}

function collectBytes(document: PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on("data", (chunk) => chunks.push(chunk));
    document.on("error", reject);
    document.on("end", () => resolve(concatenate(chunks)));
  });
}
