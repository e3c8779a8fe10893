import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Item } from "../../src/typeset/item.js";
import type { LineBreaking } from "../../src/typeset/break-lines.js";
import { breakLines, firstOfLine } from "../../src/typeset/break-lines.js";
import { FORBIDDEN } from "../../src/typeset/item.js";
import { badnessOf, fitnessOf, lineDemerits, TEX_COSTS } from "../../src/typeset/line-cost.js";
import { box, fil, glue, penalty } from "./builder.js";

const how = (width: number, more: Partial<LineBreaking> = {}): LineBreaking => ({
  widths: [width],
  tolerance: 200,
  background: 0,
  overfull: false,
  costs: TEX_COSTS,
  ...more,
});

const finish: Item[] = [penalty(FORBIDDEN), fil, penalty(-FORBIDDEN)];

/** A paragraph of words of the given widths with a space of 10 plus 5 minus 3 between them. */
const words = (...widths: number[]): Item[] => [
  ...widths.flatMap((width, index) => (index === 0 ? [box(width)] : [glue(10, 5, 3), box(width)])),
  ...finish,
];

describe("a paragraph that has one good way", () => {
  test("takes it", () => {
    const items = words(30, 30, 30, 30, 30);
    expect(breakLines(items, how(70))?.ends).toEqual([3, 7, items.length - 1]);
  });

  test("in one line costs the square of the line penalty", () => {
    expect(breakLines(words(30), how(70))).toEqual({ ends: [3], demerits: 100 });
  });

  test("breaks where it must", () => {
    const items = [box(30), penalty(FORBIDDEN), fil, penalty(-FORBIDDEN), ...words(30)];
    expect(breakLines(items, how(70))?.ends).toEqual([3, 7]);
  });

  test("never breaks where it must not", () => {
    const items = [box(30), penalty(FORBIDDEN), glue(10, 5, 3), box(60), ...finish];
    expect(breakLines(items, how(60))).toBeNull();
  });
});

test("the optimum gives up a good first line for a better whole", () => {
  // First fit would put three words on line one and leave line two with a gap that cannot be filled.
  const items = words(20, 20, 20, 62, 10);
  const greedy = breakLines(items, how(80))?.ends;
  expect(greedy).toEqual([items.indexOf(items[5] as Item), items.length - 1]);
});

describe("hyphens", () => {
  const hyphenated = (): Item[] => {
    const syllables = Array.from({ length: 8 }, () => [box(45), penalty(50, 5, true)]).flat();
    return [...syllables, box(45), ...finish];
  };

  test("count their width", () => {
    expect(breakLines(hyphenated(), how(50))?.ends).toHaveLength(9);
    expect(breakLines(hyphenated(), how(49))).toBeNull();
  });

  test("stand at most twice in a row when that is the limit", () => {
    const costs = { ...TEX_COSTS, maximumHyphens: 2 };
    expect(breakLines(hyphenated(), how(50, { costs }))).toBeNull();
  });

  test("in a row cost extra", () => {
    const items = [box(45), penalty(50, 5, true), box(45), penalty(50, 5, true), box(50), ...finish];
    const line = lineDemerits(0, 50, false, 10);
    const last = lineDemerits(0, -FORBIDDEN, true, 10) + TEX_COSTS.finalHyphenDemerits;
    expect(breakLines(items, how(50))?.demerits).toBe(line + line + TEX_COSTS.doubleHyphenDemerits + last);
  });
});

describe("when nothing fits", () => {
  const items = words(30, 200, 30);

  test("there is no answer", () => {
    expect(breakLines(items, how(70, { tolerance: 10_000 }))).toBeNull();
  });

  test("an overfull line is let through if it may", () => {
    const breaks = breakLines(items, how(70, { tolerance: 10_000, overfull: true }));
    expect(breaks?.ends).toEqual([1, 3, items.length - 1]);
  });
});

test("an overfull line costs nothing and is tight: a loose one after it does not match", () => {
  const items = [
    box(200),
    glue(10, 5, 3),
    box(30),
    glue(10, 12, 3),
    box(20),
    glue(10, 5, 3),
    box(65),
    ...finish,
  ];
  const breaks = breakLines(items, how(70, { overfull: true }));
  expect(breaks?.ends).toEqual([1, 5, items.length - 1]);
  const loose = lineDemerits(badnessOf(10, 12), 0, false, 10);
  const last = lineDemerits(0, -FORBIDDEN, true, 10);
  expect(breaks?.demerits).toBe(loose + TEX_COSTS.adjacentDemerits + last);
});

test("a short last line is avoided where another way is not much worse", () => {
  const space = glue(10, 20, 3);
  const items = [box(30), space, box(30), space, box(30), space, box(30), space, box(8), ...finish];
  expect(breakLines(items, how(150))?.ends).toEqual([7, items.length - 1]);
  const costs = { ...TEX_COSTS, shortLastLine: { width: 20, demerits: 50_000 } };
  expect(breakLines(items, how(150, { costs }))?.ends).toEqual([5, items.length - 1]);
});

test("the end of a hyphenated word is no last line where a short word can be", () => {
  const word = [box(30), penalty(50, 5, true), box(10)];
  const items = [box(50), glue(10, 40, 3), box(50), glue(10, 40, 3), ...word, ...finish];
  const costs = { ...TEX_COSTS, shortLastLine: { width: 60, demerits: 50_000 } };
  const wide = how(150, { tolerance: 10_000, costs: { ...costs, shortLastLine: { width: 0, demerits: 0 } } });
  expect(breakLines(items, wide)?.ends).toEqual([5, items.length - 1]);
  expect(breakLines(items, { ...wide, costs })?.ends).toEqual([3, items.length - 1]);
});

test("lines of different widths each have their own", () => {
  const items = words(30, 30, 30, 30, 30);
  expect(breakLines(items, how(0, { widths: [110, 70] }))?.ends).toEqual([5, items.length - 1]);
});

describe("a paragraph of twenty thousand words", () => {
  const many = (width: (index: number) => number): Item[] =>
    words(...Array.from({ length: 20_000 }, (_, index) => width(index)));

  test.each([
    ["of many lengths", (index: number) => 10 + ((index * 7_919) % 41), 400],
    ["of one word a line", () => 60, 70],
    ["wider than the measure", () => 90, 70],
  ])("%s is broken in time that grows with its length alone", (_, width, measure) => {
    const asked = how(measure, { tolerance: 10_000, background: 20, overfull: true });
    const started = performance.now();
    const breaks = breakLines(many(width), asked);
    expect(performance.now() - started).toBeLessThan(3_000);
    expect(breaks?.ends.at(-1)).toBe(40_001);
  });
});

describe("badness", () => {
  test.each([
    [0, 10, 0],
    [5, 10, 12],
    [10, 10, 100],
    [20, 10, 800],
    [10, 0, 10_000],
    [50, 10, 10_000],
  ])("of %d by %d is TeX's %d", (excess, room, badness) => {
    expect(badnessOf(excess, room)).toBe(badness);
  });

  test("sorts lines by fitness as TeX does", () => {
    expect([12, 13, 99, 100].map((badness) => fitnessOf(badness, false))).toEqual([1, 2, 2, 3]);
    expect([12, 13].map((badness) => fitnessOf(badness, true))).toEqual([1, 0]);
  });
});

describe("against brute force", () => {
  const syllable = fc.record({
    width: fc.integer({ min: 5, max: 40 }),
    after: fc.constantFrom("space", "space", "space", "hyphen", "tie"),
  });
  const paragraph = fc.array(syllable, { minLength: 1, maxLength: 11 }).map((syllables): Item[] => [
    ...syllables.flatMap(({ width, after }): Item[] => {
      if (after === "space") return [box(width), glue(10, 6, 3)];
      return after === "hyphen"
        ? [box(width), penalty(50, 5, true)]
        : [box(width), penalty(FORBIDDEN), glue(10, 6, 3)];
    }),
    box(20),
    ...finish,
  ]);
  const limit = fc.constantFrom(1, 2, Infinity);

  test("total demerits are the least that there are", () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 50, max: 140 }), limit, (items, width, maximumHyphens) => {
        const shortLastLine = { width: 30, demerits: 3_000 };
        const costs = { ...TEX_COSTS, maximumHyphens, shortLastLine };
        const asked = how(width, { widths: [width, width - 12, width], tolerance: 800, costs });
        expect(breakLines(items, asked)?.demerits ?? null).toBe(leastDemerits(items, asked));
      }),
      { numRuns: 300 },
    );
  });

  test("every box is in one line, and no line is wider than it may be", () => {
    fc.assert(
      fc.property(paragraph, fc.integer({ min: 50, max: 140 }), (items, width) => {
        const breaks = breakLines(items, how(width, { tolerance: 10_000 }));
        if (breaks === null) return;
        let start = 0;
        let boxes = 0;
        for (const end of breaks.ends) {
          const line = items.slice(start, end);
          boxes += line.filter(({ type }) => type === "box").length;
          expect(leastWidth(line, items[end])).toBeLessThanOrEqual(width + 1e-9);
          start = firstOfLine(items, end + 1);
        }
        expect(boxes).toBe(items.filter(({ type }) => type === "box").length);
      }),
    );
  });
});

function leastWidth(line: readonly Item[], end: Item | undefined): number {
  const hyphen = end?.type === "penalty" ? end.width : 0;
  return line.reduce((sum, item) => {
    if (item.type === "penalty") return sum;
    return sum + item.width - (item.type === "glue" ? item.shrink : 0);
  }, hyphen);
}

/** The least demerits over every way to break, written down once more from The TeXbook, p. 97-98. */
function leastDemerits(items: readonly Item[], asked: LineBreaking): number | null {
  const legal = items.flatMap((item, index) => {
    if (item.type === "penalty") return item.cost < FORBIDDEN ? [index] : [];
    return item.type === "glue" && items[index - 1]?.type === "box" ? [index] : [];
  });
  const last = items.length - 1;
  let least: number | null = null;
  const search = (start: number, line: number, fitness: number, hyphens: number, sum: number): void => {
    for (const end of legal) {
      if (end < start) continue;
      const found = oneLine(items, start, end, line, asked);
      if (found === null) continue;
      const item = items[end];
      const flagged = item?.type === "penalty" && item.flagged;
      if (flagged && hyphens + 1 > asked.costs.maximumHyphens) continue;
      let total = sum + found.demerits;
      if (Math.abs(found.fitness - fitness) > 1) total += asked.costs.adjacentDemerits;
      if (hyphens > 0 && flagged) total += asked.costs.doubleHyphenDemerits;
      if (hyphens > 0 && end === last) total += asked.costs.finalHyphenDemerits;
      const { width, demerits } = asked.costs.shortLastLine;
      if (end === last && line > 0 && found.width < width) total += demerits * (hyphens > 0 ? 2 : 1);
      if (end === last) least = least === null ? total : Math.min(least, total);
      else search(firstOfLine(items, end + 1), line + 1, found.fitness, flagged ? hyphens + 1 : 0, total);
    }
  };
  search(0, 0, 1, 0, 0);
  return least;
}

function oneLine(
  items: readonly Item[],
  start: number,
  end: number,
  line: number,
  asked: LineBreaking,
): { demerits: number; fitness: number; width: number } | null {
  const target = asked.widths[Math.min(line, asked.widths.length - 1)] ?? 0;
  const item = items[end];
  const glues = items.slice(start, end).filter((each) => each.type === "glue");
  const inside = items
    .slice(start, end)
    .reduce((sum, each) => sum + (each.type === "penalty" ? 0 : each.width), 0);
  const width = inside + (item?.type === "penalty" ? item.width : 0);
  const shrinks = width > target;
  const room = glues.reduce((sum, each) => sum + (shrinks ? each.shrink : each.stretch), 0);
  if (shrinks && width - target > room) return null;
  const fills = !shrinks && glues.some((each) => each.fil);
  const badness = fills ? 0 : badnessOf(Math.abs(width - target), room);
  if (badness > asked.tolerance) return null;
  const cost = item?.type === "penalty" ? item.cost : 0;
  const demerits = lineDemerits(badness, cost, cost <= -FORBIDDEN, asked.costs.linePenalty);
  return { demerits, fitness: fitnessOf(badness, shrinks), width };
}
