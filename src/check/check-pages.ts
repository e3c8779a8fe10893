import { type Diagnostic, warning } from "../model/diagnostic.js";
import type { Frame, Page, PartName, PlacedLine, Pt, Tag } from "../model/page.js";
import type { Place } from "../model/place.js";

/** The pages of a letter, or of one of its annexes. */
export interface PageRun {
  readonly pages: readonly Page[];
  /** Id of the annex; null for the letter itself. */
  readonly annex: string | null;
  /** The row that asks for the letter, or that is the annex. */
  readonly place: Place | null;
}

/** A last page that is filled less than this looks like a mistake: four lines and a half of a usual page. */
const LEAST_FILLED = 0.15;
/** Rows of signatures that stand alone as if they had been left behind. */
const STRAY_ROWS = 2;

/** What belongs to the signing and tells nothing of what is signed. */
const SIGNING: ReadonlySet<PartName> = new Set([
  "complimentary-close",
  "signature-block",
  "enclosures",
  "copies",
]);

/** Warnings about pages that no reader would have left as they are. */
export function checkPages(run: PageRun, frame: Frame): readonly Diagnostic[] {
  const { pages, place } = run;
  const bare = barePages(pages);
  const found = bare.map((page) => warning("signature-only-page", place, { page, pages: pages.length }));
  // That a page holds nothing but signatures says more than how little that is.
  return bare.includes(pages.length) ? found : [...found, ...nearlyEmpty(run, frame)];
}

/**
 * Numbers of the pages with signatures and no word of the letter: whoever gets one cannot see what was signed. That a long list of
 * names goes on over pages is no fault, but that its last names are left behind on one is.
 */
function barePages(pages: readonly Page[]): readonly number[] {
  if (pages.length === 1) return [];
  const texts = pages.map(textOf);
  const signed = texts.flatMap((lines, index) => (lines.some(isSignature) ? [index] : []));
  const [first, last] = [signed[0], signed.at(-1)];
  const isStray = (index: number): boolean =>
    index === last &&
    (texts[index] ?? []).every(isSignature) &&
    rowsOfSignatures(texts[index] ?? []) <= STRAY_ROWS;
  return signed
    .filter((index) => texts[index]?.every(({ part }) => SIGNING.has(part)))
    .filter((index) => index === first || isStray(index))
    .map((index) => index + 1);
}

function isSignature({ part }: PlacedLine): boolean {
  return part === "signature-block";
}

/** The signatories of a row stand beside each other: the rows are as many as the signatories in the first column. */
function rowsOfSignatures(lines: readonly PlacedLine[]): number {
  const segments = lines.filter(isSignature).flatMap(({ line }) => line.segments);
  const edge = Math.min(...segments.map(({ x }) => x));
  return new Set<Tag>(segments.filter(({ x }) => x === edge).map(({ tag }) => tag)).size;
}

function nearlyEmpty({ pages, annex, place }: PageRun, frame: Frame): readonly Diagnostic[] {
  const last = pages.at(-1);
  if (last === undefined || pages.length === 1) return [];
  const lines = textOf(last);
  const filled = (heightOf(lines, frame) + notesHeight(lines, frame)) / (frame.bottom - frame.top);
  if (filled >= LEAST_FILLED) return [];
  const args = {
    annex,
    pages: pages.length,
    percent: Math.floor(filled * 100),
    lines: new Set(lines.map(({ y }) => y)).size,
  };
  return [warning("nearly-empty-page", place, args)];
}

/** What a page has of the letter's own text: neither running head nor folio, nor rows that are repeated. */
function textOf({ lines }: Page): readonly PlacedLine[] {
  return lines.filter(({ artifact }) => !artifact);
}

/** From the head of the frame down to the lowest line of the text, in points. */
function heightOf(lines: readonly PlacedLine[], { top }: Frame): Pt {
  const text = lines.filter(({ part }) => part !== "note");
  return Math.max(top, ...text.map(({ y, line }) => y + line.descent)) - top;
}

/** From the highest line of the notes down to the foot of the frame. */
function notesHeight(lines: readonly PlacedLine[], { bottom }: Frame): Pt {
  const notes = lines.filter(({ part }) => part === "note");
  return bottom - Math.min(bottom, ...notes.map(({ y, line }) => y - line.ascent));
}
