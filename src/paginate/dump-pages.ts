import { runText } from "../model/run-text.js";
import type { Page, PlacedLine, Rule, Segment } from "../model/page.js";

/**
 * Pages as text for golden tests and for review, one line a placed thing: part, x and y in points from the top left corner,
 * fonts and size, text. A star after the part marks a row that is set again. Rules follow the lines of their page.
 */
export function dumpPages(pages: readonly Page[]): string {
  return pages.map((page, index) => dumpPage(page, index + 1)).join("");
}

function dumpPage(page: Page, number: number): string {
  const lines = page.lines.flatMap((placed) =>
    placed.line.segments.map((segment) => dumpSegment(placed, segment)),
  );
  const { mark } = page;
  const marks = mark?.line.segments.map((segment) => dumpSegment({ ...mark, artifact: false }, segment));
  const rows = [
    `page ${number} ${page.width}x${page.height}`,
    ...(marks ?? []),
    ...lines,
    ...page.rules.map(dumpRule),
  ];
  return `${rows.join("\n")}\n`;
}

function dumpSegment(placed: PlacedLine, segment: Segment): string {
  const fonts = new Set(segment.runs.map(({ font, size }) => `${font} ${round(size)}`));
  const text = segment.runs.map(runText).join("");
  // A soft hyphen is not seen in a text file.
  const shown = text.trimEnd().replaceAll("\u00AD", "-");
  const { picture } = segment;
  const image = picture === undefined ? "" : `[${picture.picture.name} ${sizeOf(picture)}]`;
  const place = coordinates(placed.x + segment.x, placed.y);
  const part = `${placed.part}${isRepeated(placed) ? "*" : ""}`;
  return `  ${part.padEnd(20)} ${place}  ${[...fonts].join(", ").padEnd(24)}  ${shown}${image}`.trimEnd();
}

function isRepeated({ part, artifact }: PlacedLine): boolean {
  return artifact && part !== "continuation-head" && part !== "folio";
}

function dumpRule({ x, y, width, thickness }: Rule): string {
  return `  ${"rule".padEnd(20)} ${coordinates(x, y)}  ${sizeOf({ width, height: thickness })}`;
}

function coordinates(x: number, y: number): string {
  return `${x.toFixed(2).padStart(6)} ${y.toFixed(2).padStart(6)}`;
}

function sizeOf({ width, height }: { readonly width: number; readonly height: number }): string {
  return `${width.toFixed(2)}x${height.toFixed(2)}`;
}

function round(size: number): string {
  return String(Number(size.toFixed(2)));
}
