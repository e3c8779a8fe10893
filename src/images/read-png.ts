import type { PictureSamples } from "../model/picture.js";
import { inflateRows } from "./inflate-rows.js";
import { joinBytes } from "./join-bytes.js";
import { bytesOf } from "./pixel-rows.js";
import { type PngChunk, pngChunks } from "./png-chunks.js";
import { type PngHeader, pngHeader } from "./png-header.js";
import type { Read, SizeCheck } from "./read-picture.js";
import { hasOpacity, splitOpacity } from "./split-opacity.js";

/**
 * An image whose pixels are taken apart costs ten times as much time, one that is interlaced is held whole too: at most as many
 * pixels as a sheet of A4 has at 400 dots an inch.
 */
const MOST_SPLIT = 16_000_000;

/**
 * Reads a PNG (ISO/IEC 15948). Without opacity its compressed rows go into the PDF as they are, once they have been found sound;
 * with opacity, with sixteen bits a sample or interlaced, they are parted and compressed anew.
 */
export function readPng(bytes: Uint8Array, refuseSize: SizeCheck): Read {
  const chunks = pngChunks(bytes);
  const header = pngHeader(chunks?.[0]);
  if (chunks === null || header === null) return { refusal: "damaged" };
  const transparency = dataOf(chunks, "tRNS");
  const split = header.interlaced || header.bits === 16 || hasOpacity(header) || transparency !== null;
  const refusal = refuseSize(header.width, header.height, split ? MOST_SPLIT : undefined);
  if (refusal !== null) return { refusal };
  const colours = coloursOf(header, chunks);
  if (colours === null) return { refusal: "damaged" };
  const compressed = joinBytes(chunks.filter(({ type }) => type === "IDAT").map(({ data }) => data));
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

/** Samples and opacity, the colours' meaning left out. */
interface Shown {
  readonly samples: Omit<PictureSamples, "colours">;
  readonly opacity: Uint8Array | null;
}

function readWhole(bytes: Uint8Array, header: PngHeader): Shown | null {
  const length = bytesOf(header.width, header);
  if (!inflateRows(bytes, { rows: header.height, bytesOf: () => length }, () => undefined)) return null;
  return {
    samples: { bytes, filter: "FlateDecode", filteredRows: true, bits: header.bits },
    opacity: null,
  };
}

function readSplit(bytes: Uint8Array, header: PngHeader, transparency: Uint8Array | null): Shown | null {
  const split = splitOpacity(bytes, header, transparency);
  if (split === null) return null;
  const { samples, opacity } = split;
  return {
    samples: { bytes: samples, filter: "FlateDecode", filteredRows: false, bits: 8 },
    opacity,
  };
}
