import { expect, test } from "vitest";
import { english } from "../english.js";
import { openFonts } from "../press.js";
import type { Inline, Letter } from "../../src/model/letter.js";
import type { ParagraphCache } from "../../src/typeset/remember-paragraphs.js";
import { USUAL_HEAD } from "../../src/model/style.js";
import { setLetter } from "../../src/typeset/set-letter.js";

const { shaper } = openFonts();
const place = { file: "letter.hbs", line: 1, column: 1 };

function letterOf(...texts: string[]): Letter {
  return {
    language: "en",
    title: "T",
    author: "A",
    subject: "S",
    annexes: [],
    form: "letter" as const,
    draftMark: null,
    folio: "Page {page} of {pages}",
    continuationHead: [],
    parts: [
      {
        type: "body",
        place,
        children: texts.map((text) => ({ type: "paragraph", children: [{ type: "text", text, place }] })),
      },
    ],
  };
}

function set(letter: Letter, paragraphs?: ParagraphCache) {
  const margins = { top: 70, right: 70, bottom: 70, left: 70 };
  const style = {
    paper: "A4",
    margins,
    fontSize: 11,
    leading: 15,
    head: USUAL_HEAD,
    columns: null,
    ink: false,
    order: "given",
  } as const;
  return setLetter(letter, {
    style,
    language: english,
    shaper,
    measure: 400,
    ...(paragraphs && { paragraphs }),
  });
}

const LONG = "The signatories report what has happened on the roads between the towns of the south. ".repeat(
  6,
);

test("a paragraph that another letter has is laid once, and its lines are the same objects", () => {
  const paragraphs: ParagraphCache = new Map();
  const first = set(letterOf(LONG), paragraphs).value;
  const second = set(letterOf("Another beginning.", LONG), paragraphs).value;
  const runsOf = (galley: typeof first) =>
    (galley?.items ?? []).flatMap((item) =>
      item.type === "row" ? item.lines.flatMap(({ line }) => line.segments) : [],
    );
  expect(runsOf(second)[1]?.runs).toBe(runsOf(first)[0]?.runs);
  expect(runsOf(second)[1]?.tag).not.toBe(runsOf(first)[0]?.tag);
});

test("what is remembered changes no output", () => {
  const paragraphs: ParagraphCache = new Map();
  set(letterOf(LONG, "Short."), paragraphs);
  expect(set(letterOf(LONG, "Short."), paragraphs).value?.items).toEqual(
    set(letterOf(LONG, "Short.")).value?.items,
  );
});

test("a fault is told for every letter that has it", () => {
  const paragraphs: ParagraphCache = new Map();
  for (let index = 0; index < 2; index += 1) {
    expect(set(letterOf("a 中 b"), paragraphs).diagnostics.map(({ code }) => code)).toEqual([
      "missing-glyph",
    ]);
  }
});

test("the memory is bounded", () => {
  const paragraphs: ParagraphCache = new Map();
  for (let index = 0; index < 450; index += 1) set(letterOf(`Paragraph number ${index}.`), paragraphs);
  expect(paragraphs.size).toBe(400);
});

test("the same words with another link, or raised, are another paragraph", () => {
  const textOf = (text: string) => ({ type: "text", text, place }) as const;
  const inlines: readonly Inline[] = [
    { type: "link", href: "https://example.org/a", children: [textOf("x")] },
    { type: "link", href: "https://example.org/b", children: [textOf("x")] },
    { type: "superscript", children: [textOf("x")] },
    { type: "subscript", children: [textOf("x")] },
  ];
  const paragraphs: ParagraphCache = new Map();
  const shown = inlines.map((inline) => {
    const letter = letterOf("x");
    const parts = [{ type: "body", place, children: [{ type: "paragraph", children: [inline] }] }] as const;
    const [item] = set({ ...letter, parts }, paragraphs).value?.items ?? [];
    const run = item?.type === "row" ? item.lines[0]?.line.segments[0]?.runs[0] : undefined;
    return [run?.href, Math.sign(run?.rise ?? NaN)];
  });
  expect(shown).toEqual([
    ["https://example.org/a", 0],
    ["https://example.org/b", 0],
    [null, 1],
    [null, -1],
  ]);
});
