import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DocxSetting, writeDocx } from "../../src/companions/docx/write-docx.js";
import { readPicture } from "../../src/images/read-picture.js";
import type { Block, Inline, Letter } from "../../src/model/letter.js";
import type { Page, PagedLetter } from "../../src/model/page.js";
import { USUAL_HEAD } from "../../src/model/style.js";
import { english } from "../english.js";
import { exif, jpeg } from "../images/builder.js";
import {
  br,
  em,
  here,
  item,
  letter,
  list,
  para,
  part,
  signature,
  signatures,
  strong,
  style,
  text,
} from "../typeset/builder.js";
import { all, type Element, first, paragraphsOf, parseXml, readDocx, valueIn, wordsOf } from "./read-docx.js";
import { smallPaged } from "./small-letter.js";

const setting: DocxSetting = { language: english, style, date: "2021-11-22" };
const arabic = { ...english, code: "ar", direction: "rtl" as const };
const blank: Page = { width: 1, height: 1, lines: [], rules: [] };
const unpaged = (tree: Letter): PagedLetter => ({ letter: tree, pages: [blank] });
const written = (tree: Letter, more: Partial<DocxSetting> = {}) =>
  readDocx(writeDocx(unpaged(tree), { ...setting, ...more }));
const bodyOf = (tree: Letter, more: Partial<DocxSetting> = {}): Element =>
  bodyIn(written(tree, more).part("word/document.xml"));
const bodyIn = (document: Element): Element => first(document, "w:body");
const body = (...blocks: (string | Block)[]): Letter => letter(part("body", ...blocks));
/** The runs of an element as `look|words`. */
const runsOf = (element: Element): string[] =>
  all(element, "w:r").map((run) => {
    const looks = all(run, "w:rPr").flatMap(({ children }) =>
      children.map((each) => {
        const { name, attributes } = each as Element;
        const said = Object.entries(attributes).map(([key, value]) => `${key.slice(2)}=${value}`);
        return [name.slice(2), ...said].join(" ");
      }),
    );
    return `${looks.join(",")}|${wordsOf(run)}`;
  });

describe("a letter for Word", () => {
  const docx = readDocx(writeDocx(smallPaged, setting));
  const document = docx.part("word/document.xml");

  test("has its parts in paragraphs of their names", () => {
    expect(paragraphsOf(document)).toEqual([
      "LetterheadLogo: ",
      "LetterheadName: The Coalition",
      "Date: Yerevan, 22 November 2021",
      "InsideAddress: The President\nNew York",
      "Subject: Roads & <borders>",
      "BodyText: We ask you:",
      "ListNumber: To look.",
      "ListBullet: one",
      "ListBullet: two",
      "ListNumber: To act at once, and with all means that the Charter puts at your disposal.",
      "Caption: Pupils",
      "TableHeading: Village",
      "TableHeading: Before",
      "TableHeading: Vorotan",
      "TableText: 40",
      "BodyText: يريفان the report",
      "SignatureLead: The signatories:",
      "Signature: Alpha\nAnna",
      "Signature: Beta",
      "Heading1: Annex\nThe facts",
      "Heading2: Roads",
      "BodyText: Closed.",
    ]);
  });

  test("has every style that it names, by the names that people look for", () => {
    const styles = all(docx.part("word/styles.xml"), "w:style");
    const names = new Map(styles.map((each) => [each.attributes["w:styleId"], valueIn(each, "w:name")]));
    expect(new Set(names.values()).size).toBe(styles.length);
    for (const name of ["Inside Address", "Salutation", "Subject", "Body Text", "Complimentary Close"].concat(
      ["Signature", "heading 1", "heading 2", "heading 3", "List Number", "List Bullet", "footnote text"],
    )) {
      expect([...names.values()]).toContain(name);
    }
    const named = docx.names
      .filter((name) => name.endsWith(".xml") && name.startsWith("word/"))
      .map((name) => docx.part(name))
      .flatMap((root) =>
        ["w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next"].flatMap((tag) => all(root, tag)),
      );
    for (const { attributes } of named)
      expect(names.has(attributes["w:val"]), attributes["w:val"]).toBe(true);
  });

  test("tells what it is: title, author, language, and the letter's own date", () => {
    const core = docx.part("docProps/core.xml");
    const said = core.children.map((child) => {
      const { name, children } = child as Element;
      return `${name}: ${children.join("")}`;
    });
    expect(said).toEqual([
      `dc:title: A "letter"`,
      "dc:subject: A subject",
      "dc:creator: A coalition",
      "cp:lastModifiedBy: A coalition",
      "dcterms:created: 2021-11-22T00:00:00Z",
      "dcterms:modified: 2021-11-22T00:00:00Z",
      "dc:language: en",
    ]);
  });

  test("has its notes as Word's, and refers to each", () => {
    const notes = all(docx.part("word/footnotes.xml"), "w:footnote");
    expect(notes.map(({ attributes }) => attributes["w:id"])).toEqual(["-1", "0", "1"]);
    expect(paragraphsOf(docx.part("word/footnotes.xml")).at(-1)).toBe("FootnoteText:  In the statement.");
    expect(all(document, "w:footnoteReference").map(({ attributes }) => attributes["w:id"])).toEqual(["1"]);
    const settings = all(first(docx.part("word/settings.xml"), "w:footnotePr"), "w:footnote");
    expect(settings.map(({ attributes }) => attributes["w:id"])).toEqual(["-1", "0"]);
  });

  test("has its links and its pictures, with words for who does not see them", () => {
    const relations = docx.relations("word/document.xml");
    const link = first(document, "w:hyperlink");
    expect(relations.get(link.attributes["r:id"] ?? "")).toEqual({
      type: "hyperlink",
      target: "https://example.org/?a=1&b=2",
      isExternal: true,
    });
    expect(first(document, "wp:docPr").attributes).toEqual({ id: "1", name: "Picture 1", descr: "Logo" });
    expect(first(document, "wp:extent").attributes).toEqual({ cx: "254000", cy: "127000" });
    const shown = relations.get(first(document, "a:blip").attributes["r:embed"] ?? "");
    expect(shown?.target).toBe("media/image1.png");
    expect(docx.files["word/media/image1.png"]?.slice(1, 4)).toEqual(new TextEncoder().encode("PNG"));
  });

  test("turns a photograph as it is to be seen, which its file no longer says", () => {
    const turned = (orientation: number): Record<string, string | undefined> => {
      const picture = readPicture("images/logo.png", jpeg(30, 20, { extra: [exif(orientation)] }));
      if ("refusal" in picture) throw new Error("no picture");
      const [page] = smallPaged.pages;
      const [placed] = page?.lines ?? [];
      const [segment] = placed?.line.segments ?? [];
      if (page === undefined || placed === undefined || segment === undefined) throw new Error("no page");
      const [width, height] = orientation >= 5 ? [10, 15] : [15, 10];
      const line = { ...placed.line, segments: [{ ...segment, picture: { picture, width, height } }] };
      const paged = { ...smallPaged, pages: [{ ...page, lines: [{ ...placed, line }] }] };
      const made = readDocx(writeDocx(paged, setting)).part("word/document.xml");
      const { cx, cy } = first(made, "a:ext").attributes;
      const { t } = first(made, "wp:effectExtent").attributes;
      return { ...first(made, "a:xfrm").attributes, size: `${cx} ${cy}`, t };
    };
    const [long, short] = [String(15 * 12_700), String(10 * 12_700)];
    expect(turned(1)).toEqual({ size: `${long} ${short}`, t: "0" });
    expect(turned(2)).toEqual({ flipH: "1", size: `${long} ${short}`, t: "0" });
    // A quarter turn: the size is that before it, and what stands above it then is told.
    expect(turned(6)).toEqual({ rot: "5400000", size: `${long} ${short}`, t: "31750" });
    expect(turned(5)).toEqual({ rot: "16200000", flipH: "1", size: `${long} ${short}`, t: "31750" });
  });

  test("has the annex on pages of its own, counted for themselves, with a head of its own", () => {
    const sections = all(document, "w:sectPr");
    expect(sections).toHaveLength(2);
    expect(
      all(first(document, "w:body"), "w:pPr").filter((each) => all(each, "w:sectPr").length > 0),
    ).toHaveLength(1);
    for (const section of sections) {
      expect(valueIn(section, "w:type")).toBe("nextPage");
      expect(first(section, "w:pgNumType").attributes["w:start"]).toBe("1");
      expect(all(section, "w:titlePg")).toHaveLength(1);
    }
  });

  test("has both numbers of its pages as fields, and no head on its first page but the mark of a draft", () => {
    const relations = docx.relations("word/document.xml");
    const [section] = all(document, "w:sectPr");
    if (section === undefined) throw new Error("no section");
    const running = (kind: string, type: string): Element => {
      const found = all(section, `w:${kind}Reference`).find(
        ({ attributes }) => attributes["w:type"] === type,
      );
      return docx.part(`word/${relations.get(found?.attributes["r:id"] ?? "")?.target}`);
    };
    for (const type of ["default", "first"]) {
      const foot = running("footer", type);
      expect(all(foot, "w:instrText").map(({ children }) => children.join(""))).toEqual([
        " PAGE ",
        " SECTIONPAGES ",
      ]);
      expect(wordsOf(foot)).toBe("Page 1 of 1");
      expect(first(running("header", type), "v:shape").attributes["alt"]).toBe("DRAFT");
    }
    expect(wordsOf(running("header", "first"))).toBe("");
    expect(wordsOf(running("header", "default"))).toBe("The Council, 22 November 2021");
  });

  test("has all that Word's checks of accessibility ask: no blank paragraph, a head for each table, words for each picture", () => {
    for (const each of all(document, "w:p")) {
      if (all(each, "w:drawing").length === 0)
        expect(wordsOf(each).trim(), valueIn(each, "w:pStyle") ?? "").not.toBe("");
    }
    for (const table of all(document, "w:tbl")) expect(all(table, "w:tblHeader").length).toBeGreaterThan(0);
  });

  test("counts all pages of a letter without annexes", () => {
    const foot = written(body("Words.")).part("word/footer1.xml");
    expect(all(foot, "w:instrText").map(({ children }) => children.join(""))).toEqual([
      " PAGE ",
      " NUMPAGES ",
    ]);
  });
});

describe("lists for Word", () => {
  /** The paragraphs of a body with the labels that Word gives them. */
  function labelled(tree: Letter, more: Partial<DocxSetting> = {}): string[] {
    const docx = written(tree, more);
    const label = wordLabels(docx.part("word/numbering.xml"));
    return all(docx.part("word/document.xml"), "w:p").map((each) => `${label(each)}${wordsOf(each)}`);
  }

  const ordered = (more: object, ...items: (string | ReturnType<typeof item>)[]): Block => ({
    type: "list",
    ordered: true,
    items: items.map((each) => (typeof each === "string" ? item(para(each)) : each)),
    ...more,
  });

  test("within one another are counted 1., (a), (i), each for itself", () => {
    const deepest = ordered({}, "x", "y");
    const inner = (words: string) => item(para(words), ordered({}, "p", item(para("q"), deepest)));
    expect(labelled(body(ordered({}, inner("one"), inner("two"))))).toEqual(
      ["1. one", "(a) p", "(b) q", "(i) x", "(ii) y"].concat(["2. two", "(a) p", "(b) q", "(i) x", "(ii) y"]),
    );
  });

  test("begin where they are told, and count as they are told", () => {
    const lists = [
      ordered({ start: 4 }, "four", "five"),
      para("Between."),
      ordered({ numbering: "upper-roman", start: 9 }, "nine", "ten"),
      ordered({ numbering: "lower-alpha" }, "a"),
      ordered({ paragraphs: true, start: 2 }, item(para("second"), ordered({}, "sub")), "third"),
      ordered({}, "one"),
    ];
    expect(labelled(body(...lists))).toEqual(
      ["4. four", "5. five", "Between.", "IX. nine", "X. ten", "(a) a"].concat([
        "2. second",
        "(a) sub",
        "3. third",
        "1. one",
      ]),
    );
  });

  test("without numbers have marks by their depth", () => {
    expect(labelled(body(list("one", item(para("two"), list("in")))))).toEqual(["• one", "• two", "– in"]);
  });

  test("label subparagraphs as the language does", () => {
    const french = { ...english, typography: { ...english.typography, subparagraph: "{number})" } };
    expect(labelled(body(ordered({ numbering: "lower-alpha" }, "un")), { language: french })).toEqual([
      "a) un",
    ]);
  });

  test("have one label an item, whatever the item holds", () => {
    const items = [item(para("first"), para("goes on")), item(list("in")), item()];
    expect(labelled(body(ordered({}, ...items)))).toEqual(["1. first", "goes on", "2. ", "– in", "3. "]);
  });

  test("can be moved in by their writer, as deep as Word goes", () => {
    const numbering = written(body(ordered({}, "one"))).part("word/numbering.xml");
    const formats = all(numbering, "w:lvl").map(
      (each) => `${valueIn(each, "w:numFmt")} ${valueIn(each, "w:lvlText")}`,
    );
    expect(formats.slice(0, 4)).toEqual([
      "decimal %1.",
      "lowerLetter (%2)",
      "lowerRoman (%3)",
      "lowerRoman (%4)",
    ]);
    expect(formats).toHaveLength(9);
  });
});

const COUNTS: Readonly<Record<string, (number: number) => string>> = {
  decimal: String,
  lowerLetter: (number) => String.fromCodePoint(96 + number),
  upperLetter: (number) => String.fromCodePoint(64 + number),
  lowerRoman: (number) => ["i", "ii", "iii"][number - 1] ?? "?",
  upperRoman: (number) => ["IX", "X"][number - 9] ?? "?",
};

/** Counts as Word does (ECMA-376, 17.9): by the definitions and the lists of a document. */
function wordLabels(numbering: Element): (paragraph: Element) => string {
  const definitions = new Map(
    all(numbering, "w:abstractNum").map((each) => [each.attributes["w:abstractNumId"], each]),
  );
  const lists = new Map(all(numbering, "w:num").map((each) => [each.attributes["w:numId"], each]));
  const reached = new Map<string, number>();
  return (paragraph) => {
    const [numbered] = all(paragraph, "w:numPr");
    if (numbered === undefined) return "";
    const [id, level] = [valueIn(numbered, "w:numId") ?? "", valueIn(numbered, "w:ilvl") ?? ""];
    const made = lists.get(id);
    const definition = definitions.get(made === undefined ? "" : (valueIn(made, "w:abstractNumId") ?? ""));
    const shape =
      definition && all(definition, "w:lvl").find(({ attributes }) => attributes["w:ilvl"] === level);
    if (made === undefined || shape === undefined) throw new Error(`no list ${id}`);
    const override = all(made, "w:lvlOverride").find(({ attributes }) => attributes["w:ilvl"] === level);
    if (override === undefined) throw new Error(`list ${id} goes on from another`);
    const number = reached.get(`${id} ${level}`) ?? Number(valueIn(override, "w:startOverride"));
    reached.set(`${id} ${level}`, number + 1);
    const format = valueIn(shape, "w:numFmt") ?? "";
    const count = format === "bullet" ? "" : (COUNTS[format]?.(number) ?? "?");
    return `${valueIn(shape, "w:lvlText")?.replace(`%${Number(level) + 1}`, count)} `;
  };
}

describe("tables for Word", () => {
  const cell = (words: string, more: object = {}) => ({ header: false, children: [para(words)], ...more });
  const head = (words: string, more: object = {}) => cell(words, { header: true, ...more });
  const table: Block = {
    type: "table",
    caption: [text("Pupils")],
    head: [
      [head("School", { rows: 2 }), head("Pupils", { columns: 2 })],
      [head("before"), head("after")],
    ],
    body: [[head("Vorotan", { rows: 2 }), cell("40"), cell("31")], [cell("closed", { columns: 2 })]],
  };
  const made = bodyOf(body(table, table));

  test("stand again with their heads on every page, and no row is split", () => {
    const rows = all(all(made, "w:tbl")[0] ?? made, "w:tr");
    expect(rows.map((row) => all(row, "w:tblHeader").length)).toEqual([1, 1, 0, 0]);
    expect(rows.map((row) => all(row, "w:cantSplit").length)).toEqual([1, 1, 1, 1]);
    // The first row and the first column head the others, which a cell above covers in the last.
    expect(valueIn(made, "w:tblLook")).toBe("06A0");
  });

  test("have cells that cover columns and rows", () => {
    const rows = all(all(made, "w:tbl")[0] ?? made, "w:tr").map((row) =>
      all(row, "w:tc").map((each) =>
        [wordsOf(each), valueIn(each, "w:gridSpan"), valueIn(each, "w:vMerge")].filter(Boolean).join(" "),
      ),
    );
    expect(rows).toEqual([
      ["School restart", "Pupils 2"],
      ["continue", "before", "after"],
      ["Vorotan restart", "40", "31"],
      ["continue", "closed 2"],
    ]);
  });

  test("have columns that fill the measure together, as wide as their cells say", () => {
    const [wide] = all(made, "w:tbl");
    if (wide === undefined) throw new Error("no table");
    const columns = all(wide, "w:gridCol").map(({ attributes }) => Number(attributes["w:w"]));
    const total = columns.reduce((sum, width) => sum + width, 0);
    const measure = (595.28 - 2 * 70.87) * 20;
    expect(Math.abs(total - measure)).toBeLessThan(3);
    for (const row of all(wide, "w:tr")) {
      const widths = all(row, "w:tcW").map(({ attributes }) => Number(attributes["w:w"]));
      expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - total)).toBeLessThan(4);
    }
  });

  test("say what they are, and never run into one another", () => {
    expect(all(made, "w:tblCaption").map(({ attributes }) => attributes["w:val"])).toEqual([
      "Pupils",
      "Pupils",
    ]);
    const names = made.children.map((each) => (each as Element).name);
    expect(names).toEqual(["w:p", "w:tbl", "w:p", "w:tbl", "w:p", "w:sectPr"]);
    const bare = bodyOf(body({ ...table, caption: [] }, { ...table, caption: [] }));
    expect(bare.children.map((each) => (each as Element).name)).toEqual(names.slice(1));
  });
});

describe("the languages of text for Word", () => {
  const ar = (...children: Inline[]): Inline => ({ type: "language", language: "ar", children });

  test("are those of its scripts, where nobody says another", () => {
    const made = bodyOf(body(para("from Երևան to ", ar(text("يريفان 2021")), text(" and يريفان"))));
    expect(runsOf(made)).toEqual([
      "|from ",
      "lang val=hy|Երևան",
      "| to ",
      "rtl,lang bidi=ar|يريفان 2021",
      "| and ",
      "rtl,lang bidi=ar|يريفان",
    ]);
  });

  test("run from right to left in a letter that does, and so do its paragraphs, tables and pages", () => {
    const docx = written(letter(part("body", para("يريفان، UN"))), { language: arabic });
    const document = docx.part("word/document.xml");
    expect(runsOf(first(document, "w:body"))).toEqual(["rtl|يريفان، ", "lang val=en|UN"]);
    expect(all(first(document, "w:sectPr"), "w:bidi")).toHaveLength(1);
    const [normal] = all(docx.part("word/styles.xml"), "w:style");
    expect(all(normal ?? document, "w:bidi")).toHaveLength(1);
    const lang = first(first(docx.part("word/styles.xml"), "w:docDefaults"), "w:lang");
    expect(lang.attributes).toEqual({ "w:val": "ar", "w:eastAsia": "ar", "w:bidi": "ar" });
  });
});

test("emphasis is a style; within another it is a look", () => {
  const both: Inline = { type: "strong", children: [em("both")] };
  const link: Inline = { type: "link", href: "https://example.org", children: [strong("link")] };
  expect(runsOf(bodyOf(body(para(em("a"), strong("b"), both, link, br, "c\u00ADd\u2060e"))))).toEqual([
    "rStyle val=Emphasis|a",
    "rStyle val=Strong|b",
    "rStyle val=Strong,i,iCs|both",
    "rStyle val=Hyperlink,b,bCs|link",
    "|\n",
    "|cde",
  ]);
});

describe("the signature block for Word", () => {
  const signed = letter(
    part("body", "The end."),
    part("complimentary-close", "Yours,"),
    signatures(signature("Alpha", "Anna"), signature("Beta"), signature("Gamma")),
  );
  /** A page on which the block has so many columns. */
  const pageOf = (columns: number): Page => ({
    width: 1,
    height: 1,
    rules: [],
    lines: Array.from({ length: columns }, () => ({
      part: "signature-block" as const,
      x: 0,
      y: 100,
      artifact: false,
      line: { segments: [], ascent: 1, descent: 1 },
    })),
  });
  const made = first(
    readDocx(writeDocx({ letter: signed, pages: [pageOf(2)] }, setting)).part("word/document.xml"),
    "w:body",
  );

  test("has the columns of the page, what introduces it above them, and no row in two", () => {
    const rows = all(made, "w:tr").map((row) => all(row, "w:tc").map(wordsOf));
    expect(rows).toEqual([["The signatories:"], ["Alpha\nAnna", "Beta"], ["Gamma", ""]]);
    expect(all(made, "w:tr").map((row) => all(row, "w:tblHeader").length)).toEqual([1, 0, 0]);
    expect(all(made, "w:cantSplit")).toHaveLength(3);
    expect(all(made, "w:tblBorders")).toEqual([]);
  });

  test("never stands alone on a page: the end of the text stays with it", () => {
    const kept = all(made, "w:p").filter((each) => all(each, "w:keepNext").length > 0);
    expect(kept.map(wordsOf)).toContain("The end.");
  });

  test("in one column needs no table", () => {
    const single = readDocx(writeDocx({ letter: signed, pages: [pageOf(1)] }, setting)).part(
      "word/document.xml",
    );
    expect(all(single, "w:tbl")).toEqual([]);
    expect(paragraphsOf(single).slice(-4)).toEqual([
      "SignatureLead: The signatories:",
      "Signature: Alpha\nAnna",
      "Signature: Beta",
      "Signature: Gamma",
    ]);
  });
});

describe("the style of a submission", () => {
  test("sets sheet, margins and sizes", () => {
    const margins = { top: 60, right: 70, bottom: 80, left: 90 };
    const docx = written(body("Words."), {
      style: { ...style, paper: "Letter", margins, fontSize: 10.5, leading: 14 },
    });
    const document = docx.part("word/document.xml");
    expect(first(document, "w:pgSz").attributes).toEqual({ "w:w": "12240", "w:h": "15840" });
    expect(first(document, "w:pgMar").attributes).toMatchObject({
      "w:top": "1200",
      "w:right": "1400",
      "w:bottom": "1600",
      "w:left": "1800",
    });
    const defaults = first(docx.part("word/styles.xml"), "w:docDefaults");
    expect([valueIn(defaults, "w:sz"), valueIn(defaults, "w:szCs")]).toEqual(["21", "21"]);
    expect(first(defaults, "w:rFonts").attributes["w:ascii"]).toBe("Noto Serif");
    const fonts = all(docx.part("word/fontTable.xml"), "w:font");
    expect(valueIn(fonts[0] ?? document, "w:altName")).toBe("Times New Roman");
  });

  test("puts the address at the foot of the first page, and in the text where it has a note", () => {
    const note: Inline = { type: "note", number: 1, children: [text("See.")], place: here };
    const atFoot = { style: { ...style, head: { ...USUAL_HEAD, address: "foot" as const } } };
    const address = (...more: Inline[]) =>
      letter(part("inside-address", para("The President", ...more)), part("body", "Words."));
    const plain = written(address(), atFoot);
    expect(paragraphsOf(plain.part("word/document.xml"))).toEqual(["BodyText: Words."]);
    expect(paragraphsOf(plain.part("word/footer2.xml"))).toEqual([
      "InsideAddress: The President",
      "Footer: Page 1 of 1",
    ]);
    expect(paragraphsOf(plain.part("word/footer1.xml"))).toEqual(["Footer: Page 1 of 1"]);
    expect(paragraphsOf(written(address(note), atFoot).part("word/document.xml"))[0]).toBe(
      "InsideAddress: The President",
    );
  });

  test("rules the letterhead in its colour", () => {
    const head = { ...USUAL_HEAD, colour: "#1a3a6b" };
    const docx = written(letter(part("letterhead", "The Coalition", "Yerevan"), part("body", "Words.")), {
      style: { ...style, head },
    });
    const [, last] = all(docx.part("word/document.xml"), "w:p");
    expect(first(last ?? docx.part("word/styles.xml"), "w:bottom").attributes["w:color"]).toBe("1A3A6B");
  });
});

describe("what no XML may hold", () => {
  const odd = fc.string({
    unit: fc.constantFrom(
      "<",
      ">",
      "&",
      '"',
      "'",
      "a",
      "]]>",
      "\u0000",
      "\u000B",
      "\uFFFE",
      "\uD800",
      "\uDC00",
      "😀",
      "\u00AD",
      "\t",
    ),
    minLength: 1,
  });
  /** What is left of a text: neither controls nor halves of pairs, and white space as one space. */
  const left = (words: string): string =>
    [...words]
      .filter(
        (each) => each === "\t" || (each >= " " && !/[\uD800-\uDFFF\uFFFE]/u.test(each) && each !== "\u00AD"),
      )
      .join("")
      .replaceAll(/[\t ]+/gu, " ");

  test("is left out, and all else comes back as it was", () => {
    fc.assert(
      fc.property(odd, odd, (one, other) => {
        const href = `https://example.org/${other}`;
        const made = {
          ...body(para(one, br, { type: "link", href, children: [text(other)] })),
          title: one,
          author: other,
        };
        const docx = written(made);
        const words = wordsOf(docx.part("word/document.xml"));
        expect(words.replaceAll(/[\t ]+/gu, " ")).toBe(`${left(one)}\n${left(other)}`);
        const title = all(docx.part("docProps/core.xml"), "dc:title")[0]?.children.join("");
        expect(title?.replaceAll(/[\t\u00AD]/gu, "")).toBe(left(one).replaceAll(" ", ""));
        for (const { target } of docx.relations("word/document.xml").values())
          expect(target).toMatch(/^[\u0021-\u007E]+$/u);
      }),
    );
  });

  test("a strict reader is what finds it", () => {
    expect(() => parseXml("<a>\u0000</a>")).toThrow();
    expect(() => parseXml("<w:a/>")).toThrow();
  });
});

test("the file bears no clock: all its entries have one date", () => {
  const bytes = writeDocx(smallPaged, setting);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const stamps = new Set<number>();
  for (let at = 0; at + 14 < bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x04034b50) stamps.add(view.getUint32(at + 10, true));
  // 1 January 1980, 12:00 (MS-DOS: the year from 1980 in seven bits, month in four, day in five; hours in five).
  expect([...stamps]).toEqual([(((0 << 9) | (1 << 5) | 1) << 16) | (12 << 11)]);
});
