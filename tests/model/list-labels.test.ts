import { expect, test } from "vitest";
import { listLabels } from "../../src/model/list-labels.js";
import type { List } from "../../src/model/letter.js";

const list = (numbering: NonNullable<List["numbering"]>): List => ({
  type: "list",
  ordered: true,
  numbering,
  start: 2,
  items: [{ children: [] }, { children: [] }],
});

test.each([
  ["lower-alpha", "({number})", ["(b)", "(c)"]],
  ["lower-alpha", "{number})", ["b)", "c)"]],
  ["lower-roman", "{number})", ["ii)", "iii)"]],
  ["upper-alpha", "{number})", ["B.", "C."]],
  ["decimal", "{number})", ["2.", "3."]],
] as const)(
  "%s by %s: a language has its own form of subparagraphs alone",
  (numbering, subparagraph, labels) => {
    expect(listLabels(list(numbering), { all: 0, ordered: 0 }, subparagraph).labels).toEqual(labels);
  },
);
