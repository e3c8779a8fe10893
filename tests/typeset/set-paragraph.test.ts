import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Line } from "../../src/model/page.js";
import type { Hyphenator } from "../../src/typeset/load-hyphenator.js";
import { loadHyphenator } from "../../src/typeset/load-hyphenator.js";
import { setLetter } from "../../src/typeset/set-letter.js";
import {
  em,
  english,
  galleyOf,
  letter,
  linesOf,
  list,
  para,
  part,
  plainly,
  seenWidth,
  signature,
  signatures,
  strong,
  style,
  text,
  textOf,
  textOfGalley,
} from "./builder.js";
import { fakeShaper } from "./fake-shaper.js";

const MEASURE = 450;
const LONG =
  "We have the honour to bring to the attention of the members of the Council the situation of the inhabitants of nine border villages, " +
  "whose freedom of movement, access to education, food and medical care have been obstructed since the twelfth of May, and to ask that it be considered.";

let hyphenator: Hyphenator | null = null;
beforeAll(async () => {
  hyphenator = await loadHyphenator("en-gb");
});

describe("a name of a person", () => {
  const MEASURES = Array.from({ length: 40 }, (_, index) => 300 + 4 * index);
  const parted = (words: string, end: RegExp): readonly number[] =>
    MEASURES.filter((measure) =>
      linesOf(galleyOf(letter(part("body", words.repeat(3))), { hyphenator, measure })).some((line) =>
        end.test(textOf(line).trim()),
      ),
    );
  const told = (name: string): string =>
    `They told ${name} of the recommendations that international organizations had made to the administration. `;

  test("is not parted at its hyphen", () => {
    expect(parted(told("our Ter-Minassian"), /Ter-$/u)).not.toEqual([]);
    expect(parted(told("Mrs Anahit Ter-Minassian"), /Ter-$/u)).toEqual([]);
  });

  test("is not parted at its spaces while hyphens help", () => {
    expect(parted(told("Mrs Anahit Ter-Minassian"), /Anahit$/u)).toEqual([]);
  });
});

describe("a word that stands with a number", () => {
  const splits = (words: string): boolean =>
    Array.from({ length: 40 }, (_, index) => 300 + 4 * index).some((measure) =>
      linesOf(galleyOf(letter(part("body", words.repeat(8))), { hyphenator, measure })).some((line) =>
        /para[-\u00AD]$/u.test(textOf(line).trim()),
      ),
    );

  test("is not hyphenated", () => {
    expect(splits("Under the paragraph of which the states were told, they acted. ")).toBe(true);
    expect(splits("Under paragraph 45, of which the states were told, they acted. ")).toBe(false);
  });
});

describe("a justified paragraph", () => {
  const lines = (): Line[] => linesOf(galleyOf(letter(part("body", LONG)), { hyphenator }));

  test("fills the measure on every line but the last", () => {
    const widths = lines().map(seenWidth);
    expect(widths.length).toBeGreaterThan(2);
    for (const width of widths.slice(0, -1)) expect(width).toBeCloseTo(MEASURE, 6);
    expect(widths.at(-1)).toBeLessThan(MEASURE);
  });

  test("keeps every word and every space between words as text", () => {
    expect(textOfGalley(galleyOf(letter(part("body", LONG)), { hyphenator }))).toBe(LONG);
  });

  test("is one element", () => {
    expect(new Set(lines().flatMap((line) => line.segments.map(({ tag }) => tag))).size).toBe(1);
  });

  test("lets the space after a line hang at its natural width, and none after the last", () => {
    const texts = lines().map(textOf);
    for (const line of texts.slice(0, -1)) expect(line).toMatch(/[^ ] $|\u00AD$/);
    expect(texts.at(-1)).toMatch(/considered\.$/);
    const hanging = lines()[0]?.segments[0]?.runs.at(-1)?.glyphs.at(-1);
    expect(hanging).toMatchObject({ text: " ", advance: 5 });
  });

  test("runs of one look are one run a line", () => {
    for (const line of lines()) expect(line.segments.map(({ runs }) => runs.length)).toEqual([1]);
  });

  test("has the same lines when its words are shaped already", () => {
    const words = new Map();
    const one = letter(part("body", LONG));
    const first = galleyOf(one, { hyphenator, words }).items;
    expect(galleyOf(one, { hyphenator, words }).items).toEqual(first);
    expect(galleyOf(one, { hyphenator }).items).toEqual(first);
  });

  test("does not end on one short word where it can be avoided", () => {
    for (let extra = 0; extra < 12; extra += 1) {
      const words = `${LONG} ${"word ".repeat(extra)}so`;
      const last = linesOf(galleyOf(letter(part("body", words)), { hyphenator })).at(-1);
      expect(last === undefined ? "" : textOf(last)).not.toBe("so");
    }
  });
});

describe("hyphens at line ends", () => {
  test("leave the name after an initial or a title whole", () => {
    for (let measure = 100; measure < 300; measure += 5) {
      const body = part(
        "body",
        "We are grateful to Mr. Hovhannisyan and to A. Hovhannisyan for their testimony.",
      );
      const texts = linesOf(galleyOf(letter(body), { hyphenator, measure })).map(textOf);
      expect(texts.join("|").match(/Hovhannisyan/gu)).toHaveLength(2);
    }
  });

  const narrow = (shaper = fakeShaper()): string[] =>
    linesOf(galleyOf(letter(part("body", LONG)), { hyphenator, shaper, measure: 110 })).map(textOf);

  test("are text that vanishes when the word is joined", () => {
    const hyphenated = narrow().filter((line) => line.endsWith("\u00AD"));
    expect(hyphenated.length).toBeGreaterThan(0);
    expect(narrow().join("").replaceAll("\u00AD", "")).toBe(LONG);
  });

  test("are drawn by another glyph where the font's own has no width", () => {
    const line = linesOf(
      galleyOf(letter(part("body", LONG)), {
        hyphenator,
        measure: 110,
        shaper: fakeShaper({ hidesSoftHyphen: true }),
      }),
    ).find((each) => textOf(each).endsWith("\u00AD"));
    expect(line?.segments[0]?.runs.at(-1)?.glyphs.at(-1)).toMatchObject({ id: 0x2010, advance: 5 });
  });

  test("never stand at three lines in a row", () => {
    for (let measure = 90; measure < 200; measure += 10) {
      const body = letter(part("body", `${LONG} ${LONG}`));
      const ends = linesOf(galleyOf(body, { hyphenator, measure })).map((line) =>
        textOf(line).endsWith("\u00AD"),
      );
      expect(ends.map(Number).join("")).not.toContain("111");
    }
  });
});

test("nothing that is tied is parted at a line's end", () => {
  for (let measure = 120; measure < 300; measure += 3) {
    const words =
      "By Article 35 and on 10 November 2021 (S/2021/467) Mr Petrosyan of No. 7 said 40 km and 12 per cent";
    const lines = linesOf(galleyOf(letter(part("body", `${words}, ${words}.`)), { measure }));
    for (const line of lines.slice(0, -1)) {
      expect(textOf(line)).not.toMatch(/(Article|\b10|\b40|\b12|Mr|per|S\/|2021\/|No\.) ?$/);
    }
  }
});

test("emphasis, strong words and links are runs of their own", () => {
  const link = { type: "link", href: "https://un.org", children: [text("site")] } as const;
  const [line] = linesOf(galleyOf(letter(part("body", para("a ", em("b"), " ", strong("c"), " ", link)))));
  const runs = line?.segments[0]?.runs.map(({ font, href, glyphs }) => [
    font,
    href,
    glyphs.map((g) => g.text).join(""),
  ]);
  expect(runs).toEqual([
    ["regular", null, "a "],
    ["italic", null, "b"],
    ["regular", null, " "],
    ["bold", null, "c"],
    ["regular", null, " "],
    ["regular", "https://un.org", "site"],
  ]);
});

test("a superscript is smaller and raised", () => {
  const raised = { type: "superscript", children: [text("2")] } as const;
  const [line] = linesOf(galleyOf(letter(part("body", para("m", raised)))));
  expect(line?.segments[0]?.runs[1]).toMatchObject({ size: 6.5, rise: 3.5 });
});

describe("whatever is written", () => {
  const wordy = fc.string({
    unit: fc.constantFrom(..."aeinrstlo-/.,'AZ5 \u00A0\u00AD"),
    maxLength: 300,
  });

  test("every word is kept, in order, and no line leaves the measure unreported", () => {
    fc.assert(
      fc.property(
        fc.array(wordy, { maxLength: 3 }),
        fc.integer({ min: 60, max: 450 }),
        (paragraphs, measure) => {
          const one = letter(part("body", ...paragraphs));
          const { value, diagnostics } = setLetter(one, { ...plainly, hyphenator, measure });
          if (value === null) throw new Error("a galley is always set");
          const shown = linesOf(value).map(textOf).join("").replaceAll("\u00AD", "");
          expect(shown.replace(/ /g, "")).toBe(paragraphs.join("").replace(/[ \u00A0\u00AD]/g, ""));
          if (diagnostics.length > 0) return;
          for (const line of linesOf(value)) expect(seenWidth(line)).toBeLessThanOrEqual(measure + 0.5);
        },
      ),
      { numRuns: 200 },
    );
  });

  test("input is not changed, and the same letter sets the same", () => {
    const one = Object.freeze(letter(part("body", LONG, list("a", "b")), signatures(signature("One"))));
    const before = JSON.stringify([one, english, style]);
    const first = JSON.stringify(galleyOf(one, { hyphenator }).items.map((each) => ({ ...each })));
    expect(JSON.stringify(galleyOf(one, { hyphenator }).items)).toBe(first);
    expect(JSON.stringify([one, english, style])).toBe(before);
  });
});

test("words of another language than the letter's are not hyphenated by its patterns", () => {
  const words = "consideration of international communications ".repeat(6);
  const hyphens = (paragraph: ReturnType<typeof para>): number =>
    linesOf(galleyOf(letter(part("body", paragraph)), { hyphenator, measure: 100 })).filter((line) =>
      textOf(line).endsWith("\u00AD"),
    ).length;
  expect(hyphens(para(words))).toBeGreaterThan(0);
  expect(hyphens(para({ type: "language", language: "la", children: [text(words)] }))).toBe(0);
});

describe("a word as long as a book", () => {
  test.each(["a", "A.", "1.", "a-b/", "@a.", "-", "漢", "Ab(1).", ").", "\u00AD\u200Bx"])(
    "of %j is set in time",
    (unit) => {
      const { value } = setLetter(letter(part("body", `${unit.repeat(20_000)}! end`)), {
        ...plainly,
        hyphenator,
      });
      expect(value).not.toBeNull();
    },
  );
});
