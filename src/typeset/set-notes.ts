import type { Block, Inline, Note } from "../model/letter.js";
import { type GalleyItem, type GalleyRow, type Line, noteAddress, type Pt, type Tag } from "../model/page.js";
import { notesIn } from "../model/notes-in.js";
import { setNote } from "./set-note.js";
import type { Setting } from "./setting.js";

/** Lengths in parts of the body's leading: what parts the notes from the text, and where in it the hairline stands. */
const SEPARATOR = { height: 1, rule: 0.75 };
/** Width of the hairline in parts of the measure. */
const RULE_WIDTH = 0.25;
const RULE_THICKNESS: Pt = 0.5;

/** A vertical list of which each row carries the notes that it refers to, and what parts them from the text. */
export interface Annotated {
  readonly items: readonly GalleyItem[];
  readonly separator?: GalleyRow;
}

/** Sets the notes of blocks and gives each to the row of its reference; told are those for which a page has no room. */
export function setNotes(
  items: readonly GalleyItem[],
  blocks: readonly Block[],
  setting: Setting,
): Annotated {
  const notes = new Map(notesIn(blocks).map((note) => [noteAddress(note.number), note]));
  if (notes.size === 0) return { items };
  const separator = setSeparator(setting);
  return { items: items.map((item) => withNotes(item, notes, separator.height, setting)), separator };
}

function withNotes(
  item: GalleyItem,
  notes: ReadonlyMap<string, Note>,
  gap: Pt,
  setting: Setting,
): GalleyItem {
  if (item.type !== "row") return item;
  const found = item.lines.flatMap(({ line }) =>
    referencesOf(line).flatMap(({ address, tag }) => {
      const note = notes.get(address);
      return note === undefined ? [] : [{ note, rows: setNote(note, tag.parent ?? setting.root, setting) }];
    }),
  );
  const [first] = found;
  if (first === undefined) return item;
  const rows = found.flatMap((each) => each.rows);
  const excess = heightOf(item.above ?? []) + item.height + gap + heightOf(rows) - setting.room;
  if (excess > 0) setting.faults.overfullPage(firstWords(first.note.children), excess, first.note.place);
  return { ...item, notes: rows };
}

/** The addresses of notes in a line, each once, with the element in which it stands. */
function referencesOf(line: Line): readonly { readonly address: string; readonly tag: Tag }[] {
  const found = new Map<string, Tag>();
  for (const { runs, tag } of line.segments) {
    for (const { href } of runs) if (href?.startsWith("#") === true && !found.has(href)) found.set(href, tag);
  }
  return [...found].map(([address, tag]) => ({ address, tag }));
}

function setSeparator({ style, measure }: Setting): GalleyRow {
  const y = SEPARATOR.rule * style.leading;
  const rule = { x: 0, y, width: RULE_WIDTH * measure, thickness: RULE_THICKNESS };
  return { type: "row", part: "note", height: SEPARATOR.height * style.leading, lines: [], rules: [rule] };
}

function heightOf(rows: readonly GalleyRow[]): Pt {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** Enough of a note to know it by. */
function firstWords(inlines: readonly Inline[]): string {
  const [first] = inlines;
  if (first?.type === "text") return first.text.slice(0, 40).trim();
  return first !== undefined && "children" in first ? firstWords(first.children) : "";
}
