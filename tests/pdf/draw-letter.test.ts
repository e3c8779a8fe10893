import { unzlibSync, zlibSync } from "fflate";
import PDFDocument, { type DocumentOptions } from "pdfkit";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import type { GlyphRun, Page, PagedLetter, PlacedLine, Segment, Tag } from "../../src/model/page.js";
import { drawLetter } from "../../src/pdf/draw-letter.js";
import { openFonts } from "../press.js";

const { shaper, programs } = openFonts();
const root: Tag = { role: "Document", parent: null };
const under = (parent: Tag, role: Tag["role"]): Tag => ({ role, parent });

function runs(text: string, extra: Partial<GlyphRun> = {}): GlyphRun[] {
  return shaper
    .shape(text, "regular", 11, "en")
    .runs.map((run) => ({ ...run, size: 11, language: "en", rise: 0, href: null, ...extra }));
}

function line(y: number, segments: Segment[], artifact = false): PlacedLine {
  return {
    part: artifact ? "folio" : "body",
    x: 70,
    y,
    line: { segments, ascent: 11, descent: 4 },
    artifact,
  };
}

function letterOf(...pages: PlacedLine[][]): PagedLetter {
  const page = (lines: PlacedLine[]): Page => ({
    width: 595.28,
    height: 841.89,
    lines,
    rules: [{ x: 70, y: 100, width: 400, thickness: 0.5 }],
  });
  return {
    letter: {
      language: "en",
      title: "Law & <Order>",
      author: "Coalition",
      subject: "S",
      parts: [],
      continuationHead: [],
      folio: "",
    },
    pages: pages.map(page),
  };
}

const draw = (letter: PagedLetter) => drawLetter(letter, "2021-11-22", programs);

async function open(letter: PagedLetter) {
  return getDocument({ data: await draw(letter), verbosity: 0 }).promise;
}

async function textOf(letter: PagedLetter, number = 1): Promise<string> {
  const page = await (await open(letter)).getPage(number);
  const { items } = await page.getTextContent();
  return items.map((item) => ("str" in item ? item.str : "")).join("");
}

interface Node {
  role?: string;
  children?: Node[];
}

/** The tree of roles: `Root(Document(P,L(LI(Lbl,LBody(P)))))`. */
function roles({ role, children = [] }: Node): string {
  const inner = children.filter((child) => child.role !== undefined).map(roles);
  return inner.length === 0 ? `${role}` : `${role}(${inner.join(",")})`;
}

describe("drawing", () => {
  const p = under(root, "P");

  test("text comes back whole, with its spaces, ligatures and Armenian letters", async () => {
    const text = "The office of «Երևան» – fi";
    expect(await textOf(letterOf([line(200, [{ x: 0, runs: runs(text), tag: p }])]))).toBe(text);
  });

  test("a raised run and a widened space keep their place in the text", async () => {
    const [first, ...others] = runs("a b");
    if (first === undefined || others.length > 0) throw new Error("one run is expected");
    const wide = first.glyphs.map((glyph) => (glyph.text === " " ? { ...glyph, advance: 20 } : glyph));
    const segment = { x: 0, runs: [{ ...first, glyphs: wide }, ...runs("2", { rise: 4, size: 7 })], tag: p };
    expect(await textOf(letterOf([line(200, [segment])]))).toBe("a b2");
  });

  test("the structure tree follows the tags in reading order, over pages too", async () => {
    const list = { ...under(root, "L"), ordered: true };
    const item = under(list, "LI");
    const body = under(under(item, "LBody"), "P");
    const label = under(item, "Lbl");
    const first = [
      line(200, [{ x: 0, runs: runs("one"), tag: under(root, "H1") }]),
      line(220, [
        { x: 0, runs: runs("1."), tag: label },
        { x: 20, runs: runs("two"), tag: body },
      ]),
      line(800, [{ x: 0, runs: runs("Page 1"), tag: root }], true),
    ];
    const second = [line(200, [{ x: 20, runs: runs("three"), tag: body }])];
    const document = await open(letterOf(first, second));
    const trees = await Promise.all(
      [1, 2].map(async (number) => (await document.getPage(number)).getStructTree()),
    );
    expect(trees.map((tree) => roles(tree as Node))).toEqual([
      "Root(Document(H1,L(LI(Lbl,LBody(P)))))",
      // pdf.js shows the label beside it, which has no text on this page.
      "Root(Document(L(LI(Lbl,LBody(P)))))",
    ]);
  });

  test("a link is an element of its own, with its annotation over its text", async () => {
    const mixed = [...runs("see "), ...runs("the site", { href: "https://example.org" }), ...runs(".")];
    const document = await open(letterOf([line(200, [{ x: 0, runs: mixed, tag: p }])]));
    const page = await document.getPage(1);
    expect(roles((await page.getStructTree()) as Node)).toBe("Root(Document(P(Link)))");
    const [annotation] = await page.getAnnotations();
    expect(annotation).toMatchObject({ url: "https://example.org/", contentsObj: { str: "the site" } });
    const [, bottom, , top] = annotation.rect as number[];
    expect(bottom).toBeCloseTo(841.89 - 204, 1);
    expect(top).toBeCloseTo(841.89 - 189, 1);
  });

  test("metadata are escaped, dated on the letter's date, and name nothing of the machine", async () => {
    const { info, metadata } = await (
      await open(letterOf([line(200, [{ x: 0, runs: runs("x"), tag: p }])]))
    ).getMetadata();
    expect(info).toMatchObject({
      Title: "Law & <Order>",
      Author: "Coalition",
      Producer: "demarche",
      CreationDate: "D:20211122000000Z",
      Language: "en",
    });
    expect(metadata.get("dc:title")).toBe("Law & <Order>");
    expect(metadata.get("pdfuaid:part")).toBe("1");
    expect(metadata.get("pdfaid:part")).toBe("3");
  });

  test("the same pages give the same bytes", async () => {
    const letter = letterOf([line(200, [{ x: 0, runs: runs("Same bytes"), tag: p }])]);
    expect(await draw(letter)).toEqual(await draw(letter));
  });
});

test("pdfkit still has the private members that this room leans on", () => {
  const { prototype } = PDFDocument;
  expect(prototype).toHaveProperty("_addInfo");
  for (const name of [
    "addContent",
    "ref",
    "struct",
    "addStructure",
    "markStructureContent",
    "markContent",
    "endMarkedContent",
    "appendXML",
  ]) {
    expect(prototype, name).toHaveProperty(name);
  }
  const reference = new PDFDocument({ autoFirstPage: false, font: null } as DocumentOptions).ref({});
  for (const name of ["buffer", "compress", "finalize"]) expect(reference, name).toHaveProperty(name);
});

test("streams are compressed by fflate: the zlib of Node differs from machine to machine", async () => {
  const bytes = await draw(
    letterOf([line(200, [{ x: 0, runs: runs("Compressed"), tag: under(root, "P") }])]),
  );
  const text = Buffer.from(bytes).toString("latin1");
  const streams = [...text.matchAll(/\/Length (\d+)\n\/Filter \/FlateDecode\n>>\nstream\n/gu)].map(
    ({ index, 0: head, 1: length }) => bytes.slice(index + head.length, index + head.length + Number(length)),
  );
  expect(streams.length).toBeGreaterThan(1);
  for (const stream of streams) expect(zlibSync(unzlibSync(stream))).toEqual(stream);
});
