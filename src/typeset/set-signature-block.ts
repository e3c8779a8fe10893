import type { SignatureBlock } from "../model/letter.js";
import type { GalleyRow, Pt } from "../model/page.js";
import type { BlockFormat } from "./set-blocks.js";
import type { Setting } from "./setting.js";
import type { Stack } from "./stack.js";
import { chooseColumns } from "./choose-columns.js";
import { FORBIDDEN } from "./item.js";
import { setBlocks } from "./set-blocks.js";
import { setSignatoryRow } from "./set-signatory-row.js";
import { signatureFormat } from "./signature-format.js";
import { pile } from "./stack.js";

/** A page break between two rows of a block that one page can hold: rather any page half empty. Dearer still where it leaves one row alone. */
const BREAK = { within: 2_000, atEdge: 4_000 };
/** A block of more rows than this breaks rather than leave a page more than half empty. */
const LONG = { rows: 8, within: 250 };
/** Space between rows, in parts of the leading. */
const ROW_SKIP = 0.45;

/**
 * Sets the signature block: what introduces it, then the signatories row by row in aligned columns.
 * They are read across. So the order of the list is the order on the page, in the extracted text and for a screen reader alike,
 * and a block that goes on over pages is balanced on each of them wherever it breaks.
 */
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
  const before = ROW_SKIP * setting.style.leading;
  const above = repeatedLead(block, format, before, setting);
  const groups = groupsOf(block.signatures, columns);
  const rows = groups.map((group, index): Stack => {
    const row = setSignatoryRow(group, columns, cell, setting);
    const items = [index === 0 ? row : { ...row, above }];
    return { items, before, keep: index === groups.length - 1 ? 0 : breakCost(index, groups.length) };
  });
  return [...lead, ...rows];
}

/** Cost of a page break after the row at the index. */
function breakCost(index: number, count: number): number {
  if (index === 0 || index === count - 2) return BREAK.atEdge;
  return count > LONG.rows ? LONG.within : BREAK.within;
}

/** The rows of the lead as it is set again, each with the space below it, the last with `gap`. */
function repeatedLead(
  block: SignatureBlock,
  format: BlockFormat,
  gap: Pt,
  setting: Setting,
): readonly GalleyRow[] {
  const blocks = block.continued.length === 0 ? block.lead : block.continued;
  const rows: GalleyRow[] = [];
  for (const item of pile(setBlocks(blocks, format, setting))) {
    const last = rows.at(-1);
    if (item.type === "row") rows.push(item);
    else if (item.type === "space" && last !== undefined) rows[rows.length - 1] = taller(last, item.height);
  }
  return rows.map((row, index) => (index === rows.length - 1 ? taller(row, gap) : row));
}

function taller(row: GalleyRow, more: Pt): GalleyRow {
  return { ...row, height: row.height + more };
}

function groupsOf<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, row) =>
    all.slice(row * size, (row + 1) * size),
  );
}
