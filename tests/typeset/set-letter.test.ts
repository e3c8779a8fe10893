import { describe, expect, test } from "vitest";
import type { Line, Tag } from "../../src/model/page.js";
import { setLetter } from "../../src/typeset/set-letter.js";
import {
  galleyOf,
  here,
  item,
  letter,
  linesOf,
  list,
  ordered,
  para,
  part,
  plainly,
  rowsOf,
  signature,
  signatures,
  text,
  textOf,
  textOfGalley,
} from "./builder.js";

const LONG =
  "We have the honour to bring to the attention of the members of the Council the situation of the inhabitants of nine border villages, " +
  "whose freedom of movement, access to education, food and medical care have been obstructed since the twelfth of May, and to ask that it be considered.";

const roles = (tag: Tag | null): string => (tag === null ? "" : `${roles(tag.parent)}/${tag.role}`);
const rolesOf = (line: Line | undefined): string[] => (line?.segments ?? []).map(({ tag }) => roles(tag));
const leftOf = (line: Line | undefined): number => line?.segments[0]?.x ?? NaN;

describe("findings", () => {
  test("name a character that no font has once a place, wherever it stands", () => {
    const there = { ...here, line: 9 };
    const one = letter(
      part("body", para(text("漢 and 漢 and 字")), para(text("漢", there))),
      signatures(signature("平")),
    );
    const { diagnostics } = setLetter(one, plainly);
    const found = diagnostics.map(({ code, place, args }) => [
      code,
      place?.line,
      "codePoint" in args && args.codePoint,
    ]);
    expect(found).toEqual([
      ["missing-glyph", 1, "U+6F22"],
      ["missing-glyph", 1, "U+5B57"],
      ["missing-glyph", 9, "U+6F22"],
      ["missing-glyph", 1, "U+5E73"],
    ]);
  });

  test("name a line that is wider than the measure, by how much", () => {
    const wide = "x".repeat(100);
    const { diagnostics } = setLetter(letter(part("body", `one ${wide} two`)), plainly);
    expect(diagnostics).toEqual([
      { code: "overfull-line", severity: "error", place: here, args: { text: wide, excess: 50 } },
    ]);
  });

  test("are none where an address can break", () => {
    const address = `https://www.example.org/${"folder/".repeat(30)}`;
    const galley = galleyOf(letter(part("body", `See ${address} for more.`)));
    expect(textOfGalley(galley)).toBe(`See ${address} for more.`);
  });

  test("the folio and the running head are searched too", () => {
    const one = {
      ...letter(part("body", "x")),
      continuationHead: [text("漢")],
      folio: "字 {page}",
    };
    expect(setLetter(one, plainly).diagnostics.map(({ code }) => code)).toEqual([
      "missing-glyph",
      "missing-glyph",
    ]);
  });
});

describe("structure", () => {
  test("follows the letter's parts", () => {
    const galley = galleyOf(
      letter(
        part("letterhead", "Coalition", "Yerevan"),
        part("subject", "Subject"),
        part("body", para("One"), { type: "heading", level: 2, children: [text("Ask")] }, list("item")),
        part("body", { type: "quotation", children: [para("quoted")] }),
        signatures(signature("One", "Two"), signature("Three")),
      ),
    );
    const seen = linesOf(galley).map(rolesOf);
    const root = "/Document";
    expect(seen).toEqual([
      // Who sends it stands on the page, and in no element.
      ["/Artifact/P"],
      ["/Artifact/P"],
      [`${root}/H1`],
      [`${root}/P`],
      [`${root}/H2`],
      [`${root}/L/LI/Lbl`, `${root}/L/LI/LBody/P`],
      [`${root}/BlockQuote/P`],
      [`${root}/P`],
      [`${root}/P`],
      [`${root}/P`],
      [`${root}/P`],
    ]);
  });

  test("has one root, one list for its items, one element for a signatory's lines", () => {
    const galley = galleyOf(letter(part("body", list("a", "b")), signatures(signature("One", "Two"))));
    const tags = linesOf(galley).map((line) => line.segments.at(-1)?.tag);
    const [first, second, lead, name, title] = tags;
    expect(first?.parent?.parent?.parent).toBe(second?.parent?.parent?.parent);
    expect(first?.parent?.parent).not.toBe(second?.parent?.parent);
    expect(name).toBe(title);
    expect(lead).not.toBe(name);
    const roots = new Set(tags.map((tag) => rootOf(tag ?? null)));
    expect(roots.size).toBe(1);
  });

  test("tells whether a list counts", () => {
    const listTag = (line: Line | undefined): Tag | null => line?.segments[0]?.tag.parent?.parent ?? null;
    const [first] = linesOf(galleyOf(letter(part("body", ordered("one")))));
    const [other] = linesOf(galleyOf(letter(part("body", list("one")))));
    expect([listTag(first)?.numbering, listTag(other)?.numbering]).toEqual(["Decimal", "Disc"]);
  });
});

function rootOf(tag: Tag | null): Tag | null {
  return tag?.parent ? rootOf(tag.parent) : tag;
}

describe("lists", () => {
  test("have labels flush right and text that hangs", () => {
    const galley = galleyOf(letter(part("body", ordered(...Array.from({ length: 10 }, () => LONG)))));
    const labels = linesOf(galley).filter((line) => line.segments.length === 2);
    expect(labels.map((line) => textOf(line).split(" ")[0])).toEqual(
      Array.from({ length: 10 }, (_, index) => `${index + 1}.`),
    );
    const rights = labels.map((line) => leftOf(line) + (textOf(line).indexOf(".") + 1) * 5);
    expect(new Set(rights).size).toBe(1);
    const bodies = linesOf(galley).map((line) => line.segments.at(-1)?.x);
    expect(new Set(bodies).size).toBe(1);
  });

  test("have other bullets inside one another", () => {
    const galley = galleyOf(letter(part("body", list(item(para("outer"), list("inner"))))));
    expect(linesOf(galley).map(textOf)).toEqual(["• outer", "– inner"]);
    expect(leftOf(linesOf(galley)[1])).toBeGreaterThan(leftOf(linesOf(galley)[0]));
  });

  test("keep a label where an item has no text", () => {
    expect(linesOf(galleyOf(letter(part("body", list(item()))))).map(textOf)).toEqual(["• "]);
  });
});

test("a letter without words sets nothing and finds nothing", () => {
  const galley = galleyOf(letter(part("body", ""), signatures()));
  expect(rowsOf(galley).map(({ part: name }) => name)).toEqual(["signature-block"]);
});
