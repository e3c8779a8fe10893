import type { List, Numbering } from "./letter.js";
import { letterNumeral, romanNumeral } from "./numeral.js";
import type { Tag } from "./page.js";

/** The labels of a list's items, and how the structure names what they do. */
export interface ListLabels {
  readonly labels: readonly string[];
  /** What every label is made from, with `{number}` for what counts; of an unordered list, its mark. */
  readonly pattern: string;
  readonly numbering: NonNullable<Tag["numbering"]>;
}

/** Marks of unordered lists by depth; deeper lists have the last. */
const BULLETS = ["•", "–"];
/** How ordered lists within one another count, as the United Nations number paragraphs and subparagraphs. */
const NESTED: readonly Numbering[] = ["decimal", "lower-alpha", "lower-roman"];

const ROLES: Readonly<Record<Numbering, ListLabels["numbering"]>> = {
  decimal: "Decimal",
  "lower-alpha": "LowerAlpha",
  "upper-alpha": "UpperAlpha",
  "lower-roman": "LowerRoman",
  "upper-roman": "UpperRoman",
};

/** Where a list stands: in how many others, and in how many of them that count. */
export interface ListDepth {
  readonly all: number;
  readonly ordered: number;
}

/** The labels of a list by its depth; `subparagraph` is the language's form of those in small letters. A dash is a bullet too: the structure has no word of its own for it. */
export function listLabels(list: List, depth: ListDepth, subparagraph: string): ListLabels {
  if (!list.ordered) {
    const bullet = BULLETS[Math.min(depth.all, BULLETS.length - 1)] ?? "•";
    return { labels: list.items.map(() => bullet), pattern: bullet, numbering: "Disc" };
  }
  const usual = NESTED[Math.min(depth.ordered, NESTED.length - 1)] ?? "decimal";
  const numbering = list.numbering ?? usual;
  const start = list.start ?? 1;
  const pattern = numbering.startsWith("lower") ? subparagraph : "{number}.";
  return {
    labels: list.items.map((_, index) => pattern.replace("{number}", numeral(start + index, numbering))),
    pattern,
    numbering: ROLES[numbering],
  };
}

function numeral(number: number, numbering: Numbering): string {
  switch (numbering) {
    case "decimal":
      return `${number}`;
    case "lower-alpha":
      return letterNumeral(number);
    case "upper-alpha":
      return letterNumeral(number).toUpperCase();
    case "lower-roman":
      return romanNumeral(number).toLowerCase();
    case "upper-roman":
      return romanNumeral(number);
  }
}
