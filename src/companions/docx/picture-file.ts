import { unzlibSync, zlibSync } from "fflate";
import { crc32 } from "../../model/crc-32.js";
import type { Picture } from "../../model/picture.js";

/** An image as a file of its own. */
export interface PictureFile {
  readonly extension: "png" | "jpeg";
  readonly bytes: Uint8Array;
}

/** A picture as a file that has nothing but its pixels: neither where a photograph was taken, nor with what. */
export function pictureFile(picture: Picture): PictureFile {
  const { samples } = picture;
  if (samples.filter === "DCTDecode") return { extension: "jpeg", bytes: samples.bytes };
  return { extension: "png", bytes: pngOf(picture) };
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Colour types (ISO/IEC 15948, 11.2.2). */
const TYPE = { grey: 0, rgb: 2, palette: 3, greyWithOpacity: 4, rgbWithOpacity: 6 };
/** What fflate compresses best. */
const LEVEL = 9;

function pngOf({ width, height, samples, opacity }: Picture): Uint8Array {
  const { colours, bits } = samples;
  const { type, data } = opacity === null ? opaque(samples, height) : merged(samples, opacity, width);
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([bits, type], 8);
  const palette = type === TYPE.palette && typeof colours !== "string" ? [chunk("PLTE", colours)] : [];
  return joined([
    SIGNATURE,
    chunk("IHDR", header),
    ...palette,
    chunk("IDAT", data),
    chunk("IEND", new Uint8Array(0)),
  ]);
}

/** The compressed rows of a picture, and how its pixels are stored. */
interface Rows {
  readonly type: number;
  readonly data: Uint8Array;
}

function opaque({ colours, bytes, filteredRows }: Picture["samples"], height: number): Rows {
  const type = typeof colours === "string" ? TYPE[colours] : TYPE.palette;
  return { type, data: filteredRows ? bytes : withFilters(unzlibSync(bytes), height) };
}

/** Every pixel with its opacity; what has a palette gets its colours in full. */
function merged({ colours, bytes }: Picture["samples"], opacity: Uint8Array, width: number): Rows {
  const [stored, alphas] = [unzlibSync(bytes), unzlibSync(opacity)];
  const isGrey = colours === "grey";
  const channels = isGrey ? 1 : 3;
  const palette = typeof colours === "string" ? null : colours;
  const pixels = new Uint8Array(alphas.length * (channels + 1));
  for (const [pixel, alpha] of alphas.entries()) {
    const [from, at] =
      palette === null ? [stored, pixel * channels] : [palette, (stored[pixel] ?? 0) * channels];
    pixels.set(from.subarray(at, at + channels), pixel * (channels + 1));
    pixels[pixel * (channels + 1) + channels] = alpha;
  }
  const type = isGrey ? TYPE.greyWithOpacity : TYPE.rgbWithOpacity;
  return { type, data: withFilters(pixels, alphas.length / width) };
}

/** Rows compressed, each with the byte that says that it is not filtered. */
function withFilters(pixels: Uint8Array, height: number): Uint8Array {
  const length = pixels.length / height;
  const rows = new Uint8Array(pixels.length + height);
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.subarray(row * length, (row + 1) * length), row * (length + 1) + 1);
  return zlibSync(rows, { level: LEVEL });
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
