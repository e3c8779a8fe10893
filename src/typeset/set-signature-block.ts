import type { Signature, SignatureBlock } from "../model/letter.js";
import type { GalleyItem, Pt, Tag } from "../model/page.js";
import type { BlockFormat } from "./set-blocks.js";
import type { ParagraphFormat, SetLine } from "./set-paragraph.js";
import type { Setting } from "./setting.js";
import type { Stack } from "./stack.js";
import { chooseColumns } from "./choose-columns.js";
import { FORBIDDEN } from "./item.js";
import { setBlocks } from "./set-blocks.js";
import { setParagraph } from "./set-paragraph.js";
import { signatureFormat } from "./signature-format.js";

/** A page break between two rows of signatories: rather any page half empty than signatures alone on one. */
const ROW_BREAK = 2_000;
/** Space between rows, in parts of the leading. */
const ROW_SKIP = 0.45;

/** Sets the signature block: what introduces it, then the signatories row by row in aligned columns. */
export function setSignatureBlock(
  block: SignatureBlock,
  format: BlockFormat,
  setting: Setting,
): readonly Stack[] {
  const lead = setBlocks(block.lead, format, setting).map((stack) => ({
    ...stack,
    keep: FORBIDDEN,
  }));
  const cell = signatureFormat(setting);
  const columns = chooseColumns(block.signatures, cell, setting);
  const pitch = (setting.measure + cell.gap) / columns;
  const cells = block.signatures.map((signature, index) =>
    setCell(signature, { ...cell, x: (index % columns) * pitch, width: pitch - cell.gap }, setting),
  );
  const before = ROW_SKIP * setting.style.leading;
  const rows = groupsOf(cells, columns).map((row) => ({
    items: [cellRow(row)],
    before,
    keep: ROW_BREAK,
  }));
  const last = rows.at(-1);
  return last === undefined ? lead : [...lead, ...rows.slice(0, -1), { ...last, keep: 0 }];
}

/** One signatory: its lines share a tag, so that they read as one paragraph; what wraps hangs. */
function setCell(
  signature: Signature,
  format: Omit<ParagraphFormat, "tag">,
  setting: Setting,
): readonly SetLine[] {
  const tag: Tag = { role: "P", parent: setting.root };
  return signature.lines.flatMap((line, index) => {
    const goesOn = index < signature.lines.length - 1;
    return setParagraph(line, { ...format, tag, goesOn }, setting);
  });
}

/** One row of the block, never split: each cell's lines from the row's top down, cell after cell. */
function cellRow(cells: readonly (readonly SetLine[])[]): GalleyItem {
  const lines = cells.flatMap((cell) => {
    let top: Pt = 0;
    return cell.map(({ line }) => {
      const baseline = top + line.ascent;
      top += line.ascent + line.descent;
      return { baseline, line };
    });
  });
  const height = Math.max(0, ...lines.map(({ baseline, line }) => baseline + line.descent));
  return { type: "row", part: "signature-block", height, lines, rules: [] };
}

function groupsOf<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, row) =>
    all.slice(row * size, (row + 1) * size),
  );
}
