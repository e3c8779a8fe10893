import { inflateRows } from "./inflate-rows.js";
import type { PngHeader } from "./png-header.js";
import { unfilterRow } from "../model/unfilter-row.js";

/** The samples of a row, one number each, opacity included. */
export type Samples = Uint8Array | Uint16Array;

/** Reads the rows of a PNG from top to bottom; false where they are damaged. */
export function pixelRows(
  compressed: Uint8Array,
  header: PngHeader,
  see: (samples: Samples) => void,
): boolean {
  const { width, height, bits, channels } = header;
  const bytes = bytesOf(width, header);
  let above = new Uint8Array(bytes);
  return inflateRows(compressed, { rows: height, bytesOf: () => bytes }, (filter, stored) => {
    unfilterRow(filter, stored, above, pixelSize(header));
    above = stored.slice();
    see(unpack(stored, bits, width * channels));
  });
}

/** Bytes of so many pixels side by side. */
export function bytesOf(width: number, { bits, channels }: PngHeader): number {
  return Math.ceil((width * bits * channels) / 8);
}

/** Bytes from one pixel to the next, as filters reckon: at least one (ISO/IEC 15948, 9.2). */
export function pixelSize({ bits, channels }: PngHeader): number {
  return Math.max(1, (bits * channels) / 8);
}

/** One number a sample, most significant bits first. */
export function unpack(row: Uint8Array, bits: number, count: number): Samples {
  if (bits === 8) return row;
  if (bits === 16)
    return Uint16Array.from(
      { length: count },
      (_, index) => ((row[2 * index] ?? 0) << 8) | (row[2 * index + 1] ?? 0),
    );
  return Uint8Array.from({ length: count }, (_, index) => {
    const bit = index * bits;
    return ((row[bit >> 3] ?? 0) >> (8 - bits - (bit & 7))) & ((1 << bits) - 1);
  });
}
