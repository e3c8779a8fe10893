import fc from "fast-check";
import { expect, test } from "vitest";
import type { Case } from "../src/model/case.js";
import { pendingOf } from "../src/model/consent.js";
import type { Frame, Page, PlacedLine, Tag } from "../src/model/page.js";
import { composePages } from "../src/compose.js";
import { frameOf } from "../src/paginate/frame.js";
import { bundledData } from "./program-files.js";
import { randomCase, UNPARTED } from "./random-case.js";
import { openRandomPress } from "./random-press.js";

const press = await openRandomPress();

const textOf = ({ line }: PlacedLine): string =>
  line.segments.flatMap(({ runs }) => runs.flatMap(({ glyphs }) => glyphs.map(({ text }) => text))).join("");
const tagOf = ({ line }: PlacedLine): Tag | undefined => line.segments.at(-1)?.tag;
const ownLines = (page: Page): PlacedLine[] => page.lines.filter(({ artifact }) => !artifact);

/** Everything that a page can have done wrong; `next` is the page after it. */
function faultsOf(page: Page, next: Page | undefined, frame: Frame): string[] {
  if (next === undefined) return outside(page, frame);
  return [...outside(page, frame), ...badBreaks(page, next), ...earlyEnd(page, next, frame)];
}

/** A page that ends in the flow of a paragraph is full but for what widows and hyphens take, or what the page of the close needs. */
function earlyEnd(page: Page, next: Page, frame: Frame): string[] {
  const [last, first] = [ownLines(page).at(-1), ownLines(next)[0]];
  if (last === undefined || first === undefined || tagOf(last) !== tagOf(first)) return [];
  const needy = fillOf(next, frame) < 0.25 || next.lines.some(({ part }) => part === "complimentary-close");
  const share = needy ? Infinity : 4 * (last.line.ascent + last.line.descent);
  // What stands at the foot of the page comes before the text in reading order.
  const foot = ownLines(page).filter(({ y }) => y > last.y);
  const bottom = Math.min(frame.bottom, ...foot.map(({ y, line }) => y - line.ascent));
  const left = bottom - last.y - last.line.descent;
  return left >= share ? [`${left} points left empty in the flow`] : [];
}

function fillOf(page: Page, frame: Frame): number {
  const last = ownLines(page).at(-1);
  return last === undefined ? 0 : (last.y + last.line.descent - frame.top) / (frame.bottom - frame.top);
}

function outside(page: Page, frame: Frame): string[] {
  return ownLines(page).flatMap((placed) => {
    const { line, x, y } = placed;
    const right = line.segments.map((segment) => {
      const glyphs = segment.runs.flatMap((run) => run.glyphs);
      const seen = glyphs.slice(0, glyphs.findLastIndex(({ text }) => text !== " ") + 1);
      return x + segment.x + seen.reduce((sum, { advance }) => sum + advance, 0);
    });
    const tooWide = Math.max(...right) > frame.right + 0.6 || x < frame.left - 1e-6;
    const tooLow = y + line.descent > frame.bottom + 1e-3 || y - line.ascent < frame.top - 1e-3;
    return tooWide || tooLow ? [`outside of the frame: ${textOf(placed)}`] : [];
  });
}

function badBreaks(page: Page, next: Page): string[] {
  const [above, below] = [ownLines(page), ownLines(next)];
  const [last, first] = [above.at(-1), below[0]];
  if (last === undefined || first === undefined) return ["an empty page"];
  const tag = tagOf(last);
  const goesOn = tag === tagOf(first);
  const count = (lines: readonly PlacedLine[]): number => lines.filter((line) => tagOf(line) === tag).length;
  const isEnd =
    first.part === "complimentary-close" || (first.part === "signature-block" && last.part !== first.part);
  return [
    ...(goesOn && first.part === "signature-block" ? ["a signatory in two"] : []),
    ...(goesOn && (count(above) < 2 || count(below) < 2) ? ["a widow or an orphan"] : []),
    ...(tag !== undefined && /^H\d$/u.test(tag.role) ? ["a heading at the foot"] : []),
    ...(!goesOn && textOf(last).trim().endsWith(":") ? ["a lead at the foot"] : []),
    ...(isEnd ? ["a close or signatures without body"] : []),
  ];
}

/** How often a text stands whole in a line. */
const wholeIn = (lines: readonly string[], text: string): number =>
  lines.reduce((sum, line) => sum + line.split(text).length - 1, 0);

function check(one: Case): void {
  const [recipient] = one.submission.recipients;
  if (recipient === undefined) throw new Error("there is no letter");
  const { value, diagnostics } = composePages(recipient, { ...press, case: one });
  expect(diagnostics).toEqual([]);
  const pages = value?.pages ?? [];
  const isPending = pendingOf(one.submission.signatories).length > 0;
  expect(pages.filter(({ mark }) => mark !== undefined)).toHaveLength(isPending ? pages.length : 0);
  const frame = frameOf(one.submission.style);
  expect(pages.flatMap((page, index) => faultsOf(page, pages[index + 1], frame))).toEqual([]);
  const last = pages.at(-1);
  if (last !== undefined) expect(fillOf(last, frame)).toBeGreaterThan(0.1);
  const lines = pages.flatMap((page) => ownLines(page).map(textOf));
  const all = lines.join("").replaceAll("\u00AD", "");
  for (const text of UNPARTED) expect([text, wholeIn(lines, text)]).toEqual([text, wholeIn([all], text)]);
}

/** `LETTERS=500 SEED=7 npx vitest run tests/random-letters.test.ts` sets more of them, and the same each time. */
const numRuns = Number(process.env["LETTERS"] ?? 60);

test(`${numRuns} random letters: nothing overfull, nothing parted, no widow, no orphan, no lone heading or close`, () => {
  fc.assert(fc.property(randomCase(bundledData), check), { numRuns });
}, 600_000);
