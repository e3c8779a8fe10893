import { Zlib } from "fflate";
import { interlacedRows } from "./interlaced-rows.js";
import { joinBytes } from "./join-bytes.js";
import { pixelRows, type Samples } from "./pixel-rows.js";
import type { PngHeader } from "./png-header.js";

/** Samples of eight bits and the opacity of each pixel, both compressed; the opacity is null where every pixel is opaque. */
export interface SplitImage {
  readonly samples: Uint8Array;
  readonly opacity: Uint8Array | null;
}

/** Parts the colours of a PNG from its opacity, row by row; null where its rows are damaged. */
export function splitOpacity(
  compressed: Uint8Array,
  header: PngHeader,
  transparency: Uint8Array | null,
): SplitImage | null {
  const { width, channels, interlaced } = header;
  const coloured = hasOpacity(header) ? channels - 1 : channels;
  const opacityOf = opacityBy(header, transparency);
  const [samples, opacity] = [compressor(), compressor()];
  let opaque = true;
  const readRows = interlaced ? interlacedRows : pixelRows;
  const sound = readRows(compressed, header, (pixels) => {
    const colours = new Uint8Array(width * coloured);
    const alphas = new Uint8Array(width);
    for (let pixel = 0; pixel < width; pixel += 1) {
      const at = pixel * channels;
      for (let channel = 0; channel < coloured; channel += 1) {
        colours[pixel * coloured + channel] = eightBits(pixels[at + channel] ?? 0, header);
      }
      const alpha = opacityOf(pixels, at);
      opaque &&= alpha === 255;
      alphas[pixel] = alpha;
    }
    samples.add(colours);
    opacity.add(alphas);
  });
  if (!sound) return null;
  return { samples: samples.end(), opacity: opaque ? null : opacity.end() };
}

/** Whether the pixels themselves carry an opacity. */
export function hasOpacity({ colourType }: PngHeader): boolean {
  return colourType === 4 || colourType === 6;
}

/** A sample as eight bits show it; an index into a palette stays what it is. */
function eightBits(sample: number, { bits, colourType }: PngHeader): number {
  if (colourType === 3) return sample;
  return bits === 16 ? sample >> 8 : (sample * 255) / ((1 << bits) - 1);
}

type OpacityOf = (pixels: Samples, at: number) => number;

/** By the pixel's own sample, by its place in the palette, or by the one colour that is said to be transparent. */
function opacityBy(header: PngHeader, transparency: Uint8Array | null): OpacityOf {
  const { channels } = header;
  if (hasOpacity(header)) return (pixels, at) => eightBits(pixels[at + channels - 1] ?? 0, header);
  if (transparency === null) return () => 255;
  if (header.colourType === 3) return (pixels, at) => transparency[pixels[at] ?? 0] ?? 255;
  const key = Array.from({ length: channels }, (_, channel) => word(transparency, 2 * channel));
  return (pixels, at) => (key.every((sample, channel) => pixels[at + channel] === sample) ? 0 : 255);
}

function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function compressor(): { add(bytes: Uint8Array): void; end(): Uint8Array } {
  const chunks: Uint8Array[] = [];
  const zlib = new Zlib({ level: 9 }, (chunk) => chunks.push(chunk));
  return {
    add: (bytes) => zlib.push(bytes),
    end() {
      zlib.push(new Uint8Array(0), true);
      return joinBytes(chunks);
    },
  };
}
