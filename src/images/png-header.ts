import type { PngChunk } from "./png-chunks.js";

/** What the first chunk of a PNG tells (ISO/IEC 15948, 11.2.2), and what of it follows. */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colourType: 0 | 2 | 3 | 4 | 6;
  readonly interlaced: boolean;
  /** Samples a pixel, opacity included. */
  readonly channels: number;
}

const CHANNELS = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 } as const;
const DEPTHS: Readonly<Record<PngHeader["colourType"], readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** The header in a file's first chunk; null where it is none. */
export function pngHeader(chunk: PngChunk | undefined): PngHeader | null {
  if (chunk?.type !== "IHDR" || chunk.data.length !== 13) return null;
  const view = new DataView(chunk.data.buffer, chunk.data.byteOffset, 13);
  const [bits, colourType] = [view.getUint8(8), view.getUint8(9)];
  // There is one method of compression, one of filtering, and one of interlacing.
  if (view.getUint16(10) !== 0 || view.getUint8(12) > 1) return null;
  if (!isColourType(colourType) || !DEPTHS[colourType].includes(bits)) return null;
  return {
    width: view.getUint32(0),
    height: view.getUint32(4),
    bits,
    colourType,
    interlaced: view.getUint8(12) === 1,
    channels: CHANNELS[colourType],
  };
}

function isColourType(value: number): value is PngHeader["colourType"] {
  return value in CHANNELS;
}
