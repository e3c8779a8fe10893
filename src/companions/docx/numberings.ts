import type { Direction } from "../../model/language.js";
import type { List } from "../../model/letter.js";
import { type ListDepth, type ListLabels, listLabels } from "../../model/list-labels.js";
import type { Pt } from "../../model/page.js";
import { paragraphProperties, runProperties } from "./looks.js";
import { NAMESPACES } from "./namespaces.js";
import { setTo, type Xml, xml } from "./xml.js";

/** Where a list stands: its own margin, how far its text begins from there, and how its language labels subparagraphs. */
export interface ListSpot {
  readonly depth: ListDepth;
  readonly margin: Pt;
  readonly step: Pt;
  readonly subparagraph: string;
  readonly direction: Direction;
}

/** The list and the level by which a paragraph is an item of it. */
export interface ListReference {
  readonly id: number;
  readonly level: number;
}

/** The lists of a document, gathered while it is written: each counts for itself. */
export interface Numberings {
  add(list: List, spot: ListSpot): ListReference;
  xml(): Xml;
}

/** Levels of a list in Word. */
const LEVELS = 9;

const FORMATS: Readonly<Record<ListLabels["numbering"], string>> = {
  Disc: "bullet",
  Decimal: "decimal",
  LowerAlpha: "lowerLetter",
  UpperAlpha: "upperLetter",
  LowerRoman: "lowerRoman",
  UpperRoman: "upperRoman",
};

/** No lists yet. Lists that look alike share a definition, and restart it. */
export function openNumberings(): Numberings {
  const definitions = new Map<string, readonly Xml[]>();
  const lists: Xml[] = [];
  return {
    add(list, spot) {
      const level = Math.min(spot.depth.all, LEVELS - 1);
      const levels = levelsOf(list, spot);
      const key = JSON.stringify(levels);
      definitions.set(key, levels);
      const id = lists.length + 1;
      lists.push(listXml(id, [...definitions.keys()].indexOf(key), level, list.start ?? 1));
      return { id, level };
    },
    xml: () => xml("w:numbering", NAMESPACES, ...[...definitions.values()].map(definitionXml), ...lists),
  };
}

function definitionXml(levels: readonly Xml[], index: number): Xml {
  const key = (index + 1).toString(16).toUpperCase().padStart(8, "0");
  return xml(
    "w:abstractNum",
    { "w:abstractNumId": index },
    setTo("w:nsid", key),
    setTo("w:multiLevelType", "multilevel"),
    ...levels,
  );
}

/** A list that begins at its own number, whatever lists of its definition came before. */
function listXml(id: number, definition: number, level: number, start: number): Xml {
  const restart = xml("w:lvlOverride", { "w:ilvl": level }, setTo("w:startOverride", start));
  return xml("w:num", { "w:numId": id }, setTo("w:abstractNumId", definition), restart);
}

/** The list's own level, and those to which a writer may move its items: further in it goes on as lists within one another do. */
function levelsOf(list: List, spot: ListSpot): readonly Xml[] {
  const own = Math.min(spot.depth.all, LEVELS - 1);
  return Array.from({ length: LEVELS }, (_, level) => {
    const away = level - own;
    const like: List = away === 0 ? list : { type: "list", ordered: list.ordered, items: [{ children: [] }] };
    const depth = {
      all: Math.max(0, spot.depth.all + away),
      ordered: Math.max(0, spot.depth.ordered + (list.ordered ? away : 0)),
    };
    const left = Math.max(spot.step, spot.margin + spot.step * (away + 1));
    return levelXml(level, listLabels(like, depth, spot.subparagraph), {
      ...spot,
      left,
      isParagraph: away === 0 && list.paragraphs === true,
    });
  });
}

/** A level whose text begins `left` of the margin; a numbered paragraph's further lines begin at the margin. */
function levelXml(
  level: number,
  { numbering, pattern }: ListLabels,
  spot: ListSpot & { readonly left: Pt; readonly isParagraph: boolean },
): Xml {
  const { left, step, margin, direction } = spot;
  const look = spot.isParagraph ? { tab: margin + step, left: margin, hanging: 0 } : { left, hanging: step };
  const run = runProperties({ rightToLeft: direction === "rtl" });
  return xml(
    "w:lvl",
    { "w:ilvl": level },
    setTo("w:start", 1),
    setTo("w:numFmt", FORMATS[numbering]),
    setTo("w:suff", "tab"),
    setTo("w:lvlText", pattern.replace("{number}", `%${level + 1}`)),
    setTo("w:lvlJc", "left"),
    xml("w:pPr", {}, ...paragraphProperties(look)),
    ...(run.length === 0 ? [] : [xml("w:rPr", {}, ...run)]),
  );
}
