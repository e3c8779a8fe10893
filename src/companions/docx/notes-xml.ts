import type { Note } from "../../model/letter.js";
import { paragraph } from "./block-xml.js";
import { inlineXml, run } from "./inline-xml.js";
import { NAMESPACES } from "./namespaces.js";
import type { Writing } from "./writing.js";
import { flag, type Xml, xml } from "./xml.js";

/** The two that are no notes: the rule that parts notes from the text, and the one where they go on from the page before. */
export const NOTE_RULES = [
  { id: -1, type: "separator" },
  { id: 0, type: "continuationSeparator" },
] as const;

/** The notes of a letter, which Word numbers and sets at the foot of their pages. */
export function notesXml(notes: readonly Note[], writing: Writing): Xml {
  const rules = NOTE_RULES.map(({ id, type }) =>
    xml(
      "w:footnote",
      { "w:type": type, "w:id": id },
      paragraph([run([flag(`w:${type}`)])], { style: "FootnoteText" }),
    ),
  );
  return xml("w:footnotes", NAMESPACES, ...rules, ...notes.map((note) => noteXml(note, writing)));
}

function noteXml({ number, children }: Note, writing: Writing): Xml {
  const label = run([flag("w:footnoteRef")], { style: "FootnoteReference" });
  const text = [label, run(" "), ...inlineXml(children, writing)];
  return xml("w:footnote", { "w:id": number }, paragraph(text, { style: "FootnoteText" }));
}
