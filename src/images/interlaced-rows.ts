import { inflateRows } from "./inflate-rows.js";
import { bytesOf, pixelSize, type Samples, unpack } from "./pixel-rows.js";
import type { PngHeader } from "./png-header.js";
import { unfilterRow } from "../model/unfilter-row.js";

/** The passes of Adam7: the first pixel of each, and how far it is to the next (ISO/IEC 15948, 8.2). */
const PASSES = [
  { x: 0, y: 0, right: 8, down: 8 },
  { x: 4, y: 0, right: 8, down: 8 },
  { x: 0, y: 4, right: 4, down: 8 },
  { x: 2, y: 0, right: 4, down: 4 },
  { x: 0, y: 2, right: 2, down: 4 },
  { x: 1, y: 0, right: 2, down: 2 },
  { x: 0, y: 1, right: 1, down: 2 },
] as const;

/** A row of a pass: where its pixels stand in the image. */
interface PassRow {
  readonly x: number;
  readonly y: number;
  readonly right: number;
  /** In pixels. */
  readonly width: number;
  /** Whether it is the first of its pass, above which filters see nothing. */
  readonly first: boolean;
}

/** Reads the rows of an interlaced PNG from top to bottom: of it alone the whole image is held at once. False where it is damaged. */
export function interlacedRows(
  compressed: Uint8Array,
  header: PngHeader,
  see: (samples: Samples) => void,
): boolean {
  const { width, height, bits, channels } = header;
  const rows = passRows(width, height);
  const length = width * channels;
  const image = bits === 16 ? new Uint16Array(length * height) : new Uint8Array(length * height);
  let above = new Uint8Array(0);
  let index = 0;
  const sizes = { rows: rows.length, bytesOf: (row: number) => bytesOf(rows[row]?.width ?? 0, header) };
  const sound = inflateRows(compressed, sizes, (filter, stored) => {
    const row = rows[index];
    index += 1;
    if (row === undefined) return;
    unfilterRow(filter, stored, row.first ? new Uint8Array(stored.length) : above, pixelSize(header));
    above = stored.slice();
    scatter(unpack(stored, bits, row.width * channels), row, image, header);
  });
  if (!sound) return false;
  for (let y = 0; y < height; y += 1) see(image.subarray(y * length, (y + 1) * length));
  return true;
}

/** Passes that have no pixel have no rows. */
function passRows(width: number, height: number): readonly PassRow[] {
  return PASSES.flatMap(({ x, y, right, down }) => {
    const columns = Math.ceil((width - x) / right);
    const count = columns <= 0 ? 0 : Math.max(0, Math.ceil((height - y) / down));
    return Array.from({ length: count }, (_, row) => ({
      x,
      y: y + row * down,
      right,
      width: columns,
      first: row === 0,
    }));
  });
}

function scatter(samples: Samples, row: PassRow, image: Samples, { width, channels }: PngHeader): void {
  for (let pixel = 0; pixel < row.width; pixel += 1) {
    const at = (row.y * width + row.x + pixel * row.right) * channels;
    image.set(samples.subarray(pixel * channels, (pixel + 1) * channels), at);
  }
}
