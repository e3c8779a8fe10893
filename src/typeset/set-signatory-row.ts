import type { Signature } from "../model/letter.js";
import type { GalleyRow, Line, Pt, Rule, Tag } from "../model/page.js";
import type { Setting } from "./setting.js";
import type { SignatureFormat } from "./signature-format.js";
import { setParagraph } from "./set-paragraph.js";

/** Room above a name for a signature in ink: 14 mm, with a hairline at its foot that ends with the column or after 70 mm. */
const INK = { height: (14 * 72) / 25.4, hairline: 0.4, width: (70 * 72) / 25.4 };

/** Where a signatory stands in its row; `width` is that of the column, both in points. */
interface Cell {
  readonly x: Pt;
  readonly width: Pt;
}

/** One row of the signature block, never split: each signatory's lines from the row's top down, one after the other. */
export function setSignatoryRow(
  signatures: readonly Signature[],
  columns: number,
  format: SignatureFormat,
  setting: Setting,
): GalleyRow {
  const pitch = (setting.measure + format.gap) / columns;
  const cells = signatures.map((_, index): Cell => ({ x: index * pitch, width: pitch - format.gap }));
  const top = setting.style.ink ? INK.height : 0;
  const lines = signatures.flatMap((signature, index) => {
    const cell = cells[index];
    return cell === undefined ? [] : hang(setSignatory(signature, cell, format, setting), top);
  });
  const height = Math.max(top, ...lines.map(({ baseline, line }) => baseline + line.descent));
  return {
    type: "row",
    part: "signature-block",
    height,
    lines,
    rules: setting.style.ink ? cells.map(ruleAbove) : [],
  };
}

/** The lines of a signatory share a tag, so that they read as one paragraph; what wraps hangs. */
function setSignatory(
  signature: Signature,
  cell: Cell,
  format: SignatureFormat,
  setting: Setting,
): readonly Line[] {
  const tag: Tag = { role: "P", parent: setting.root };
  return signature.lines.flatMap((line, index) => {
    const goesOn = index < signature.lines.length - 1;
    return setParagraph(line, { ...format, ...cell, tag, goesOn }, setting).map((set) => set.line);
  });
}

/** Lines one below the other from `top` down. */
function hang(lines: readonly Line[], top: Pt): GalleyRow["lines"] {
  let bottom = top;
  return lines.map((line) => {
    const baseline = bottom + line.ascent;
    bottom = baseline + line.descent;
    return { baseline, line };
  });
}

function ruleAbove({ x, width }: Cell): Rule {
  const { height, hairline } = INK;
  return { x, y: height - hairline, width: Math.min(width, INK.width), thickness: hairline };
}
