import type { Frame, Galley, GalleyItem, Page, PlacedLine, Pt, Rule } from "../model/page.js";
import type { PageItems } from "./break-pages.js";
import { breakPages } from "./break-pages.js";

/** Places every row of a galley on pages, with the running head from the second on and the folio on each; lengths in points. */
export function paginateGalley(galley: Galley, frame: Frame): Page[] {
  const pages = breakPages(galley.items, frame.bottom - frame.top);
  return pages.map((page, index) => {
    const number = index + 1;
    const head = number === 1 ? [] : [placeHead(galley, frame)];
    const body = placeRows(galley.items, page, frame);
    const folio = placeFolio(galley, number, pages.length, frame);
    return {
      width: frame.width,
      height: frame.height,
      lines: [...head, ...body.lines, folio],
      rules: body.rules,
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
  const lines: PlacedLine[] = [];
  const rules: Rule[] = [];
  let top: Pt = frame.top;
  for (const item of items.slice(page.start, page.end)) {
    switch (item.type) {
      case "row": {
        const y = item.atFoot === true ? frame.bottom - item.height : top;
        for (const { baseline, line } of item.lines) {
          lines.push({ part: item.part, x: frame.left, y: y + baseline, line, artifact: false });
        }
        for (const rule of item.rules) rules.push({ ...rule, x: frame.left + rule.x, y: y + rule.y });
        if (item.atFoot !== true) top += item.height;
        break;
      }
      case "space":
        top += item.height + page.ratio * (page.ratio < 0 ? item.shrink : item.stretch);
        break;
      case "penalty":
        break;
    }
  }
  return { lines, rules };
}
