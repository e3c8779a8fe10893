import type { Frame, Galley, GalleyItem, GalleyRow, Page, PlacedLine, Pt, Rule } from "../model/page.js";
import type { PageItems } from "./break-pages.js";
import { breakPages } from "./break-pages.js";
import { placeMark } from "./place-mark.js";
import { heightOf, rowsAbove } from "./rows-above.js";

/** Places every row of a galley on pages, with the running head from the second on and the folio on each; lengths in points. */
export function paginateGalley(galley: Galley, frame: Frame): Page[] {
  const pages = breakPages(galley.items, frame.bottom - frame.top, galley.separator?.height);
  return pages.map((page, index) => {
    const number = index + 1;
    const head = number === 1 ? [] : [placeHead(galley, frame)];
    const body = placeRows(galley.items, page, frame);
    const notes = placeNotes(galley, page, frame);
    const folio = placeFolio(galley, number, pages.length, frame);
    return {
      width: frame.width,
      height: frame.height,
      lines: [...head, ...body.lines, ...notes.lines, folio],
      rules: [...body.rules, ...notes.rules],
      ...placeMark(galley, frame),
    };
  });
}

function placeHead(galley: Galley, frame: Frame): PlacedLine {
  const { left: x, headBaseline: y } = frame;
  return { part: "continuation-head", x, y, line: galley.continuationHead, artifact: true };
}

function placeFolio(galley: Galley, number: number, total: number, frame: Frame): PlacedLine {
  const { left: x, folioBaseline: y } = frame;
  return { part: "folio", x, y, line: galley.folio(number, total), artifact: true };
}

function placeRows(
  items: readonly GalleyItem[],
  page: PageItems,
  frame: Frame,
): Pick<Page, "lines" | "rules"> {
  const shown = items.slice(page.start, page.end);
  const first = shown.find((item) => item.type === "row");
  const placed: Placed = { lines: [], rules: [], top: frame.top };
  for (const row of first === undefined ? [] : rowsAbove(first, frame.bottom - frame.top)) {
    placeRow(row, placed, frame.left, true);
  }
  for (const item of shown) {
    switch (item.type) {
      case "row":
        if (item.atFoot === true) placeRow(item, atFoot(item, placed, frame), frame.left, false);
        else placeRow(item, placed, frame.left, false);
        break;
      case "space":
        placed.top += item.height + page.ratio * (page.ratio < 0 ? item.shrink : item.stretch);
        break;
      case "penalty":
        break;
    }
  }
  return { lines: placed.lines, rules: placed.rules };
}

/** The notes of a page below their separator, above what stands at its very foot. */
function placeNotes(galley: Galley, page: PageItems, frame: Frame): Pick<Page, "lines" | "rules"> {
  const shown = galley.items.slice(page.start, page.end).filter((item) => item.type === "row");
  const notes = shown.flatMap((row) => row.notes ?? []);
  const rows = galley.separator === undefined || notes.length === 0 ? [] : [galley.separator, ...notes];
  const below = heightOf(shown.filter(({ atFoot: isAtFoot }) => isAtFoot === true));
  const placed: Placed = { lines: [], rules: [], top: frame.bottom - below - heightOf(rows) };
  for (const row of rows) placeRow(row, placed, frame.left, false);
  return placed;
}

/** What a page has so far, and where the next row begins. */
interface Placed {
  readonly lines: PlacedLine[];
  readonly rules: Rule[];
  top: Pt;
}

/** The page as a row at its foot sees it: what is placed there moves no row of the text. */
function atFoot(row: GalleyRow, placed: Placed, frame: Frame): Placed {
  return { ...placed, top: frame.bottom - row.height };
}

function placeRow(row: GalleyRow, placed: Placed, left: Pt, artifact: boolean): void {
  const { part } = row;
  for (const { baseline, line } of row.lines) {
    placed.lines.push({ part, x: left, y: placed.top + baseline, line, artifact });
  }
  for (const rule of row.rules) {
    placed.rules.push({ ...rule, x: left + rule.x, y: placed.top + rule.y });
  }
  placed.top += row.height;
}
