import { describe, expect, test } from "vitest";
import type { Inline } from "../../src/model/letter.js";
import { setLetter } from "../../src/typeset/set-letter.js";
import {
  galleyOf,
  here,
  item,
  letter,
  list,
  para,
  part,
  plainly,
  type Row,
  rowsOf,
  text,
  textOf,
} from "./builder.js";

const note = (number: number, words: string): Inline => ({
  type: "note",
  number,
  children: [text(words)],
  place: here,
});

const wordsOf = ({ lines }: Row): string => lines.map(({ line }) => textOf(line).trim()).join("|");
const notesOf = (row: Row): string[] => (row.notes ?? []).map((each) => wordsOf(each as Row));

describe("notes", () => {
  const galley = galleyOf(
    letter(
      part("body", para("One", note(1, "the first"), " and two", note(2, "the second"), "."), "No note."),
      part("enclosures", list(item(para("Three", note(3, "the third"))))),
    ),
  );
  const rows = rowsOf(galley);

  test("belong to the row that refers to them, under their numbers", () => {
    expect(rows.map((row) => [wordsOf(row), notesOf(row)])).toEqual([
      ["One1 and two2.", ["1 the first", "2 the second"]],
      ["No note.", []],
      ["• Three3", ["3 the third"]],
    ]);
    expect(galley.separator?.rules).toHaveLength(1);
  });

  test("the reference is raised, small, and leads to the note, which is an element beside its paragraph", () => {
    const segment = rows[0]?.lines[0]?.line.segments[0];
    const reference = segment?.runs.find(({ href }) => href !== null);
    expect(reference).toMatchObject({ href: "#note-1", size: 6.5, rise: 3.5 });
    const tag = rows[0]?.notes?.[0]?.lines[0]?.line.segments.at(-1)?.tag;
    expect(tag).toMatchObject({ role: "Note", id: "note-1", parent: segment?.tag.parent });
    const label = rows[0]?.notes?.[0]?.lines[0]?.line.segments[0]?.tag;
    expect(label).toMatchObject({ role: "Lbl", parent: tag });
  });

  test("a letter without any has nothing to part them from", () => {
    expect(galleyOf(letter(part("body", "One"))).separator).toBeUndefined();
  });

  test("several of one row that no page can hold together are told too", () => {
    const two = part("body", para("One", note(1, "word ".repeat(100)), note(2, "word ".repeat(100))));
    expect(setLetter(letter(two), { ...plainly, room: 90 }).diagnostics).toMatchObject([
      { code: "overfull-page" },
    ]);
  });

  test("their numbers never begin a line, and let the word before them be hyphenated", () => {
    const narrow = { ...plainly, measure: 60, hyphenator: (word: string) => (word.length > 9 ? [4] : []) };
    const said = (...children: (string | Inline)[]) => {
      const { value } = setLetter(letter(part("body", para(...children))), narrow);
      return value?.items.flatMap((each) => (each.type === "row" ? [wordsOf(each)] : []));
    };
    expect(said("aaaaaaaaaaa—", note(1, "n"), " b")?.some((line) => line.startsWith("1"))).toBe(false);
    expect(said("aaaa bbbbcccccc", note(1, "n"))).toEqual(["aaaa bbbb\u00AD", "cccccc1"]);
  });

  test("one for which no page has room is told at its place", () => {
    const long = part("body", para("One", note(1, "word ".repeat(200))));
    const { diagnostics } = setLetter(letter(long), { ...plainly, room: 90 });
    expect(diagnostics).toMatchObject([{ code: "overfull-page", place: here }]);
    expect(setLetter(letter(long), { ...plainly, room: 200 }).diagnostics).toEqual([]);
  });
});
