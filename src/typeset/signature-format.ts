import type { Pt } from "../model/page.js";
import type { ParagraphFormat } from "./set-paragraph.js";
import type { Setting } from "./setting.js";

/** How a signatory's cell looks; its place and width depend on the columns. */
export interface SignatureFormat extends Omit<ParagraphFormat, "tag" | "x" | "width"> {
  /** Space between two columns, in points. */
  readonly gap: Pt;
}

/** Size in parts of the body's, leading and indent in ems of that size. */
const CELL = { size: 0.86, leading: 1.22, hanging: 0.8 };
const GAP: Pt = 14;

/** The look of all cells of a letter's signature block: smaller than the body, set tight. */
export function signatureFormat(setting: Setting): SignatureFormat {
  const size = setting.style.fontSize * CELL.size;
  return {
    align: "left",
    face: "regular",
    size,
    leading: size * CELL.leading,
    hanging: size * CELL.hanging,
    gap: GAP,
  };
}
