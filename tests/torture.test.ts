import { readFileSync } from "node:fs";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, test } from "vitest";
import { openSubmission } from "../src/cli/open-submission.js";
import { composeLetter, composePages } from "../src/compose.js";
import { ALLOWED, ELEMENTS } from "../src/markup/element-table.js";
import type { PagedLetter, Tag } from "../src/model/page.js";
import { openPress } from "../src/press.js";
import { createNodeWorld } from "../src/world/node-world.js";
import { fontSources, subsetterWasm } from "./press.js";

const folder = new URL("fixtures/torture", import.meta.url).pathname;

let paged: PagedLetter;
let bytes: Uint8Array;
let again: Uint8Array;

/** The letter that uses everything, composed as the command line does. */
beforeAll(async () => {
  const opened = await openSubmission(createNodeWorld(), { submission: folder });
  expect(opened.diagnostics).toEqual([]);
  const { templates, images } = opened;
  if (opened.case === null) throw new Error("the submission cannot be read");
  const press = await openPress({
    case: opened.case,
    templates,
    images,
    fonts: fontSources,
    subsetter: subsetterWasm,
  });
  const [recipient] = opened.case.submission.recipients;
  if (recipient === undefined) throw new Error("nobody to write to");
  const pages = composePages(recipient, press);
  expect(pages.diagnostics).toEqual([]);
  const [first, second] = [await composeLetter(recipient, press), await composeLetter(recipient, press)];
  if (pages.value === null || first.value === null || second.value === null) throw new Error("no letter");
  paged = pages.value;
  bytes = first.value.bytes;
  again = second.value.bytes;
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

const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];

describe("the letter that uses everything", () => {
  test("has every element of the vocabulary", () => {
    const written = ["templates/everything.hbs", "../../../templates/partials"].flatMap((path) =>
      path.endsWith(".hbs")
        ? [readFileSync(`${folder}/${path}`, "utf8")]
        : ["letterhead", "opening", "facts", "ending"].map((name) =>
            readFileSync(`${folder}/${path}/${name}.hbs`, "utf8"),
          ),
    );
    const all = written.join("\n");
    // Links and strength come from prose.
    const missing = Object.keys(ELEMENTS).filter((name) => !new RegExp(`<${name}[\\s/>]`, "u").test(all));
    expect(missing).toEqual(["a"]);
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
        .toSorted(),
    );
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

  test("is the same to the byte twice", () => {
    expect(again).toEqual(bytes);
  });
});

function tableOf(tag: Tag): Tag | null {
  if (tag.role === "Table") return tag;
  return tag.parent === null ? null : tableOf(tag.parent);
}
