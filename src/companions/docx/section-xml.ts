import { PAPERS } from "../../model/style.js";
import { twips } from "./measures.js";
import type { Writing } from "./writing.js";
import { flag, setTo, type Xml, xml } from "./xml.js";

/** What stands at the heads and at the feet of a section's pages, by ids of relations. */
export interface RunningIds {
  readonly head: string;
  /** Of the first page alone; absent where nothing stands there. */
  readonly firstHead?: string;
  readonly foot: string;
  readonly firstFoot: string;
}

/** Where the running lines stand, in parts of the margin from the sheet's edge, as on the pages of the PDF. */
const RUNNING = 0.55;

/** The sheet of a section, its margins and its running lines; its pages are counted from 1. */
export function sectionXml(ids: RunningIds, { style, language }: Writing): Xml {
  const { width, height } = PAPERS[style.paper];
  const { top, right, bottom, left } = style.margins;
  const size = style.fontSize * 0.82;
  const margins = {
    "w:top": twips(top),
    "w:right": twips(right),
    "w:bottom": twips(bottom),
    "w:left": twips(left),
    "w:header": twips(Math.max(0, top * RUNNING - size)),
    "w:footer": twips(Math.max(0, bottom * RUNNING - size / 3)),
    "w:gutter": 0,
  };
  return xml(
    "w:sectPr",
    {},
    reference("header", "default", ids.head),
    ...(ids.firstHead === undefined ? [] : [reference("header", "first", ids.firstHead)]),
    reference("footer", "default", ids.foot),
    reference("footer", "first", ids.firstFoot),
    setTo("w:type", "nextPage"),
    xml("w:pgSz", { "w:w": twips(width), "w:h": twips(height) }),
    xml("w:pgMar", margins),
    xml("w:pgNumType", { "w:start": 1 }),
    xml("w:cols", { "w:space": 720 }),
    flag("w:titlePg"),
    ...(language.direction === "rtl" ? [flag("w:bidi")] : []),
  );
}

function reference(where: "header" | "footer", type: "default" | "first", id: string): Xml {
  return xml(`w:${where}Reference`, { "w:type": type, "r:id": id });
}
