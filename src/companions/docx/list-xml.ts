import type { List, ListItem } from "../../model/letter.js";
import { listLabels } from "../../model/list-labels.js";
import type { Pt } from "../../model/page.js";
import { displayWidth } from "../text/display-width.js";
import { blockXml, paragraph, textParagraph } from "./block-xml.js";
import type { ListReference } from "./numberings.js";
import type { BlockSpot } from "./writing.js";
import type { Xml } from "./xml.js";

/** Least indent of a list, and of the first line of a numbered paragraph; the gap between a label and its text; a character of a label. In ems. */
const INDENT = { list: 2, paragraph: 2.5 };
const GAP = 0.6;
const CHARACTER = 0.5;

/** A list whose items Word counts and marks. */
export function listXml(list: List, outer: BlockSpot): readonly Xml[] {
  const spot = { ...outer, left: outer.left + outer.opening, opening: 0 };
  const { subparagraph } = spot.language.typography;
  const { direction } = spot.language;
  const step = stepOf(list, spot);
  const reference = spot.numberings.add(list, {
    depth: spot.depth,
    margin: spot.left,
    step,
    subparagraph,
    direction,
  });
  const within = inItem(list, spot, step);
  return list.items.flatMap((item) => itemXml(item, list, reference, within));
}

/** How far a list's text stands in from its margin. */
function stepOf(list: List, { depth, size, language }: BlockSpot): Pt {
  const { labels } = listLabels(list, depth, language.typography.subparagraph);
  const widest = Math.max(0, ...labels.map(displayWidth)) * CHARACTER + GAP;
  return Math.max(INDENT[list.paragraphs === true ? "paragraph" : "list"], widest) * size;
}

function inItem(list: List, spot: BlockSpot, step: Pt): BlockSpot {
  const { all, ordered } = spot.depth;
  const depth = { all: all + 1, ordered: ordered + (list.ordered ? 1 : 0) };
  return list.paragraphs === true
    ? { ...spot, depth, opening: step }
    : { ...spot, depth, left: spot.left + step };
}

/** The number or the mark is that of the item's first paragraph; an item that begins with something else has one for it. */
function itemXml(
  { children }: ListItem,
  list: List,
  reference: ListReference,
  spot: BlockSpot,
): readonly Xml[] {
  const style =
    list.paragraphs === true ? spot.styles.paragraph : spot.styles[list.ordered ? "number" : "bullet"];
  const [first, ...others] = children;
  const hasText = first?.type === "paragraph";
  const rest = hasText ? others : children;
  const look = { style, list: reference, keepNext: rest[0]?.type === "list" };
  const labelled = hasText ? textParagraph(first, spot, look) : paragraph([], look);
  const styles = { ...spot.styles, paragraph: continuedStyle(list, spot) };
  return [labelled, ...blockXml(rest, { ...spot, styles })];
}

function continuedStyle(list: List, { styles }: BlockSpot): string {
  return list.paragraphs === true ? styles.paragraph : styles.continued;
}
