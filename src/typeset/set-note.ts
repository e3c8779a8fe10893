import type { Note } from "../model/letter.js";
import { type GalleyRow, noteAddress, type Pt, type Segment, type Tag } from "../model/page.js";
import type { Span } from "./flatten-inlines.js";
import { setOneLine } from "./set-one-line.js";
import { setParagraph } from "./set-paragraph.js";
import type { Setting } from "./setting.js";
import { textStyle } from "./text-style.js";

/** Text of a note in parts of the body's; its indent and the gap after its number in ems of it; how far the number is raised and reduced. */
const NOTE = { text: 0.82, indent: 1.5, gap: 0.35 };
const NUMBER = { size: 0.7, rise: 0.33 };

/** Sets a note, its number hanging before its text: one row a line, of an element after that of the reference, below `parent`. */
export function setNote(note: Note, parent: Tag, setting: Setting): readonly GalleyRow[] {
  const size = setting.style.fontSize * NOTE.text;
  const leading = setting.style.leading * NOTE.text;
  const tag: Tag = { role: "Note", parent, id: noteAddress(note.number).slice(1) };
  const label = setNumber(note.number, size, tag, setting);
  const indent = Math.max(NOTE.indent, label.width / size + NOTE.gap) * size;
  const lines = setParagraph(
    note.children,
    {
      align: "justified",
      face: "regular",
      size,
      leading,
      x: indent,
      width: setting.measure - indent,
      hanging: 0,
      tag,
    },
    setting,
  );
  return lines.map(({ line }, index) => {
    const segments = index === 0 ? [label.segment, ...line.segments] : line.segments;
    const height = line.ascent + line.descent;
    const set = { ...line, segments };
    return { type: "row", part: "note", height, lines: [{ baseline: line.ascent, line: set }], rules: [] };
  });
}

/** The number with the space that parts it from the note for who reads the text; its width is without it. */
function setNumber(
  number: number,
  size: Pt,
  parent: Tag,
  setting: Setting,
): { readonly segment: Segment; readonly width: Pt } {
  const style = textStyle("regular", size * NUMBER.size, size * NUMBER.rise);
  const span: Span = { type: "text", text: String(number), style, place: null };
  const { runs, width } = setOneLine([span], setting, { goesOn: true });
  const tag: Tag = { role: "Lbl", parent };
  return { segment: { x: 0, runs, tag }, width };
}
