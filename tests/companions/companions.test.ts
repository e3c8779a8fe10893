import { beforeAll, describe, expect, test } from "vitest";
import { writeHtml } from "../../src/companions/html/write-html.js";
import { displayWidth } from "../../src/companions/text/display-width.js";
import { writeText } from "../../src/companions/text/write-text.js";
import type { Letter } from "../../src/model/letter.js";
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

  beforeAll(async () => {
    const made = await composed(submission, id);
    letter = made.letter;
    expect(made.language.direction).toBe(runs);
    [html, plain] = [writeHtml(letter, made.language), writeText(letter, made.language)];
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

  test("say the mark of a draft first", () => {
    const mark = textsIn(letter.draftMark).join("");
    expect(mark).toBe(MARKS[`${submission} ${id}`]);
    expect(plain.startsWith(`${mark}\n\n`)).toBe(true);
    expect(readHtml(html).body.trim().startsWith(`${mark} `)).toBe(true);
  });
});

test("a companion counts the pages of an annex as the PDF does", async () => {
  const { letter, language } = await composed("tests/fixtures/torture", "everybody");
  expect(writeText(letter, language)).toContain("The villages are listed in annex II, which has 2 pages.");
});

test("writing changes nothing of the letter, and gives the same twice", async () => {
  const { letter, language } = await composed("tests/fixtures/arabic", "council");
  const before = structuredClone(letter);
  expect(writeHtml(letter, language)).toBe(writeHtml(letter, language));
  expect(writeText(letter, language)).toBe(writeText(letter, language));
  expect(letter).toEqual(before);
});
