import type { Colour, GlyphRun, PlacedLine, Pt, SetPicture, Tag } from "../model/page.js";
import type { LanguageCode } from "../model/text.js";

/** Runs of one structure element and language at one place, or of one link in it, or a picture. */
export interface Piece {
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

/** A page's lines of text, in the stretches in which they are drawn; `language` is the letter's. */
export function cutPieces(
  lines: readonly PlacedLine[],
  language: LanguageCode,
): readonly (readonly Piece[])[] {
  return groupPieces(lines.flatMap((line) => piecesOf(line, language)));
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
