import { getDocument, type PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { openDossier } from "../src/bind-dossier.js";
import type { Language } from "../src/model/language.js";
import type { PagedLetter } from "../src/model/page.js";
import { drawLetter } from "../src/pdf/draw-letter.js";
import type { Press } from "../src/press.js";
import { pressFor } from "./compose-fixture.js";
import { bind, type Bound, read, type Registered, registered } from "./dossier/bound.js";
import { languageOf } from "./languages.js";

interface Node {
  readonly role?: string;
  readonly lang?: string;
  readonly children?: readonly Node[];
}

/** A whole set is composed before the tests of it. */
const HOOK_TIMEOUT = 120_000;

/** Below it stands nothing but running lines, in points from the foot of the page. */
const FOOT = 60;

/** All text of a page as it is extracted, parted by single spaces: above its foot, and at its foot from left to right. */
async function readPage(
  document: PDFDocumentProxy,
  page: number,
): Promise<{ readonly text: string; readonly foot: string }> {
  const { items } = await (await document.getPage(page)).getTextContent();
  const texts = items.flatMap((item) => ("str" in item ? [item] : []));
  const join = (some: typeof texts): string =>
    some
      .map(({ str, hasEOL: ends }) => str + (ends ? " " : ""))
      .join("")
      .replaceAll(/\s+/gu, " ")
      .trim();
  const isFoot = ({ transform }: (typeof texts)[number]): boolean => Number(transform[5]) < FOOT;
  const foot = texts
    .filter(isFoot)
    .toSorted((one, other) => Number(one.transform[4]) - Number(other.transform[4]));
  return { text: join(texts.filter((item) => !isFoot(item))), foot: join(foot) };
}

async function textOf(document: PDFDocumentProxy, page: number): Promise<string> {
  return (await readPage(document, page)).text;
}

async function treeOf(document: PDFDocumentProxy, page: number): Promise<Node> {
  return (await (await document.getPage(page)).getStructTree()) as Node;
}

/** Which page of the file a destination shows, from 1. */
async function pageAt(document: PDFDocumentProxy, dest: unknown): Promise<number> {
  const [page] = dest as [Parameters<PDFDocumentProxy["getPageIndex"]>[0]];
  return (await document.getPageIndex(page)) + 1;
}

const firstNode = (node: Node | undefined, ...path: readonly number[]): Node | undefined =>
  path.reduce<Node | undefined>((found, index) => found?.children?.[index], node);

const nodesIn = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(nodesIn)];

/** The same press with a language's file changed. */
function withLanguage(press: Press, code: string, change: (language: Language) => Language): Press {
  const language = press.case.languages.get(code);
  if (language === undefined) throw new Error(`no ${code}`);
  const languages = new Map([...press.case.languages, [code, change(language)]]);
  return { ...press, case: { ...press.case, languages } };
}

function withLanguages(press: Press, ...languages: readonly string[]): Press {
  return { ...press, case: { ...press.case, submission: { ...press.case.submission, languages } } };
}

describe("the dossier of the bundled set", () => {
  let press: Press;
  let letters: readonly Registered[];
  let bound: Bound;
  let document: PDFDocumentProxy;
  /** The page of the file on which each letter begins. */
  let starts: readonly number[];

  beforeAll(async () => {
    press = await pressFor(".");
    letters = registered(press);
    bound = bind(letters, press);
    document = await read(bound);
    starts = letters.map((_, index) => {
      const before = letters.slice(0, index).reduce((sum, { paged }) => sum + paged.pages.length, 0);
      return bound.coverPages + before + 1;
    });
  }, HOOK_TIMEOUT);

  test("has a cover and then every page of every letter", () => {
    const pages = letters.reduce((sum, { paged }) => sum + paged.pages.length, 0);
    expect(letters.length).toBe(25);
    expect(document.numPages).toBe(bound.coverPages + pages);
    expect(bound.pages).toBe(document.numPages);
    expect(bound.diagnostics).toEqual([]);
    expect(bound.opening).toEqual([]);
  });

  test("calls the pages of the cover i, ii, ..., and those of the letters 1, 2, ...", async () => {
    const labels = await document.getPageLabels();
    expect(labels?.slice(0, bound.coverPages)).toEqual(["i", "ii", "iii", "iv"]);
    expect(labels?.slice(bound.coverPages)).toEqual(
      Array.from({ length: bound.pages - bound.coverPages }, (_, index) => String(index + 1)),
    );
  });

  test("shows every letter as its own file does, and its number in the dossier at the foot", async () => {
    for (const [index, { paged }] of letters.entries()) {
      if (index % 6 !== 0) continue;
      const bytes = await drawLetter(paged, press.case.submission.date, press.fonts.programs);
      const own = await getDocument({ data: bytes, verbosity: 0 }).promise;
      for (let page = 1; page <= own.numPages; page += 1) {
        const there = (starts[index] ?? 0) + page - 1;
        const [shown, expected] = [await readPage(document, there), await readPage(own, page)];
        expect(shown.text).toBe(expected.text);
        expect(shown.foot.replaceAll(" ", "")).toBe(
          `${expected.foot}${there - bound.coverPages}`.replaceAll(" ", ""),
        );
      }
    }
  });

  test("has one document of parts, each in its own language, the cover first", async () => {
    const [cover, first] = await Promise.all([treeOf(document, 1), treeOf(document, starts[0] ?? 0)]);
    expect(firstNode(cover, 0)?.role).toBe("Document");
    expect(firstNode(cover, 0)?.children).toHaveLength(1);
    const part = firstNode(cover, 0, 0);
    expect(part).toMatchObject({ role: "Part", lang: "en" });
    expect(part?.children?.map(({ role }) => role)).toEqual(["P", "H1", "P", "Table"]);
    expect(firstNode(first, 0, 0)).toMatchObject({ role: "Part", lang: "en" });
    for (const [index, { entry }] of letters.entries()) {
      const tree = await treeOf(document, starts[index] ?? 0);
      expect(firstNode(tree, 0)?.children, entry.recipient).toHaveLength(1);
      expect(firstNode(tree, 0, 0)).toMatchObject({ role: "Part", lang: entry.language });
    }
  });

  test("lists every letter on its cover, with a link to its first page", async () => {
    const links: unknown[][] = [];
    for (let page = 1; page <= bound.coverPages; page += 1) {
      for (const { dest, contentsObj } of await (await document.getPage(page)).getAnnotations())
        links.push([contentsObj.str, await pageAt(document, dest)]);
    }
    // An addressee over several lines has a link on each.
    const distinct = links.filter((link, index) => link[1] !== links[index - 1]?.[1]);
    expect(distinct).toEqual(letters.map(({ entry }, index) => [entry.addressee, starts[index]]));
  });

  test("tells what the cover says in each letter's language", async () => {
    const trees = await Promise.all([1, 2, 3, 4].map((page) => treeOf(document, page)));
    const languages = new Set(trees.flatMap(nodesIn).flatMap(({ lang }) => lang ?? []));
    expect([...languages].toSorted()).toEqual(["en", "hy", "ru"]);
    const cover = (await Promise.all([1, 2, 3, 4].map((page) => textOf(document, page)))).join(" ");
    for (const words of ["Russian", "Armenian", "Online form", "Not known", "Letters: 25; pages: 88"])
      expect(cover).toContain(words);
  });

  test("has a bookmark for the cover and for each letter, its headings below", async () => {
    const outline = await document.getOutline();
    expect(outline.map(({ title }) => title)).toEqual([
      "Index of letters",
      ...letters.map(({ entry }) => entry.addressee),
    ]);
    const pages = await Promise.all(outline.map(({ dest }) => pageAt(document, dest)));
    expect(pages).toEqual([1, ...starts]);
    const titles = (items: readonly { readonly title: string }[] = []): readonly string[] =>
      items.map(({ title }) => title);
    expect(titles(outline[1]?.items)).toEqual([letters[0]?.entry.subject]);
    expect(titles(outline[1]?.items[0]?.items)).toContain("What we ask");
    expect(outline[1]?.count).toBeLessThan(0);
  });

  test("goes to the sink letter by letter", () => {
    const { before } = bound;
    const grown = before.filter((bytes, index) => bytes > (before[index - 1] ?? 0));
    expect(grown.length).toBeGreaterThan(5);
    expect(before.at(-1)).toBeGreaterThan(bound.bytes.length / 3);
  });

  test("is the same to the byte twice, whatever has been drawn before", () => {
    const again = bind(letters, { ...press, operators: new WeakMap() });
    expect(Buffer.compare(again.bytes, bound.bytes)).toBe(0);
  });

  test.each(["fr", "ru", "es", "hy", "de"])("has a cover in %s where that comes first", async (code) => {
    const first = bind(letters.slice(0, 2), withLanguages(press, code, "en"));
    expect(first.opening).toEqual([]);
    expect(first.diagnostics).toEqual([]);
    const { phrases } = languageOf(code);
    const shown = await textOf(await read(first), 1);
    for (const name of ["recipient", "subject", "channel"])
      expect(shown).toContain(phrases[`dossier-${name}`]);
    expect(shown).toContain(phrases["language-en"]);
    expect(firstNode(await treeOf(await read(first), 1), 0, 0)?.lang).toBe(code);
  });

  test("says so where a language lacks words for the cover, which is then in another as a whole", () => {
    const lacking = withLanguage(withLanguages(press, "fr", "en"), "fr", (language) => ({
      ...language,
      phrases: Object.fromEntries(
        Object.entries(language.phrases).filter(([name]) => name !== "way-post" && name !== "dossier-page"),
      ),
    }));
    const { opening, register } = bind(letters.slice(0, 1), lacking);
    expect(opening).toEqual([
      {
        code: "register-words",
        severity: "warning",
        place: { file: "data/languages/fr.yaml", line: 1, column: 1 },
        args: { language: "fr", missing: ["dossier-page", "way-post"], instead: "en" },
      },
    ]);
    expect(register.language.code).toBe("en");
  });

  test("is not begun where no language has the words", () => {
    const lacking = withLanguage(withLanguages(press, "en"), "en", (language) => ({
      ...language,
      phrases: {},
    }));
    const { value, diagnostics } = openDossier(lacking, () => expect.unreachable());
    expect(value).toBeNull();
    expect(diagnostics).toMatchObject([{ severity: "error", args: { language: "en", instead: null } }]);
  });

  test("without a letter is a cover alone", async () => {
    const empty = bind([], press);
    expect((await read(empty)).numPages).toBe(1);
    expect(await textOf(await read(empty), 1)).toContain("Letters: 0; pages: 0");
    expect(await (await read(empty)).getOutline()).toHaveLength(1);
  });

  test("is marked as a draft where every letter is one", () => {
    const marked = letters.slice(0, 2);
    const unmarked = letters.slice(0, 1).map(({ paged, ...letter }) => ({
      ...letter,
      paged: { ...paged, letter: { ...paged.letter, draftMark: null } },
    }));
    const marksOf = async (some: readonly Registered[]): Promise<boolean> =>
      (await textOf(await read(bind(some, press)), 1)).includes("DRAFT");
    expect(marked.map(({ paged }) => paged.letter.draftMark)).not.toContain(null);
    return Promise.all([
      expect(marksOf(marked)).resolves.toBe(true),
      expect(marksOf([...marked, ...unmarked])).resolves.toBe(false),
    ]);
  });
});

describe("a dossier of letters with notes and annexes", () => {
  let bound: Bound;
  let document: PDFDocumentProxy;
  let paged: PagedLetter;

  beforeAll(async () => {
    const press = await pressFor("tests/fixtures/torture");
    const letters = registered(press);
    bound = bind([...letters, ...letters], press);
    document = await read(bound);
    const [first] = letters;
    if (first === undefined) throw new Error("nobody to write to");
    ({ paged } = first);
  }, HOOK_TIMEOUT);

  test("names the notes of each letter apart", () => {
    const text = Buffer.from(bound.bytes).toString("latin1");
    const names = [...text.matchAll(/\/ID \(([^)]*note-\d+)\)/gu)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(6);
    expect(new Set(names).size).toBe(names.length);
    // Leaves ascend, and with them the names.
    expect([...names].filter((name) => name?.startsWith("letter-000000001-")).length).toBe(names.length / 2);
    expect(text.match(/\/IDTree <<\n\/Kids \[\d+ 0 R \d+ 0 R\]/u)).not.toBeNull();
  });

  test("leads from each reference to the note of its own letter", async () => {
    for (const letter of [0, 1]) {
      for (const [index] of paged.pages.entries()) {
        const page = bound.coverPages + letter * paged.pages.length + index + 1;
        const links = await (await document.getPage(page)).getAnnotations();
        for (const { dest } of links.filter((link) => link.dest))
          expect(await pageAt(document, dest)).toBe(page);
      }
    }
  });

  test("has the annexes of each letter among its bookmarks", async () => {
    const outline = await document.getOutline();
    const titles = outline.slice(1).map(({ items }) => items.map(({ title }) => title));
    expect(titles[0]?.some((title) => title.startsWith("Annex II"))).toBe(true);
    expect(titles[1]).toEqual(titles[0]);
  });
});

test("a dossier from right to left has its cover and its numbers mirrored", async () => {
  const press = await pressFor("tests/fixtures/arabic");
  const bound = bind(registered(press), press);
  expect(bound.diagnostics).toEqual([]);
  const document = await read(bound);
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const at = (text: string): number =>
    items.flatMap((item) =>
      "str" in item && item.str.trim() === text ? [Number(item.transform[4])] : [],
    )[0] ?? Number.NaN;
  const width = page.view[2] ?? 0;
  expect(at("i")).toBeLessThan(width / 4);
  // The first column is that of the recipients, whose links end where the frame does.
  const [link] = await page.getAnnotations();
  expect(Number(link?.rect[2])).toBeGreaterThan(width * 0.85);
  expect(firstNode(await treeOf(document, 1), 0, 0)?.lang).toBe("ar");
});
