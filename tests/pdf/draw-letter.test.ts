import { unzlibSync, zlibSync } from "fflate";
import PDFDocument, { type DocumentOptions } from "pdfkit";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import type { GlyphRun, Page, PagedLetter, PlacedLine, Segment, Tag } from "../../src/model/page.js";
import { drawLetter } from "../../src/pdf/draw-letter.js";
import { openFonts } from "../press.js";

const { shaper, programs } = openFonts();
const place = { file: "letter.hbs", line: 1, column: 1 };
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
      annexes: [],
      form: "letter" as const,
      draftMark: null,
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
    const list = { ...under(root, "L"), numbering: "Decimal" as const };
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

  test("a note follows the element that refers to it, though it stands at the foot; the reference leads there", async () => {
    const item = under(root, "LBody");
    const body = under(item, "P");
    const note: Tag = { ...under(item, "Note"), id: "note-1" };
    const document = await open(
      letterOf([
        line(200, [{ x: 0, runs: [...runs("one"), ...runs("1", { href: "#note-1", rise: 4 })], tag: body }]),
        line(220, [{ x: 0, runs: runs("two"), tag: under(item, "P") }]),
        line(700, [
          { x: 0, runs: runs("1 "), tag: under(note, "Lbl") },
          { x: 20, runs: runs("the note"), tag: note },
        ]),
      ]),
    );
    const page = await document.getPage(1);
    expect(roles((await page.getStructTree()) as Node)).toBe(
      "Root(Document(LBody(P(Reference(Link)),Note(Lbl),P)))",
    );
    const [annotation] = await page.getAnnotations();
    expect(annotation?.dest).toMatchObject([
      {},
      { name: "XYZ" },
      null,
      expect.closeTo(841.89 - 689, 2),
      null,
    ]);
    expect(annotation?.contentsObj.str).toBe("1");
  });

  test("what belongs to no element is drawn, and is in no element", async () => {
    const outside = under({ role: "Artifact", parent: null }, "P");
    const letter = letterOf([
      line(100, [{ x: 0, runs: runs("The sender"), tag: outside, colour: "#1a3a6b" }]),
      line(200, [{ x: 0, runs: runs("one"), tag: p }]),
    ]);
    expect(await textOf(letter)).toBe("The senderone");
    const page = await (await open(letter)).getPage(1);
    expect(roles((await page.getStructTree()) as Node)).toBe("Root(Document(P))");
  });

  test("headings are bookmarks where there are annexes, and there alone", async () => {
    const heading = (role: Tag["role"], title: string): Tag => ({ ...under(root, role), title });
    const lines = (...tags: Tag[]) =>
      tags.map((tag, index) => line(200 + 100 * index, [{ x: 0, runs: runs("x"), tag }]));
    const [subject, first, below] = [
      heading("H1", "Սյունիք & <more>"),
      heading("H2", "First"),
      heading("H3", "Below"),
    ];
    const plain = letterOf(
      lines(subject, first, below, below),
      lines(below, heading("H2", "Second")),
      lines(heading("H1", "Annex")),
    );
    const annex = { id: null, label: "", title: "", children: [], continuationHead: [], folio: "", place };
    const document = await open({ ...plain, letter: { ...plain.letter, annexes: [annex] } });
    interface Item {
      title: string;
      dest: unknown[];
      items: Item[];
    }
    const outline = (await document.getOutline()) as Item[];
    const shown = (items: Item[]): unknown[] =>
      items.map(({ title, items: inner }) => [title, ...shown(inner)]);
    expect(shown(outline)).toEqual([["Սյունիք & <more>", ["First", ["Below"]], ["Second"]], ["Annex"]]);
    expect(outline[1]?.dest.slice(1)).toEqual([{ name: "XYZ" }, null, expect.closeTo(841.89 - 189, 2), null]);
    expect(await document.getPageIndex(outline[1]?.dest[0] as never)).toBe(2);
    expect(await document.getPageMode()).toBe("UseOutlines");
    const without = await open(plain);
    expect([await without.getOutline(), await without.getPageMode()]).toEqual([null, "UseNone"]);
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

  test("metadata say the same in Info and in XMP, whatever the characters", async () => {
    const plain = letterOf([line(200, [{ x: 0, runs: runs("x"), tag: p }])]);
    const odd = `]]> & < > " ' é Երևան 𝔄𐍈 (x) \\`;
    const letter = {
      ...plain.letter,
      title: `title ${odd}`,
      author: `author ${odd}`,
      subject: `subject ${odd}`,
      keywords: `T/2021/1, ${odd}`,
    };
    const document = await open({ ...plain, letter });
    const { info, metadata } = await document.getMetadata();
    const { title: Title, author: Author, subject: Subject, keywords: Keywords } = letter;
    expect(info).toMatchObject({ Title, Author, Subject, Keywords });
    expect(
      ["dc:title", "dc:creator", "dc:description", "pdf:keywords"].map((name) => [metadata.get(name)].flat()),
    ).toEqual([[Title], [Author], [Subject], [Keywords]]);
    expect([metadata.get("dc:language")].flat()).toEqual(["en"]);
    expect(metadata.get("xmp:modifydate")).toBe("2021-11-22T00:00:00Z");
    expect(metadata.get("xmp:createdate")).toBe("2021-11-22T00:00:00Z");
    expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
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
    "flushPages",
    "push",
    "read",
    "getStructParentTree",
  ]) {
    expect(prototype, name).toHaveProperty(name);
  }
  const document = new PDFDocument({ autoFirstPage: false, font: null } as DocumentOptions);
  const reference = document.ref({});
  for (const name of ["buffer", "compress", "finalize"]) expect(reference, name).toHaveProperty(name);
  expect(document._root.data.Pages.data.Kids).toEqual([]);
  expect(document.getStructParentTree()._items).toEqual({});
  document.addPage({ size: [10, 10], margin: 0 });
  const bookmark = document.outline.addItem("one");
  expect(document.outline.children).toEqual([bookmark]);
  for (const name of ["outlineData", "dictionary", "endOutline"]) expect(bookmark, name).toHaveProperty(name);
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
  for (const stream of streams) expect(zlibSync(unzlibSync(stream), { level: 3 })).toEqual(stream);
});
