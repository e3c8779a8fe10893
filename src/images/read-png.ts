import type { PictureSamples } from "../model/picture.js";
import { inflateRows, type RowSize } from "./inflate-rows.js";
import { joinBytes } from "./join-bytes.js";
import { type PngChunk, pngChunks } from "./png-chunks.js";
import { type PngHeader, pngHeader } from "./png-header.js";
import type { Read, SizeCheck } from "./read-picture.js";
import { hasOpacity, splitOpacity } from "./split-opacity.js";

/**
 * Reads a PNG (ISO/IEC 15948). Without opacity its compressed rows go into the PDF as they are, once they have been found sound;
 * with opacity, or with sixteen bits a sample, they are parted and compressed anew.
 */
export function readPng(bytes: Uint8Array, refuseSize: SizeCheck): Read {
  const chunks = pngChunks(bytes);
  const header = pngHeader(chunks?.[0]);
  if (chunks === null || header === null) return { refusal: "damaged" };
  const refusal = refuseSize(header.width, header.height) ?? (header.interlaced ? "interlaced" : null);
  if (refusal !== null) return { refusal };
  const colours = coloursOf(header, chunks);
  if (colours === null) return { refusal: "damaged" };
  const compressed = joinBytes(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data));
  const transparency = dataOf(chunks, "tRNS");
  const split = header.bits === 16 || hasOpacity(header) || transparency !== null;
  const shown = split ? readSplit(compressed, header, transparency) : readWhole(compressed, header);
  if (shown === null) return { refusal: "damaged" };
  const { width, height } = header;
  return { width, height, orientation: 1, samples: { ...shown.samples, colours }, opacity: shown.opacity };
}

function dataOf(chunks: readonly PngChunk[], type: string): Uint8Array | null {
  return chunks.find((chunk) => chunk.type === type)?.data ?? null;
}

/** Null where the image needs a palette and has none. */
function coloursOf({ colourType }: PngHeader, chunks: readonly PngChunk[]): PictureSamples["colours"] | null {
  if (colourType !== 3) return colourType === 0 || colourType === 4 ? "grey" : "rgb";
  const palette = dataOf(chunks, "PLTE");
  return palette === null || palette.length === 0 || palette.length % 3 !== 0 ? null : palette.slice(0, 768);
}

function rowSize({ width, height, bits, channels }: PngHeader): RowSize {
  return {
    rows: height,
    bytes: Math.ceil((width * bits * channels) / 8),
    pixel: Math.max(1, (bits * channels) / 8),
  };
}

/** Samples and opacity, the colours' meaning left out. */
interface Shown {
  readonly samples: Omit<PictureSamples, "colours">;
  readonly opacity: Uint8Array | null;
}

function readWhole(bytes: Uint8Array, header: PngHeader): Shown | null {
  if (!inflateRows(bytes, rowSize(header), () => undefined)) return null;
  return {
    samples: { bytes, filter: "FlateDecode", filteredRows: true, bits: header.bits },
    opacity: null,
  };
}

function readSplit(bytes: Uint8Array, header: PngHeader, transparency: Uint8Array | null): Shown | null {
  const split = splitOpacity(bytes, header, rowSize(header), transparency);
  if (split === null) return null;
  const { samples, opacity } = split;
  return {
    samples: { bytes: samples, filter: "FlateDecode", filteredRows: false, bits: 8 },
    opacity,
  };
}
