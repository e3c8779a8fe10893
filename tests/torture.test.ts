import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { ALLOWED, ELEMENTS } from "../src/markup/element-table.js";
import type { PagedLetter, Segment, Tag } from "../src/model/page.js";
import { composeFixture } from "./compose-fixture.js";

const folder = new URL("fixtures/torture", import.meta.url).pathname;

let paged: PagedLetter;
let bytes: Uint8Array;
let again: Uint8Array;

/** The letter that uses everything, composed as the command line does. */
beforeAll(async () => {
  ({ paged, bytes, again } = await composeFixture("torture"));
});

interface Node {
  role?: string;
  alt?: string;
  children?: Node[];
}

async function treesOf(pdf: Uint8Array): Promise<Node[]> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1));
  return Promise.all(pages.map(async (page) => (await (await page).getStructTree()) as Node));
}

/** The tree of roles: `Root(Document(P,L(LI(Lbl,LBody(P)))))`. */
function rolesIn({ role, children = [] }: Node): string {
  const inner = children.filter((child) => child.role !== undefined).map(rolesIn);
  return inner.length === 0 ? `${role}` : `${role}(${inner.join(",")})`;
}

const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

describe("the letter that uses everything", () => {
  test("has every element of the vocabulary", () => {
    const written = ["templates/everything.hbs", "../../../templates/partials"].flatMap((path) =>
      path.endsWith(".hbs")
        ? [readFileSync(`${folder}/${path}`, "utf8")]
        : ["letterhead", "opening", "facts", "ending", "enclosures"].map((name) =>
            readFileSync(`${folder}/${path}/${name}.hbs`, "utf8"),
          ),
    );
    const all = written.join("\n");
    // What is no letter that somebody signs has letters of its own: `forms.test.ts`.
    const others = ["model-letter", "note-verbale", "draft-mark", "initials", "marking"];
    const missing = Object.keys(ELEMENTS)
      .filter((name) => !others.includes(name))
      .filter((name) => !new RegExp(`<${name}[\\s/>]`, "u").test(all));
    expect(missing).toEqual([]);
    expect(
      Object.values(ALLOWED)
        .flat()
        .every((name) => name in ELEMENTS),
    ).toBe(true);
  });

  test("has every role in its structure tree", async () => {
    const roles = new Set((await treesOf(bytes)).flatMap(nodesOf).map(({ role }) => role));
    expect([...roles].filter((role) => role !== undefined).toSorted()).toEqual(
      ["Root", "Document", "H1", "H2", "H3", "P", "L", "LI", "Lbl", "LBody", "BlockQuote", "Link", "Span"]
        .concat(["Table", "THead", "TBody", "TR", "TH", "TD", "Div", "Figure", "Caption"])
        .concat(["Reference", "Note", "Sect"])
        .toSorted(),
    );
  });

  test("has its elements in one another as they are read", async () => {
    const trees = (await treesOf(bytes)).map(rolesIn);
    // The two tables with all that cells can be, then the figure with its caption.
    const row = (...cells: string[]) => `TR(${cells.join(",")})`;
    expect(trees[1]).toContain(
      [
        `Table(Caption(P(Reference(Link)),Note(Lbl)),THead(${row("TH(P)", "TH(P)", "TH(P)")},${row("TH(P)", "TH(P)")})`,
        `TBody(${row("TH(P)", "TD(P)", "TD(P)", "TD(P)")},${row("TD(P)", "TD(P)")},${row("TH(P)", "TD(P)", "TD(P)", "TD(P)")}))`,
        "Div(Figure,Caption(P))",
      ].join(","),
    );
    const items = (...all: string[]) => `L(${all.map((each) => `LI(Lbl,LBody(${each}))`).join(",")})`;
    const numbered = items(`P,${items("P", `P,${items("P", "P")}`)}`, "P");
    expect(trees[5]).toBe(
      `Root(Document(Sect(H1,P(Reference(Link)),Note(Lbl),${numbered},${items("P", "P")},H2,P,H3,P)))`,
    );
  });

  test("gives its words whole, with every space, to who extracts them", async () => {
    const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1));
    const texts = await Promise.all(
      pages.map(async (page) => {
        const { items } = await (await page).getTextContent();
        return items.map((each) => ("str" in each ? each.str + (each.hasEOL ? "\n" : "") : "")).join("");
      }),
    );
    const all = texts.join("\n").replaceAll(/\s+/gu, " ");
    for (const words of [
      "Coalition of Everything",
      "emphasis with strength",
      "A quotation of some length, so that it takes more than one line of the page and shows its indent on both sides of the text.",
      "which says of each place how it is written in the languages of the region.",
      "Vorotan, with the branch at Shurnukh, which is an hour away on foot",
      "The villages are listed in annex II, which has 2 pages.",
      "so that it is seen that its further lines begin at the margin, below the number.",
      "Annex II: The villages, Գորիս first",
    ]) {
      expect(all).toContain(words);
    }
  });

  test("tells each of its three figures in words", async () => {
    const figures = (await treesOf(bytes))
      .flatMap(nodesOf)
      .filter(({ role, alt }) => role === "Figure" && alt !== undefined);
    expect([...new Set(figures.map(({ alt }) => alt))]).toEqual([
      "A dot in a ring",
      "A map of the border, with four villages",
      "The head of a letter",
    ]);
  });

  test("has a table that goes on over a page, where its head is set again as an artifact", () => {
    const tables = paged.pages.map(({ lines }) => {
      const tags = lines
        .filter(({ artifact }) => !artifact)
        .flatMap(({ line }) => line.segments.map(({ tag }) => tag));
      return new Set(tags.map(tableOf).filter((tag) => tag !== null));
    });
    const next = tables.findIndex((here, page) =>
      [...here].some((table) => tables[page - 1]?.has(table) === true),
    );
    expect(next).toBeGreaterThan(0);
    const repeated = (paged.pages[next]?.lines ?? []).filter(
      ({ artifact, part }) => artifact && part === "body",
    );
    const words = repeated.flatMap(({ line }) =>
      line.segments.map(({ runs }) =>
        runs
          .flatMap(({ glyphs }) => glyphs.map(({ text }) => text))
          .join("")
          .trim(),
      ),
    );
    expect(words).toEqual(["Date", "What happened"]);
  });

  test("counts the pages of its annexes for themselves, and names their number in its text", () => {
    const words = paged.pages.map(({ lines }) =>
      lines.map(({ line, part }) => [part, textOf(line.segments).trim()] as const),
    );
    const folios = words.flatMap((page) => page.filter(([part]) => part === "folio").map(([, text]) => text));
    expect(folios).toEqual(
      [1, 2, 3, 4, 5]
        .map((page) => `Page ${page} of 5`)
        .concat(["Annex I, page 1 of 1", "Annex II, page 1 of 2", "Annex II, page 2 of 2"]),
    );
    expect(words.flat().map(([, text]) => text)).toContain(
      "The villages are listed in annex II, which has 2 pages.",
    );
  });

  test("has its notes where they are referred to, in the structure and on the page", async () => {
    const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    const notes = (await treesOf(bytes)).flatMap(nodesOf).filter(({ role }) => role === "Note");
    // pdf.js shows a tree for each page, with all elements that reach into it.
    expect(notes.length).toBeGreaterThanOrEqual(6);
    for (const [index, { lines }] of paged.pages.entries()) {
      const segments = lines.flatMap(({ line }) => line.segments);
      const ids = segments.flatMap(({ tag }) =>
        tag.role === "Lbl" && tag.parent?.id ? [`#${tag.parent.id}`] : [],
      );
      const references = segments.flatMap(({ runs }) =>
        runs.flatMap(({ href }) => (href?.startsWith("#") ? [href] : [])),
      );
      expect(ids).toEqual(references);
      const links = await (await document.getPage(index + 1)).getAnnotations();
      expect(links.filter(({ dest }) => dest).length).toBe(ids.length);
    }
  });

  test("is the same to the byte twice", () => {
    expect(again).toEqual(bytes);
  });
});

const textOf = (segments: readonly Segment[]): string =>
  segments.flatMap(({ runs }) => runs.flatMap(({ glyphs }) => glyphs.map(({ text }) => text))).join("");

function tableOf(tag: Tag): Tag | null {
  if (tag.role === "Table") return tag;
  return tag.parent === null ? null : tableOf(tag.parent);
}
