import { beforeAll, describe, expect, test } from "vitest";
import { writeDocx } from "../../src/companions/docx/write-docx.js";
import { writeHtml } from "../../src/companions/html/write-html.js";
import { displayWidth } from "../../src/companions/text/display-width.js";
import { writeText } from "../../src/companions/text/write-text.js";
import type { Letter } from "../../src/model/letter.js";
import { all, type Element, type ReadDocx, readDocx, wordsOf } from "./read-docx.js";
import { composed } from "./composed.js";
import { readHtml } from "./read-html.js";

const LETTERS: readonly (readonly [string, string, string])[] = [
  [".", "ohchr", "ltr"],
  [".", "model-letter-security-council", "ltr"],
  [".", "model-note-missions", "ltr"],
  ["tests/fixtures/torture", "everybody", "ltr"],
  ["tests/fixtures/arabic", "council", "rtl"],
];

/** Letters that lack consents, and drafts of a State's. */
const MARKS: Readonly<Record<string, string>> = {
  ". ohchr": "DRAFT",
  ". model-letter-security-council": "DRAFT",
  ". model-note-missions": "DRAFT",
  "tests/fixtures/torture everybody": "DRAFT",
  "tests/fixtures/arabic council": "مسودة",
};

/** Every text in a tree but what only pages have. */
function textsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (node === null || typeof node !== "object") return [];
  const own = "type" in node && node.type === "text" && "text" in node ? [String(node.text)] : [];
  const others = Object.entries(node).filter(([key]) => key !== "continued" && key !== "continuationHead");
  return [...own, ...others.flatMap(([, value]) => textsIn(value))];
}

const wholeTexts = (letter: Letter): string[] => {
  const titles = letter.annexes.flatMap(({ label, title }) => [label, title]);
  return [...textsIn(letter), ...titles].map((text) => text.replaceAll(/\s+/gu, " ").trim());
};

describe.each(LETTERS)("the companions of %s: %s", (submission, id, runs) => {
  let letter: Letter;
  let [html, plain] = ["", ""];
  let docx: ReadDocx;

  beforeAll(async () => {
    const made = await composed(submission, id);
    letter = made.letter;
    expect(made.language.direction).toBe(runs);
    [html, plain] = [writeHtml(letter, made.language), writeText(letter, made.language)];
    docx = readDocx(writeDocx(made.paged, made.setting));
  });

  test("have every text of the letter", () => {
    const { body } = readHtml(html);
    const words = plain.normalize("NFKC");
    const texts = wholeTexts(letter);
    expect(texts.length).toBeGreaterThan(20);
    for (const each of texts) expect(body).toContain(each);
    for (const word of texts.flatMap((each) => each.split(" "))) {
      expect(words).toContain(word.replaceAll(/[\u00AD\u200B\u2060]/gu, "").normalize("NFKC"));
    }
  });

  test("are HTML that nobody has to mend, each name once, and no link to nowhere", () => {
    const { elements } = readHtml(html);
    expect(elements[0]?.attributes).toEqual({ lang: letter.language, dir: runs });
    const ids = elements.flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const inside = elements.flatMap(({ attributes: { href = "" } }) =>
      href.startsWith("#") ? [href.slice(1)] : [],
    );
    for (const name of inside) expect(ids).toContain(name);
    expect(elements.filter(({ name }) => name === "main")).toHaveLength(1);
  });

  test("are text of at most 72 columns, without spaces at the ends of its lines", () => {
    expect(plain.endsWith("\n")).toBe(true);
    expect(plain).not.toMatch(/[ \t\r\u00A0]\n|\n{4}|\n\n$/u);
    for (const line of plain.split("\n")) {
      if (line.trim().includes(" ")) expect(displayWidth(line), line).toBeLessThanOrEqual(72);
    }
  });

  /** All that a reader of the Word file reads: its text, its notes, and what stands at the heads and feet of its pages. */
  const readInWord = (): string => {
    const parts = docx.names.filter((name) => /^word\/(?:document|foot|head)[^/]*\.xml$/u.test(name));
    const paragraphs = parts.flatMap((name) => all(docx.part(name), "w:p").map(wordsOf));
    const drawn = parts.flatMap((name) =>
      ["wp:docPr", "v:shape"].flatMap((tag) => all(docx.part(name), tag).map(({ attributes }) => attributes)),
    );
    return [...paragraphs, ...drawn.flatMap(({ descr = "", alt = "" }) => [descr, alt])]
      .join("\n")
      .replaceAll(/\s+/gu, " ");
  };

  test("have every text of the letter in Word, and no word that the plain text has not", () => {
    const read = readInWord();
    for (const each of wholeTexts(letter)) expect(read).toContain(each.replaceAll("\u2060", ""));
    const page = /^(?:\d+|\p{P}+)$/u;
    // A mail has the addresses of its links after their words.
    const known = plain
      .replaceAll(/\s*<(?:https?|mailto):[^>]*>/gu, "")
      .normalize("NFKC")
      .replaceAll(/[\s|]+/gu, " ");
    const running = [letter, ...letter.annexes].flatMap(({ folio, continuationHead }) => [
      folio,
      ...textsIn(continuationHead),
    ]);
    // The plain text has nothing to tell of a logo.
    const logo = letter.parts.flatMap((part) => ("children" in part ? part.children : []))[0];
    const words = [known, ...running, logo?.type === "figure" ? logo.alt : ""].join(" ");
    const own = read
      .normalize("NFKC")
      .split(" ")
      .filter((word) => !page.test(word));
    expect(own.filter((word) => !words.includes(word))).toEqual([]);
  });

  test("are a Word file in which everything that is named is there, and everything that is there is named", () => {
    const { names } = docx;
    expect(names[0]).toBe("[Content_Types].xml");
    const types = docx.part("[Content_Types].xml");
    const overrides = all(types, "Override").map(({ attributes }) => attributes["PartName"]?.slice(1));
    const ends = all(types, "Default").map(({ attributes }) => attributes["Extension"]);
    for (const name of overrides) expect(names).toContain(name);
    for (const name of names) expect(ends).toContain(name.split(".").at(-1));
    const reached = new Set(["[Content_Types].xml", "_rels/.rels"]);
    const visit = (path: string): void => {
      const relations = [...docx.relations(path).values()];
      if (relations.length > 0) reached.add(path.replace(/([^/]*)$/u, "_rels/$1.rels"));
      for (const { target, isExternal } of relations) {
        if (isExternal) continue;
        const found = path.replace(/[^/]*$/u, "") + target;
        reached.add(found);
        if (found.endsWith(".xml")) visit(found);
      }
    };
    visit("");
    expect([...reached].toSorted()).toEqual(names.toSorted());
  });

  test("name no relation in Word that their part has not, and have none twice", () => {
    for (const name of docx.names.filter((each) => /^word\/[^/]+\.xml$/u.test(each))) {
      const relations = docx.relations(name);
      const used = relationsIn(docx.part(name));
      for (const key of used) expect(relations.has(key), `${name} ${key}`).toBe(true);
      const named = [...relations].filter(([, { type }]) =>
        ["hyperlink", "image", "header", "footer"].includes(type),
      );
      expect([...new Set(used)].toSorted()).toEqual(named.map(([key]) => key).toSorted());
    }
  });

  test("are styled, counted and annotated in Word by what is there", () => {
    const document = docx.part("word/document.xml");
    const ids = (path: string, tag: string, key: string) =>
      all(docx.part(path), tag).map(({ attributes }) => attributes[key]);
    const used = (tag: string, key = "w:val") => all(document, tag).map(({ attributes }) => attributes[key]);
    const styles = ids("word/styles.xml", "w:style", "w:styleId");
    for (const tag of ["w:pStyle", "w:rStyle", "w:tblStyle"])
      for (const style of used(tag)) expect(styles).toContain(style);
    expect(ids("word/numbering.xml", "w:num", "w:numId").toSorted()).toEqual(
      [...new Set(used("w:numId"))].toSorted(),
    );
    const notes = docx.names.includes("word/footnotes.xml")
      ? ids("word/footnotes.xml", "w:footnote", "w:id").slice(2)
      : [];
    expect(used("w:footnoteReference", "w:id")).toEqual(notes);
    const drawn = used("wp:docPr", "id");
    expect(new Set(drawn).size).toBe(drawn.length);
  });

  test("say the mark of a draft first", () => {
    const mark = textsIn(letter.draftMark).join("");
    expect(mark).toBe(MARKS[`${submission} ${id}`]);
    expect(plain.startsWith(`${mark}\n\n`)).toBe(true);
    expect(readHtml(html).body.trim().startsWith(`${mark} `)).toBe(true);
  });
});

const relationsIn = ({ attributes, children }: Element): string[] => [
  ...Object.entries(attributes).flatMap(([key, value]) => (key.startsWith("r:") ? [value] : [])),
  ...children.flatMap((child) => (typeof child === "string" ? [] : relationsIn(child))),
];

test("a companion counts the pages of an annex as the PDF does", async () => {
  const { letter, language } = await composed("tests/fixtures/torture", "everybody");
  expect(writeText(letter, language)).toContain("The villages are listed in annex II, which has 2 pages.");
});

test("writing changes nothing of the letter, and gives the same twice", async () => {
  const { paged, letter, language, setting } = await composed("tests/fixtures/torture", "everybody");
  const before = structuredClone(letter);
  expect(writeDocx(paged, setting)).toEqual(writeDocx(paged, setting));
  expect(writeHtml(letter, language)).toBe(writeHtml(letter, language));
  expect(writeText(letter, language)).toBe(writeText(letter, language));
  expect(letter).toEqual(before);
});
