import { describe, expect, test } from "vitest";
import type { Annex, Letter } from "../../src/model/letter.js";
import type { Tag } from "../../src/model/page.js";
import { fillPageCounts } from "../../src/typeset/fill-page-counts.js";
import { setAnnexes, setLetter } from "../../src/typeset/set-letter.js";
import { here, letter, linesOf, list, para, part, plainly, text, textOf } from "./builder.js";

const annex = (label: string, ...children: Annex["children"]): Annex => ({
  id: label.toLowerCase(),
  label,
  title: "The facts",
  children,
  continuationHead: [text(`${label}: The facts`)],
  folio: `${label}, {page} of {pages}`,
  place: here,
});

const one: Letter = {
  ...letter(
    part("subject", "Subject"),
    part("body", para("It has ", { type: "pages-of", annex: "b", place: here }, " pages.")),
  ),
  annexes: [annex("A", para("One")), annex("B", list("two"))],
};
const rolesOf = (tag: Tag | null | undefined): string => (tag ? `${rolesOf(tag.parent)}/${tag.role}` : "");
const root: Tag = { role: "Document", parent: null };

describe("annexes", () => {
  const { value: galleys } = setAnnexes(one, { ...plainly, root });
  const { value: galley } = setLetter(fillPageCounts(one, new Map([["a", 1], ["b", 12]])), { ...plainly, root }); // prettier-ignore

  test("have a galley each, with its own head and foot", () => {
    expect(galleys?.map((each) => linesOf(each).map((line) => textOf(line).trim()))).toEqual([
      ["A", "The facts", "One"],
      ["B", "The facts", "• two"],
    ]);
    expect(galleys?.map(({ continuationHead }) => textOf(continuationHead))).toEqual([
      "A: The facts",
      "B: The facts",
    ]);
    expect(galleys?.map(({ folio }) => textOf(folio(2, 3)))).toEqual(["A, 2 of 3", "B, 2 of 3"]);
  });

  test("are sections beside that of the letter, each below one heading", () => {
    const tags = [galley, ...(galleys ?? [])].map((each) =>
      each === null ? [] : linesOf(each).map((line) => line.segments.at(-1)?.tag),
    );
    expect(tags.map((each) => each.map(rolesOf))).toEqual([
      ["/Document/Sect/H1", "/Document/Sect/P"],
      ["/Document/Sect/H1", "/Document/Sect/H1", "/Document/Sect/P"],
      ["/Document/Sect/H1", "/Document/Sect/H1", "/Document/Sect/L/LI/LBody/P"],
    ]);
    expect(tags[1]?.[0]).toBe(tags[1]?.[1]);
    expect(tags[1]?.[0]).toMatchObject({ title: "A: The facts" });
    expect(new Set(tags.map(([first]) => first?.parent)).size).toBe(3);
    expect(new Set(tags.map(([first]) => first?.parent?.parent))).toEqual(new Set([root]));
  });

  test("are counted in the letter", () => {
    expect(
      linesOf(galley ?? { items: [], continuationHead: line0, folio: () => line0 }).map(textOf),
    ).toContain("It has 12 pages.");
  });
});

const line0 = { segments: [], ascent: 0, descent: 0 };
