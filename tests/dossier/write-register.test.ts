import { describe, expect, test } from "vitest";
import type { Register } from "../../src/dossier/register.js";
import { registerWords, type RegisterWords } from "../../src/dossier/register-words.js";
import { writeRegister } from "../../src/dossier/write-register.js";
import type { RegisterEntry } from "../../src/model/register.js";
import { readHtml } from "../companions/read-html.js";
import { languageOf } from "../languages.js";

const entry: RegisterEntry = {
  recipient: "council",
  addressee: "Ann <Chair>",
  office: "Chair of the Council",
  body: "Council",
  language: "en",
  template: "letter",
  subject: 'Roads & "borders"',
  pages: 3,
  words: 100,
  channel: { by: "e-mail", to: "office@example.org" },
  draft: false,
  draftedFor: null,
  files: ["2021-11-22_council_en.pdf", "2021-11-22_council_en.txt"],
};
const arabic: RegisterEntry = {
  ...entry,
  addressee: "رئيس مجلس الأمن",
  office: "رئيس مجلس الأمن",
  body: "مجلس الأمن",
  language: "ar",
  channel: null,
  files: ["sub folder/100%.pdf"],
};

function register(entries: readonly RegisterEntry[], code = "en"): Register {
  const language = languageOf(code);
  return {
    language,
    words: registerWords(language) as RegisterWords,
    title: { text: "A <case>", language: "en" },
    sender: { text: "Coalition", language: "en" },
    placeAndDate: "Yerevan, 22 November 2021",
    reference: "Reference: 1/2",
    place: { file: "data/submission.yaml", line: 1, column: 1 },
    entries,
  };
}

const dossier = { name: "dossier.pdf", coverPages: 2 };
const written = (entries: readonly RegisterEntry[], code?: string) =>
  readHtml(writeRegister(register(entries, code), dossier));

describe("the register as HTML", () => {
  const { elements, body } = written([entry, arabic]);
  const named = (name: string) => elements.filter((each) => each.name === name);

  test("is a whole document in the register's language, without a script or anything from elsewhere", () => {
    expect(elements[0]).toEqual({ name: "html", attributes: { lang: "en", dir: "ltr" } });
    for (const name of ["script", "link", "img"]) expect(named(name)).toEqual([]);
    expect(writeRegister(register([entry]), dossier)).not.toMatch(/https?:/u);
    expect(named("h1")).toHaveLength(1);
    expect(named("main")).toHaveLength(1);
  });

  test("is a table with a caption, whose headers say what they head", () => {
    expect(named("caption")).toHaveLength(1);
    const scopes = named("th").map(({ attributes }) => attributes["scope"]);
    expect(scopes).toEqual([...Array.from({ length: 8 }, () => "col"), "row", "row"]);
    expect(named("div")[0]?.attributes).toEqual({
      role: "region",
      "aria-labelledby": "index",
      tabindex: "0",
    });
  });

  test("shows words as they are, escaped", () => {
    for (const words of [
      "A <case>",
      "Ann <Chair>",
      'Roads & "borders"',
      "Letters: 2; pages: 6",
      "Reference: 1/2",
    ])
      expect(body).toContain(words);
  });

  test("tells of every cell in another language which, and which way it runs", () => {
    const marked = elements.filter(({ attributes }) => attributes["lang"] === "ar");
    expect(marked.map(({ name, attributes }) => [name, attributes["dir"]])).toEqual([
      ["th", "rtl"],
      ["td", "rtl"],
      ["td", "rtl"],
    ]);
    // Own words, such as those for the language and the way, are not.
    expect(body).toContain("Arabic");
    expect(body).toContain("Not known");
  });

  test("says an office once", () => {
    expect(body.match(/رئيس مجلس الأمن/gu)).toHaveLength(1);
    expect(body).toContain("Chair of the Council");
    expect(body.match(/Council/gu)).toHaveLength(1);
  });

  test("links the dossier, the page of each letter in its file, and every file by its name", () => {
    const hrefs = named("a").map(({ attributes }) => attributes["href"]);
    expect(hrefs).toEqual([
      "dossier.pdf",
      "dossier.pdf#page=3",
      "2021-11-22_council_en.pdf",
      "2021-11-22_council_en.txt",
      "dossier.pdf#page=6",
      "sub%20folder/100%25.pdf",
    ]);
  });

  test("has neither link nor page of a dossier that there is not", () => {
    const alone = readHtml(writeRegister(register([entry]), null));
    expect(alone.body).not.toContain("From page");
    expect(alone.elements.filter(({ name }) => name === "a")).toHaveLength(2);
  });

  test("marks the title and every letter's words in a register of another language", () => {
    const french = written([entry], "fr");
    expect(french.body).toContain("Liste des lettres");
    expect(french.body).toContain("Anglais");
    const marked = french.elements.filter(({ attributes }) => attributes["lang"] === "en");
    expect(marked.map(({ name }) => name)).toEqual(["h1", "p", "th", "td", "td"]);
  });

  test("of no letters has no table", () => {
    expect(written([]).elements.some(({ name }) => name === "table")).toBe(false);
  });
});
