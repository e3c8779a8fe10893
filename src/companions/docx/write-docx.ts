import type { Language } from "../../model/language.js";
import type { Letter } from "../../model/letter.js";
import type { PagedLetter } from "../../model/page.js";
import { PAPERS, type Style } from "../../model/style.js";
import { letterNotes } from "../letter-notes.js";
import { documentParts } from "./document-parts.js";
import { fontTableXml } from "./font-table-xml.js";
import { notesXml } from "./notes-xml.js";
import { openNumberings } from "./numberings.js";
import { packageFiles } from "./package-files.js";
import { relationTo, wordPart, type XmlPart } from "./parts.js";
import { openPictures } from "./pictures.js";
import { propertiesXml } from "./properties-xml.js";
import { openRelations } from "./relations.js";
import { sectionsOf } from "./sections.js";
import { settingsXml } from "./settings-xml.js";
import { stylesXml } from "./styles-xml.js";
import type { Writing } from "./writing.js";

/** What a Word file is written with beside the letter: its language, the look of its pages, and its date in ISO 8601. */
export interface DocxSetting {
  readonly language: Language;
  readonly style: Style;
  readonly date: string;
}

/**
 * A letter as a file of Office Open XML (ECMA-376) that a person can go on writing: every part in a style of its name, lists that
 * Word counts, its tables, notes, running lines and pictures. The same letter gives the same bytes.
 */
export function writeDocx({ letter, pages }: PagedLetter, setting: DocxSetting): Uint8Array {
  const { language, style, date } = setting;
  const { left, right } = style.margins;
  const writing: Writing = {
    language,
    style,
    measure: PAPERS[style.paper].width - left - right,
    relations: openRelations(),
    numberings: openNumberings(),
    pictures: openPictures(pages),
  };
  const { document, running } = documentParts(sectionsOf(letter, pages, writing), letter.draftMark, writing);
  const beside = besideParts(letter, writing);
  for (const part of beside) writing.relations.add(relationTo(part));
  const main = wordPart("document", document, { relations: writing.relations.all() });
  const media = [...writing.pictures.files()].map(([path, { bytes }]) => [`word/${path}`, bytes] as const);
  return packageFiles(main, [propertiesPart(letter, date)], [...beside, ...running], new Map(media));
}

/** What the text is styled, counted and set by, and its notes. */
function besideParts(letter: Letter, writing: Writing): readonly XmlPart[] {
  const notes = letterNotes(letter);
  const relations = openRelations();
  const noted = notesXml(notes, { ...writing, relations });
  return [
    wordPart("styles", stylesXml(writing)),
    wordPart("settings", settingsXml(writing.language, notes.length > 0)),
    wordPart("fontTable", fontTableXml()),
    wordPart("numbering", writing.numberings.xml()),
    ...(notes.length === 0 ? [] : [wordPart("footnotes", noted, { relations: relations.all() })]),
  ];
}

function propertiesPart(letter: Letter, date: string): XmlPart {
  return {
    path: "docProps/core.xml",
    type: "package.core-properties",
    role: "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    root: propertiesXml(letter, date),
    relations: [],
  };
}
