import type { Inline, PlainPart } from "../../model/letter.js";
import { endSection } from "./amend-paragraph.js";
import { NAMESPACES } from "./namespaces.js";
import { relationTo, wordPart, type XmlPart } from "./parts.js";
import { partXml } from "./part-xml.js";
import { openRelations } from "./relations.js";
import { type Folio, footXml, headXml } from "./running-xml.js";
import { sectionXml } from "./section-xml.js";
import type { Section } from "./sections.js";
import type { Writing } from "./writing.js";
import { type Xml, xml } from "./xml.js";

/** The document and what stands at the heads and feet of its pages. */
interface DocumentParts {
  readonly document: Xml;
  readonly running: readonly XmlPart[];
}

/** The text of all sections, each ended by what its pages are like. */
export function documentParts(
  sections: readonly Section[],
  mark: readonly Inline[] | null,
  writing: Writing,
): DocumentParts {
  const written = sections.map((section, index) => endedSection(section, index, mark, writing));
  const body = written.flatMap(({ blocks, end }, index) =>
    index === written.length - 1 ? [...blocks, end] : endSection(blocks, end),
  );
  return {
    document: xml("w:document", NAMESPACES, xml("w:body", {}, ...body)),
    running: written.flatMap(({ running }) => running),
  };
}

/** A section with its running lines. First pages have no words at their heads; the mark there is for those of all sections. */
function endedSection(
  section: Section,
  index: number,
  mark: readonly Inline[] | null,
  writing: Writing,
): { readonly blocks: readonly Xml[]; readonly running: readonly XmlPart[]; readonly end: Xml } {
  const [odd, even] = [2 * index + 1, 2 * index + 2];
  const parts = {
    head: headPart(section.head, mark, odd, writing),
    ...(mark !== null && index === 0 ? { firstHead: headPart([], mark, even, writing) } : {}),
    foot: footPart(section, null, odd, writing),
    firstFoot: footPart(section, section.address, even, writing),
  };
  const idOf = (part: XmlPart): string => writing.relations.add(relationTo(part));
  const { firstHead } = parts;
  const ids = {
    head: idOf(parts.head),
    foot: idOf(parts.foot),
    firstFoot: idOf(parts.firstFoot),
    ...(firstHead === undefined ? {} : { firstHead: idOf(firstHead) }),
  };
  return { blocks: section.blocks, running: Object.values(parts), end: sectionXml(ids, writing) };
}

function headPart(
  words: readonly Inline[],
  mark: readonly Inline[] | null,
  number: number,
  writing: Writing,
): XmlPart {
  const relations = openRelations();
  const root = headXml(words, mark, number, { ...writing, relations });
  return wordPart("header", root, { number, relations: relations.all() });
}

function footPart(folio: Folio, address: PlainPart | null, number: number, writing: Writing): XmlPart {
  const relations = openRelations();
  const own = { ...writing, relations };
  const above = address === null ? [] : partXml(address, 1, own);
  return wordPart("footer", footXml(folio, above, own), { number, relations: relations.all() });
}
