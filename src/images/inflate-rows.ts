import { Unzlib } from "fflate";

/** The sizes of an image's rows in bytes, as stored, without the filter's byte. */
export interface RowSizes {
  readonly rows: number;
  bytesOf(row: number): number;
}

/** Bytes inflated at a time: deflate grows them a thousandfold at most. */
const SLICE = 16 * 1024;

/**
 * Inflates the rows of a PNG one by one, never the whole image at once. `see` gets the filter's number and the row as stored;
 * the array is used again for rows that follow. False where rows are missing, too many or with a filter that there is not.
 */
export function inflateRows(
  compressed: Uint8Array,
  sizes: RowSizes,
  see: (filter: number, row: Uint8Array) => void,
): boolean {
  const rowAt = (index: number): Uint8Array => new Uint8Array(sizes.bytesOf(index) + 1);
  let row = rowAt(0);
  let [filled, seen] = [0, 0] as [number, number];
  let sound = true;
  const inflate = new Unzlib((chunk) => {
    for (let from = 0; from < chunk.length && sound;) {
      const taken = Math.min(row.length - filled, chunk.length - from);
      row.set(chunk.subarray(from, from + taken), filled);
      [filled, from] = [filled + taken, from + taken];
      if (filled < row.length) return;
      filled = 0;
      seen += 1;
      sound = seen <= sizes.rows && (row[0] ?? 5) <= 4;
      if (sound) see(row[0] ?? 0, row.subarray(1));
      if (seen < sizes.rows && sizes.bytesOf(seen) + 1 !== row.length) row = rowAt(seen);
    }
  });
  return pushAll(inflate, compressed, () => sound) && sound && filled === 0 && seen === sizes.rows;
}

/** False where the stream itself is damaged. */
function pushAll(inflate: Unzlib, compressed: Uint8Array, goesOn: () => boolean): boolean {
  try {
    let from = 0;
    while (goesOn() && from < compressed.length) {
      // The last slice holds the checksum whole.
      const end = compressed.length - from < 2 * SLICE ? compressed.length : from + SLICE;
      inflate.push(compressed.subarray(from, end), end === compressed.length);
      from = end;
    }
    return true;
  } catch {
    return false;
  }
}
