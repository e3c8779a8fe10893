import type { GalleyRow, Pt } from "../model/page.js";

/**
 * The rows to set again above a row that begins a page; `room` is the height of the frame in points.
 * None where they would leave the row itself no room: what is repeated is never worth what is not.
 */
export function rowsAbove({ above = [], height }: GalleyRow, room: Pt): readonly GalleyRow[] {
  return heightOf(above) + height <= room ? above : [];
}

/** Height of rows one below the other, in points. */
export function heightOf(rows: readonly GalleyRow[]): Pt {
  return rows.reduce((sum, { height }) => sum + height, 0);
}
