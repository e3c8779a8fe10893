import type { FontPrograms } from "../model/font.js";
import type { PagedLetter } from "../model/page.js";
import { chainBookmarks } from "./chain-bookmarks.js";
import { drawPart, openPart, type Part, type PartDrawing } from "./draw-part.js";
import { embedFiles } from "./embed-files.js";
import { embedFonts } from "./embed-fonts.js";
import { embedPictures } from "./embed-pictures.js";
import { growLeaves } from "./grow-leaves.js";
import type { Destination } from "./link-target.js";
import { type DocumentAbout, openDocument } from "./open-document.js";
import { openStreams } from "./remember-streams.js";
import { sendChunks } from "./send-chunks.js";
import type { OperatorCache } from "./text-operators.js";

/** Many letters in one PDF, drawn one after the other: what is drawn has gone to the sink and is kept no longer. */
export interface DossierDrawing {
  /** Draws a letter after all others; `title` names it among the bookmarks. */
  add(paged: PagedLetter, title: string): void;
  /** Draws the cover, which stands before all letters and links to their addresses, and ends the file. */
  end(cover: PagedLetter, title: string): void;
}

/** What the letters of a dossier are drawn with. */
export interface DossierTools {
  /** ISO 8601. */
  readonly date: string;
  readonly programs: FontPrograms;
  /** Operators that the letters' own files have shown. */
  readonly operators: OperatorCache;
}

/** The address of a letter for the links of the cover, by its number from 1. */
export function letterAddress(number: number): string {
  return `#letter-${number}`;
}

/** Opens the PDF of a dossier. Its chunks are the sink's to keep. */
export function drawDossier(
  about: DocumentAbout,
  { date, programs, operators }: DossierTools,
  sink: (chunk: Uint8Array) => void,
): DossierDrawing {
  const document = openDocument(about, date, openStreams());
  sendChunks(document, sink);
  const whole = document.struct("Document");
  document.addStructure(whole);
  const fonts = embedFonts(document, programs, operators);
  const destinations = new Map<string, Destination>();
  const tools = { fonts, pictures: embedPictures(document), destinations };
  const files = embedFiles(document);
  const leaves = growLeaves(document);
  const bookmarks = chainBookmarks(document);
  // The first that there is, though it is drawn last.
  const front = openPart(document, whole, about);
  const nodes = [front.pages];
  const draw = (part: Part, paged: PagedLetter, number: number, begin: PartDrawing["begin"]): void =>
    leaves.add(drawPart(document, part, paged, { tools, prefix: prefixOf(number), begin }));
  return {
    add(paged, title) {
      files.add(paged.files ?? []);
      const part = openPart(document, whole, { title, language: paged.letter.language });
      const number = nodes.push(part.pages) - 1;
      draw(part, paged, number, () => {
        const { dictionary, height } = document.page;
        destinations.set(letterAddress(number), { page: dictionary, height });
        return bookmarks.add(title);
      });
    },
    end(cover, title) {
      draw(front, cover, nodes.length, () => {
        bookmarks.end(title);
        return null;
      });
      whole.end();
      leaves.end();
      fonts.end();
      document._root.data.Pages.data.Kids = nodes;
      document._root.data["PageLabels"] = labelPages(cover.pages.length);
      document.end();
    },
  };
}

/** Names with such prefixes ascend with the numbers of letters, as a tree of names wants them. */
function prefixOf(number: number): string {
  return `letter-${String(number).padStart(9, "0")}-`;
}

/** Small Roman numerals for the cover, and from 1 again for the letters (ISO 32000-1, 12.4.2). */
function labelPages(cover: number): object {
  return { Nums: [0, { S: "r" }, cover, { S: "D" }] };
}
