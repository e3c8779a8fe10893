import type { Pt } from "../../model/page.js";
import { twips } from "./measures.js";
import { paragraphProperties, type Rule } from "./looks.js";
import { flag, type Xml, xml } from "./xml.js";

/** The blocks, the last of which stays on the page of what comes after them; a table has rows of its own for that. */
export function keepLastWithNext(blocks: readonly Xml[]): readonly Xml[] {
  return amendLast(blocks, [flag("w:keepNext")]);
}

/** The blocks, the last of which has a rule below it. */
export function ruleBelowLast(blocks: readonly Xml[], rule: Rule): readonly Xml[] {
  return amendLast(blocks, paragraphProperties({ rules: { bottom: rule } }));
}

/** The blocks of a section that another follows: where it ends is a property of its last paragraph (ECMA-376, 17.6.18). */
export function endSection(blocks: readonly Xml[], section: Xml): readonly Xml[] {
  return amendLast(blocks, [section]);
}

/**
 * Blocks as Word wants them about its tables, which have no space of their own: so many points below what stands above one, and
 * after one a paragraph, lest it joins the next; where there is none, one that nobody sees.
 */
export function settleTables(blocks: readonly Xml[], above: Pt): readonly Xml[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const spaced = isTable(next) && !isTable(block) ? spacedBelow(block, above) : block;
    const isOpen = isTable(block) && (next === undefined || isTable(next));
    return isOpen ? [spaced, TABLE_END] : [spaced];
  });
}

const TABLE_END = xml("w:p", {}, xml("w:pPr", {}, xml("w:pStyle", { "w:val": "TableEnd" })));

function isTable(block: Xml | undefined): boolean {
  return block?.name === "w:tbl";
}

/** What is said of a table stands as close above it as its style says. */
function spacedBelow(block: Xml, space: Pt): Xml {
  const [style] = propertiesOf(block);
  const isCaption = style?.attributes["w:val"] === "Caption";
  return isCaption ? block : amended(block, [xml("w:spacing", { "w:after": twips(space) })]);
}

function amendLast(blocks: readonly Xml[], properties: readonly Xml[]): readonly Xml[] {
  const last = blocks.at(-1);
  return last?.name === "w:p" ? [...blocks.slice(0, -1), amended(last, properties)] : blocks;
}

/** The order of a paragraph's properties in the schema (ECMA-376, 17.3.1.26), as far as we write them. */
const ORDER = ["w:pStyle", "w:keepNext", "w:keepLines", "w:numPr", "w:pBdr", "w:tabs", "w:bidi"].concat([
  "w:spacing",
  "w:ind",
  "w:contextualSpacing",
  "w:jc",
  "w:outlineLvl",
  "w:sectPr",
]);

/** A paragraph with further properties, in place of its own of their names. */
function amended(paragraph: Xml, properties: readonly Xml[]): Xml {
  const names = properties.map(({ name }) => name);
  const kept = propertiesOf(paragraph).filter(({ name }) => !names.includes(name));
  const all = [...kept, ...properties].toSorted(
    (one, other) => ORDER.indexOf(one.name) - ORDER.indexOf(other.name),
  );
  const others = paragraph.children.filter((child) => !isXml(child) || child.name !== "w:pPr");
  return { ...paragraph, children: [xml("w:pPr", {}, ...all), ...others] };
}

/** The properties of a paragraph of ours, its style first. */
function propertiesOf({ children }: Xml): readonly Xml[] {
  const properties = children.filter(isXml).find(({ name }) => name === "w:pPr");
  return properties?.children.filter(isXml) ?? [];
}

function isXml(child: Xml | string): child is Xml {
  return typeof child !== "string";
}
