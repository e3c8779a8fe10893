import type { Signature, SignatureBlock } from "../model/letter.js";
import type { GalleyItem, GalleyRow, Pt } from "../model/page.js";
import type { BlockFormat } from "./set-blocks.js";
import type { Setting } from "./setting.js";
import type { Stack } from "./stack.js";
import { chooseColumns } from "./choose-columns.js";
import { firstText } from "./first-text.js";
import { FORBIDDEN } from "./item.js";
import { setBlocks } from "./set-blocks.js";
import { setSignatoryRow } from "./set-signatory-row.js";
import { signatureFormat } from "./signature-format.js";
import { pile } from "./stack.js";

/** A page break between two rows of a block that one page can hold: rather any page half empty than a page of signatures alone. Dearer still where it leaves one row alone. */
const BREAK = { within: 2_000, atEdge: 4_000 };
/** A block that no page can hold breaks rather than leave a page more than half empty. */
const LONG_BREAK = 250;
/** What stands above the block on its page, in leadings: two lines of the body, the close, the spaces between them. */
const TEXT_ABOVE = 7;
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
  const rows = groups.map((group) => setSignatoryRow(group, columns, cell, setting));
  groups.forEach((group, index) => reportTooTall(group, rows[index], setting));
  const within = isLong(lead, rows, before, setting) ? LONG_BREAK : BREAK.within;
  const stacks = rows.map((row, index): Stack => {
    const items = [index === 0 ? row : { ...row, above }];
    const atEdge = index === 0 || index === rows.length - 2;
    return { items, before, keep: index === rows.length - 1 ? 0 : atEdge ? BREAK.atEdge : within };
  });
  return [...lead, ...stacks];
}

/** A row is named by its first signatory. */
function reportTooTall(group: readonly Signature[], row: GalleyRow | undefined, setting: Setting): void {
  const excess = (row?.height ?? 0) - setting.room;
  if (excess <= 0) return;
  const lines = group.flatMap((signature) => signature.lines);
  const first = firstText(lines.map((children) => ({ type: "paragraph", children })));
  setting.faults.overfullPage(first?.text ?? "", excess, first?.place ?? null);
}

/** Whether the block and the text that it stands below are more than a page. */
function isLong(lead: readonly Stack[], rows: readonly GalleyRow[], gap: Pt, setting: Setting): boolean {
  const block = heightOf(pile(lead)) + heightOf(rows) + gap * rows.length;
  return block + TEXT_ABOVE * setting.style.leading > setting.room;
}

function heightOf(items: readonly GalleyItem[]): Pt {
  return items.reduce((sum, item) => sum + (item.type === "penalty" ? 0 : item.height), 0);
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
