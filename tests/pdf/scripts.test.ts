import { inflateSync } from "node:zlib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import type { GlyphRun, PagedLetter, Tag } from "../../src/model/page.js";
import { drawLetter } from "../../src/pdf/draw-letter.js";
import { openStreams } from "../../src/pdf/remember-streams.js";
import { numberGlyphs } from "../../src/pdf/number-glyphs.js";
import { openFonts } from "../press.js";

const { shaper, programs } = openFonts();
const p: Tag = { role: "P", parent: { role: "Document", parent: null } };

function runs(text: string, language: string, extra: Partial<GlyphRun> = {}): GlyphRun[] {
  const direction = language === "ar" ? "rtl" : "ltr";
  return shaper
    .shape(text, "regular", 11, language, direction)
    .runs.map((run) => ({ ...run, size: 11, language, rise: 0, href: null, ...extra }));
}

function letterOf(...lines: GlyphRun[][]): PagedLetter {
  const placed = lines.map((line, index) => ({
    part: "body" as const,
    x: 70,
    y: 100 + 20 * index,
    artifact: false,
    line: { segments: [{ x: 0, runs: line, tag: p }], ascent: 11, descent: 4 },
  }));
  return {
    letter: {
      language: "en",
      title: "T",
      author: "A",
      subject: "S",
      parts: [],
      annexes: [],
      form: "letter" as const,
      draftMark: null,
      continuationHead: [],
      folio: "",
    },
    pages: [{ width: 595.28, height: 841.89, lines: placed, rules: [] }],
  };
}

async function pageOf(...lines: GlyphRun[][]) {
  const bytes = await drawLetter(letterOf(...lines), "2021-11-22", programs);
  return (await getDocument({ data: bytes.slice(), verbosity: 0 }).promise).getPage(1);
}

async function textOf(...lines: GlyphRun[][]): Promise<string> {
  const { items } = await (await pageOf(...lines)).getTextContent({ disableNormalization: true });
  return items.map((item) => ("str" in item ? item.str : "")).join("");
}

/** All streams of a file that are deflated, as text. */
function streamsOf(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes);
  const found: string[] = [];
  for (let at = file.indexOf("stream\n"); at >= 0; at = file.indexOf("stream\n", at + 7)) {
    if (file.subarray(at - 3, at).toString() === "end") continue;
    try {
      found.push(inflateSync(file.subarray(at + 7)).toString("latin1"));
    } catch {
      // Not deflated.
    }
  }
  return found;
}

interface Node {
  role?: string;
  lang?: string;
  children?: Node[];
}

const shown = ({ role, lang, children = [] }: Node): string => {
  const inner = children.filter((child) => child.role !== undefined).map(shown);
  return `${role}${lang === undefined ? "" : ` ${lang}`}${inner.length === 0 ? "" : `(${inner.join(",")})`}`;
};

describe("the language of a run", () => {
  test("that is not the letter's is told by an element of its own", async () => {
    const page = await pageOf([...runs("in ", "en"), ...runs("Երևան", "hy"), ...runs(".", "en")]);
    expect(shown((await page.getStructTree()) as Node)).toBe("Root(Document(P(Span hy)))");
  });

  test("goes on over lines, and a link tells its own", async () => {
    const link = runs("Երևան", "hy", { href: "https://example.org" });
    const page = await pageOf(runs("Հայկական ", "hy"), runs("ասոցիացիա", "hy"), link);
    expect(shown((await page.getStructTree()) as Node)).toBe("Root(Document(P(Span hy,Link hy)))");
  });
});

describe("a glyph", () => {
  test("that stands for two texts has a code for each", () => {
    const codes = numberGlyphs();
    const glyph = (id: number, text: string) => ({ id, text, advance: 1, xOffset: 0, yOffset: 0 });
    expect(codes.codeOf(glyph(5, "-"))).toBe(5);
    expect(codes.codeOf(glyph(5, "\u00AD"))).toBe(0xffff);
    expect(codes.codeOf(glyph(5, "-"))).toBe(5);
    expect(codes.codeOf(glyph(5, "\u00AD"))).toBe(0xffff);
    // A glyph of that very index has to make room.
    expect(codes.codeOf(glyph(0xffff, "x"))).toBe(0xfffe);
    expect(codes.glyphOf(0xffff)).toBe(5);
    expect(codes.texts.get(0xffff)).toBe("\u00AD");
  });

  test("is read as what it stands for at its place", async () => {
    const [first] = runs("a-b", "en");
    if (first === undefined) throw new Error("no run");
    const hyphen = first.glyphs.map((glyph) => (glyph.text === "-" ? { ...glyph, text: "‐" } : glyph));
    expect(await textOf([first], [{ ...first, glyphs: hyphen }])).toBe("a-ba‐b");
    expect(await textOf([{ ...first, glyphs: hyphen }], [first])).toBe("a‐ba-b");
  });
});

describe("Arabic", () => {
  test("is shown letter by letter in the order in which it is read", async () => {
    // pdf.js gives no space between letters that follow each other to the left.
    expect(await textOf(runs("الوثيقة المؤرخة", "ar"))).toBe("الوثيقةالمؤرخة");
  });

  test("has its spaces, and draws its dots as forms", async () => {
    const bytes = await drawLetter(letterOf(runs("بيت شعر", "ar")), "2021-11-22", programs);
    const streams = streamsOf(bytes);
    const content = streams.find((stream) => stream.includes(" Tm")) ?? "";
    // Seven characters, seven operators.
    expect(content.match(/ TJ/gu)).toHaveLength(7);
    expect(content.match(/ Do Q/gu)).toHaveLength(4);
    const map = streams.find((stream) => stream.includes("beginbfchar")) ?? "";
    expect(map).toContain("<0020>");
    expect(map).not.toMatch(/<>/u);
  });

  test("gives the same bytes alone and after other letters", async () => {
    const caches = { operators: new WeakMap(), streams: openStreams() };
    const [one, other] = [letterOf(runs("بيت", "ar")), letterOf(runs("ثوب", "ar"))];
    const alone = await drawLetter(other, "2021-11-22", programs);
    await drawLetter(one, "2021-11-22", programs, caches);
    expect(await drawLetter(other, "2021-11-22", programs, caches)).toEqual(alone);
    expect(await drawLetter(other, "2021-11-22", programs, caches)).toEqual(alone);
  });
});
