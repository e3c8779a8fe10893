import type { Frame, Galley, GalleyItem, Line, Page, PartName, Pt } from "../../src/model/page.js";

/** A frame with room for ten rows of ten points. */
export const frame: Frame = {
  width: 300,
  height: 200,
  left: 20,
  right: 280,
  top: 50,
  bottom: 150,
  headBaseline: 30,
  folioBaseline: 180,
};

/** A line of one run that shows a text, a character five points wide. */
export function line(text: string): Line {
  const glyphs = [...text].map((character) => {
    return {
      id: character.codePointAt(0) ?? 0,
      advance: 5,
      xOffset: 0,
      yOffset: 0,
      text: character,
    };
  });
  const run = {
    font: "serif",
    size: 10,
    glyphs,
    width: 5 * glyphs.length,
    language: "en",
    rise: 0,
    href: null,
  };
  return {
    segments: [{ x: 0, runs: [run], tag: { role: "P", parent: null } }],
    ascent: 8,
    descent: 2,
  };
}

export const row = (name: string, height: Pt = 10, part: PartName = "body"): GalleyItem => {
  return { type: "row", part, height, lines: [{ baseline: 8, line: line(name) }], rules: [] };
};
export const space = (height: Pt, stretch: Pt = 0, shrink: Pt = 0): GalleyItem => {
  return { type: "space", height, stretch, shrink };
};
export const penalty = (cost: number): GalleyItem => ({ type: "penalty", cost });

/** Rows named by a letter and their number, a free break between any two. */
export const rows = (count: number, letter = "r"): GalleyItem[] =>
  Array.from({ length: count }, (_, index) => [row(`${letter}${index}`), penalty(0)])
    .flat()
    .slice(0, -1);

export const galley = (...items: GalleyItem[]): Galley => ({
  items,
  continuationHead: line("head"),
  folio: (page, pages) => line(`${page}/${pages}`),
});

/** Names of the rows on each page. */
export const namesOf = (pages: readonly Page[]): string[][] =>
  pages.map((page) =>
    page.lines.filter(({ artifact }) => !artifact).map(({ line: placed }) => textOf(placed)),
  );

export const textOf = (placed: Line): string =>
  placed.segments
    .flatMap(({ runs }) => runs.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)))
    .join("");
