import { describe, expect, test } from "vitest";
import type { GalleyItem, Page, Tag } from "../../src/model/page.js";
import type { Signature, SignatureBlock } from "../../src/model/letter.js";
import type { Style } from "../../src/model/style.js";
import { frameOf } from "../../src/paginate/frame.js";
import { paginateGalley } from "../../src/paginate/paginate-galley.js";
import { setLetter } from "../../src/typeset/set-letter.js";
import {
  galleyOf,
  here,
  letter,
  para,
  part,
  plainly,
  rowsOf,
  type Row,
  signature,
  signatures,
  style,
  textOf,
} from "./builder.js";

const WORDS = "We have the honour to bring the situation of nine villages to your attention. ";
const organisations = (count: number): Signature[] =>
  Array.from({ length: count }, (_, index) =>
    signature(`Organisation ${index + 1}`, `Representative ${index + 1}`, "Director"),
  );

/** A letter of two paragraphs that all of these sign. */
const signedBy = (block: SignatureBlock, more: Partial<Style> = {}, body = 2) => {
  const paragraphs = Array.from({ length: body }, () => WORDS.repeat(6));
  const parts = [part("body", ...paragraphs), part("complimentary-close", "Yours faithfully,"), block];
  const { top, bottom } = frameOf({ ...style, ...more });
  return galleyOf(letter(...parts), { style: { ...style, ...more }, room: bottom - top });
};
const pagesOf = (count: number, more: Partial<Style> = {}, body = 2): Page[] =>
  paginateGalley(signedBy(signatures(...organisations(count)), more, body), frameOf({ ...style, ...more }));

const partsOn = (page: Page): string[] =>
  page.lines.filter(({ artifact }) => !artifact).map(({ part: name }) => name);
const signedOn = (page: Page): string[] =>
  page.lines.flatMap(({ part: name, line, artifact }) =>
    name === "signature-block" && !artifact ? [textOf(line).trim()] : [],
  );
const leadsOn = (page: Page): string[] =>
  page.lines.flatMap(({ part: name, line, artifact }) =>
    name === "signature-block" && artifact ? [textOf(line).trim()] : [],
  );

describe.each([1, 2, 7, 21, 60, 200, 1_000])("%d signatories", (count) => {
  const pages = pagesOf(count);
  const lines = pages.flatMap(signedOn);

  test("stand in the order of the list, none lost, each name with its representative and title", () => {
    const blocks = organisations(count).flatMap((one) => one.lines.map(([first]) => first));
    const texts = blocks.map((inline) => (inline?.type === "text" ? inline.text : ""));
    expect(lines.slice(1)).toEqual(texts);
  });

  test("are never split between pages", () => {
    const tagsOf = (page: Page): Set<Tag> =>
      new Set(
        page.lines.flatMap(({ artifact, line }) => (artifact ? [] : line.segments.map(({ tag }) => tag))),
      );
    const seen = new Set<Tag>();
    for (const page of pages) {
      const signed = page.lines.filter(({ part: name, artifact }) => name === "signature-block" && !artifact);
      for (const { line } of signed) for (const { tag } of line.segments) expect(seen.has(tag)).toBe(false);
      for (const tag of tagsOf(page)) seen.add(tag);
    }
  });

  test("begin with the close and two lines of the body on their page", () => {
    const first = pages.find((page) => signedOn(page).length > 0);
    const before = partsOn(first as Page).slice(0, partsOn(first as Page).indexOf("signature-block"));
    expect(before.filter((name) => name === "body").length).toBeGreaterThanOrEqual(2);
    expect(before.at(-1)).toBe("complimentary-close");
  });

  test("are introduced again on every further page, and nowhere else", () => {
    const signed = pages.filter((page) => signedOn(page).length > 0);
    const leads = signed.map(leadsOn);
    expect(leads).toEqual(signed.map((_, index) => (index === 0 ? [] : ["The signatories (continued):"])));
    expect(lines.filter((line) => line.includes("signatories"))).toEqual(["The signatories:"]);
  });

  test("stand in columns that differ by one signatory at most, on every page", () => {
    for (const page of pages) {
      const heights = new Map<number, number>();
      for (const { part: name, artifact, line } of page.lines) {
        if (name !== "signature-block" || artifact || !textOf(line).startsWith("Organisation")) continue;
        const x = line.segments[0]?.x ?? 0;
        heights.set(x, (heights.get(x) ?? 0) + 1);
      }
      const all = [...heights.values()];
      expect(heights.size).toBeLessThanOrEqual(4);
      if (all.length > 0) expect(Math.max(...all) - Math.min(...all)).toBeLessThanOrEqual(1);
    }
  });
});

describe("where a block breaks", () => {
  const rowsOn = (page: Page): number =>
    new Set(
      page.lines.flatMap(({ part: name, y, line, artifact }) =>
        name === "signature-block" && !artifact && textOf(line).startsWith("Organisation") ? [y] : [],
      ),
    ).size;

  test.each([0, 1, 2, 3, 4, 5, 6, 7])(
    "no page has a row of its own, after a body of %d paragraphs",
    (body) => {
      for (const page of pagesOf(60, {}, body + 1)) expect(rowsOn(page)).not.toBe(1);
    },
  );

  test("a block that fits on a page stays whole", () => {
    for (let body = 1; body < 9; body += 1) {
      expect(pagesOf(21, {}, body).filter((page) => signedOn(page).length > 0)).toHaveLength(1);
    }
  });

  test.each([7, 21, 60])("no page carries signatures alone where one page can hold all of %d", (count) => {
    for (let body = 1; body < 9; body += 1) {
      for (const page of pagesOf(count, { columns: 4 }, body)) expect(partsOn(page)).toContain("body");
    }
  });

  test("a row taller than a page is told by its first signatory", () => {
    const block = signatures(signature("Alpha ".repeat(4_000)));
    const { diagnostics } = setLetter(letter(block), { ...plainly, room: 700 });
    expect(
      diagnostics.map(({ code, args, place }) => [code, "text" in args && args.text.slice(0, 5), place]),
    ).toEqual([["overfull-page", "Alpha", here]]);
  });

  test("a long one breaks rather than leave a page mostly empty", () => {
    const pages = pagesOf(60, { columns: 3 }, 5);
    expect(pages.map((page) => signedOn(page).length > 0)).toEqual([true, true]);
  });
});

describe("a lead", () => {
  test("without words for further pages is repeated as it is", () => {
    const block = { ...signatures(...organisations(30)), continued: [] };
    const row = rowsOf(signedBy(block)).find(({ above }) => above !== undefined);
    expect(row?.above?.flatMap(({ lines }) => lines.map(({ line }) => textOf(line)))).toEqual([
      "The signatories:",
    ]);
  });

  test("keeps its distance from the row below it", () => {
    const items = signedBy(signatures(...organisations(30))).items;
    const signed = items.filter(
      (each): each is Row => each.type === "row" && each.part === "signature-block",
    );
    const gap = items[items.indexOf(signed[1] as GalleyItem) - 1];
    const height = (signed[0]?.height ?? 0) + (gap?.type === "space" ? gap.height : NaN);
    expect(signed[2]?.above?.[0]?.height).toBeCloseTo(height, 6);
  });

  test("may be missing", () => {
    const block = { ...signatures(...organisations(30)), lead: [], continued: [] };
    expect(rowsOf(signedBy(block)).flatMap(({ above = [] }) => above)).toEqual([]);
  });

  test("may be of several lines", () => {
    const block = { ...signatures(...organisations(30)), continued: [para("Signed"), para("(continued):")] };
    expect(rowsOf(signedBy(block)).at(-1)?.above).toHaveLength(2);
  });
});

test("columns that the style asks for are fewer where a word is wider than one", () => {
  const columnsOf = (name: string): number => {
    const lines = rowsOf(signedBy(signatures(signature(name), ...organisations(11)), { columns: 4 }))
      .flatMap((row) => row.lines.map(({ line }) => line))
      .filter((line) => textOf(line).startsWith("Organisation"));
    return new Set(lines.map(({ segments }) => segments[0]?.x)).size;
  };
  expect(columnsOf("Alpha ".repeat(40))).toBe(4);
  expect(columnsOf("A".repeat(30))).toBe(3);
  expect(columnsOf("A".repeat(60))).toBe(1);
});

describe("room for ink", () => {
  const ROOM = (14 * 72) / 25.4;
  const inked = (count: number, more: Partial<Style> = {}): Row[] =>
    rowsOf(signedBy(signatures(...organisations(count)), { ink: true, ...more })).filter(
      ({ part: name }) => name === "signature-block",
    );

  test("is 14 mm above each name, with a hairline at its foot over the width of the column", () => {
    const [, row] = inked(7);
    expect(row?.rules).toHaveLength(3);
    for (const { y, thickness } of row?.rules ?? []) expect(y + thickness).toBeCloseTo(ROOM, 6);
    const names = row?.lines.filter(({ line }) => textOf(line).startsWith("Organisation")) ?? [];
    expect(names.map(({ line }) => line.segments[0]?.x)).toEqual(row?.rules.map(({ x }) => x));
    for (const { baseline, line } of names) expect(baseline - line.ascent).toBeCloseTo(ROOM, 6);
  });

  test("has a line for each signatory, the last row's too, and none for an empty place", () => {
    expect(inked(7).map(({ rules }) => rules.length)).toEqual([0, 3, 3, 1]);
  });

  test("takes no more than three columns, and no line longer than 70 mm", () => {
    expect(inked(60)[1]?.rules).toHaveLength(3);
    expect(inked(1)[1]?.rules[0]?.width).toBeCloseTo((70 * 72) / 25.4, 6);
  });

  test("is not there when it is not asked for", () => {
    expect(inked(7, { ink: false }).flatMap(({ rules }) => rules)).toEqual([]);
  });
});

test("a thousand signatories are all set", () => {
  const signed = pagesOf(1_000).flatMap(signedOn);
  expect(new Set(signed).size).toBeGreaterThanOrEqual(1_000);
});
