import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Item } from "../../src/typeset/item.js";
import { breakLines } from "../../src/typeset/break-lines.js";
import { FORBIDDEN } from "../../src/typeset/item.js";
import { TEX_COSTS } from "../../src/typeset/line-cost.js";
import { box, fil, glue, penalty } from "./builder.js";

/** Scaled points to a point. */
const POINT = 65_536;
const HYPHEN = { cost: 50, width: 218_453 };

/** A way in which TeX broke a paragraph, in scaled points. */
interface Broken {
  readonly name: string;
  readonly items: readonly Item[];
  readonly widths: readonly number[];
  readonly tolerance: number;
  readonly background: number;
  /** Null where lines are overfull. */
  readonly demerits: number | null;
  readonly ends: readonly number[];
}

function readParagraphs(text: string): Broken[] {
  const broken: Broken[] = [];
  let [name, items]: [string, Item[]] = ["", []];
  for (const line of text.split("\n").filter((each) => each !== "" && !each.startsWith("#"))) {
    if (line.startsWith("paragraph ")) [name, items] = [line.slice(10), []];
    else if (line.startsWith("break ")) broken.push(readBreak(line, name, items));
    else items.push(...readWord(line));
  }
  return broken;
}

function readWord(line: string): Item[] {
  const [word = "", space] = line.split(" / ");
  const [letters = "", ...widths] = word.split(" ");
  const places = [...letters].filter((letter) => letter === "·" || letter === "-");
  const parts = widths.flatMap((width, index) => {
    const place = places[index];
    const hyphen = penalty(HYPHEN.cost, place === "·" ? HYPHEN.width : 0, true);
    return place === undefined ? [box(Number(width))] : [box(Number(width)), hyphen];
  });
  const tie = letters.endsWith("~") ? [penalty(FORBIDDEN)] : [];
  if (space === undefined) return [...parts, penalty(FORBIDDEN), fil, penalty(-FORBIDDEN)];
  const [width = 0, stretch = 0, shrink = 0] = space.split(" ").map(Number);
  return [...parts, ...tie, glue(width, stretch, shrink)];
}

function readBreak(line: string, paragraph: string, items: readonly Item[]): Broken {
  const [, widths = "", tolerance, background, demerits, ends = ""] =
    /^break (\S+) within (\d+) and (\d+): (\d+|overfull) at (.*)$/u.exec(line) ?? [];
  return {
    name: `${paragraph} ${line.slice(0, line.indexOf(":"))}`,
    items,
    widths: widths.split(",").map((width) => Number(width) * POINT),
    tolerance: Number(tolerance),
    background: Number(background) * POINT,
    demerits: demerits === "overfull" ? null : Number(demerits),
    ends: ends.split(" ").map(Number),
  };
}

const paragraphs = readParagraphs(readFileSync(new URL("tex-paragraphs.txt", import.meta.url), "utf8"));

const breaks = (one: Broken, overfull: boolean) =>
  breakLines(one.items, { ...one, overfull, costs: TEX_COSTS });

describe("TeX and this breaker choose the same lines", () => {
  test.each(paragraphs.filter(({ demerits }) => demerits !== null))("$name, at the same demerits", (one) => {
    expect(breaks(one, false)).toEqual({ ends: one.ends, demerits: one.demerits });
  });

  test.each(paragraphs.filter(({ demerits }) => demerits === null))("$name, some overfull", (one) => {
    expect(breaks(one, false)).toBeNull();
    expect(breaks(one, true)?.ends).toEqual(one.ends);
  });
});
