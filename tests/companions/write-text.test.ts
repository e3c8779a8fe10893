import { english } from "../english.js";
import { describe, expect, test } from "vitest";
import { writeText } from "../../src/companions/text/write-text.js";
import type { Block, TableCell } from "../../src/model/letter.js";
import { item, letter, para, part, text } from "../typeset/builder.js";
import { smallLetter } from "./small-letter.js";

const GOLDEN = `DRAFT

The Coalition

Yerevan, 22 November 2021

The President
New York

Roads & <borders>
=================

We ask you[1]:

2. To look.

   – one
   – two

3. To act at once, and with all means that the Charter puts at your
   disposal.

Pupils

Village  Before
-------  ------
Vorotan  40

يريفان the report <https://example.org/?a=1&b=2>

The signatories:

Alpha
Anna

Beta


Annex
The facts
=========

Roads
-----

Closed.

--------------------
[1] In the statement.
`;

const bodyOf = (...blocks: (string | Block)[]): string => writeText(letter(part("body", ...blocks)), english);
const cell = (words: string, span: Partial<TableCell> = {}): TableCell => ({
  header: false,
  children: words === "" ? [] : [para(words)],
  ...span,
});

describe("a letter as plain text", () => {
  test("has its parts in reading order", () => {
    expect(writeText(smallLetter, english)).toBe(GOLDEN);
  });

  test("is empty where the letter is", () => {
    expect(writeText(letter(), english)).toBe("");
    expect(bodyOf("")).toBe("");
  });

  test("shows signatories of a line each close together", () => {
    const signatures = ["Alpha", "Beta"].map((name) => ({ lines: [[text(name)]] }));
    const place = smallLetter.parts[0]?.place ?? { file: "", line: 1, column: 1 };
    const block = { type: "signature-block" as const, lead: [], continued: [], signatures, place };
    expect(writeText(letter(block), english)).toBe("Alpha\nBeta\n");
  });

  test("tells an address once where it is what the link says", () => {
    const link = (words: string, href: string): string =>
      bodyOf(para({ type: "link", href, children: [text(words)] }));
    expect(link("a@b.org", "mailto:a@b.org")).toBe("<a@b.org>\n");
    expect(link("example.org", "https://example.org/")).toBe("<https://example.org/>\n");
    expect(link("write", "mailto:a@b.org")).toBe("write <a@b.org>\n");
  });

  test("raises and lowers digits, and leaves letters on the line", () => {
    const script = (type: "superscript" | "subscript", words: string) => ({ type, children: [text(words)] });
    const water = para(
      "H",
      script("subscript", "2"),
      "O, 10",
      script("superscript", "-6"),
      ", 1",
      script("superscript", "er"),
    );
    expect(bodyOf(water)).toBe("H₂O, 10⁻⁶, 1er\n");
  });

  test("keeps an address whole, however long", () => {
    const href = `https://example.org/${"long-path/".repeat(12)}`;
    const lines = bodyOf(para("See ", { type: "link", href, children: [text("this")] }, " page.")).split(
      "\n",
    );
    expect(lines).toEqual(["See this", `<${href}>`, "page.", ""]);
  });

  test("aligns columns by what is seen, and breaks the widest where the row is too long", () => {
    const words = "The road was closed, and the school was without heating for the whole of the month.";
    const table: Block = {
      type: "table",
      head: [[cell("戈里斯"), cell("What")]],
      body: [[cell("Vorotan"), cell(words)]],
    };
    expect(bodyOf(table)).toBe(
      [
        "戈里斯   What",
        `-------  ${"-".repeat(63)}`,
        "Vorotan  The road was closed, and the school was without heating for the",
        "         whole of the month.",
        "",
      ].join("\n"),
    );
  });

  test("tells a table with spans row by row, each with all that is said of it", () => {
    const table: Block = {
      type: "table",
      head: [
        [cell("School", { rows: 2 }), cell("Pupils", { columns: 2 })],
        [cell("before"), cell("after")],
      ],
      body: [
        [cell("Vorotan", { rows: 2 }), cell("40"), cell("31")],
        [cell("closed", { columns: 2 })],
        [cell("Goris"), cell(""), cell("9")],
      ],
    };
    expect(bodyOf(table)).toBe(
      [
        "School: Vorotan\nPupils, before: 40\nPupils, after: 31\n",
        "School: Vorotan\nPupils, before / Pupils, after: closed\n",
        "School: Goris\nPupils, after: 9\n",
      ].join("\n"),
    );
  });

  test("tells a table without a head whose words fit no column by its values", () => {
    const long = `https://example.org/${"a".repeat(60)}`;
    const table: Block = { type: "table", head: [], body: [[cell("Report"), cell(long)]] };
    expect(bodyOf(table)).toBe(`Report\n${long}\n`);
  });

  test("indents a quotation", () => {
    expect(bodyOf({ type: "quotation", children: [para("So it is.")] })).toBe("    So it is.\n");
  });

  test("numbers deep lists as the page does", () => {
    const deep = (depth: number): Block => ({
      type: "list",
      ordered: true,
      items: [item(para("x"), ...(depth === 0 ? [] : [deep(depth - 1)]))],
    });
    expect(bodyOf(deep(2))).toBe("1. x\n\n   (a) x\n\n       (i) x\n");
  });
});
