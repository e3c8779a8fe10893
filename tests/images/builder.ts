import { zlibSync } from "fflate";

/** Bytes one after the other. */
export function join(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const word = (value: number): number[] => [(value >> 8) & 255, value & 255];
const long = (value: number): number[] => [...word(value >>> 16), ...word(value & 0xffff)];

/** CRC-32, bit by bit. */
function crc(bytes: readonly number[]): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  }
  return ~value >>> 0;
}

export function chunk(type: string, data: Uint8Array | readonly number[]): Uint8Array {
  const body = [...ascii(type), ...data];
  return join(long(data.length), body, long(crc(body)));
}

export interface PngParts {
  readonly width: number;
  readonly height: number;
  readonly bits?: number;
  readonly colourType: number;
  readonly interlace?: number;
  /** Rows as they are stored, each after its filter's number. */
  readonly rows: readonly (readonly number[])[];
  readonly palette?: readonly number[];
  readonly transparency?: readonly number[];
  /** In how many chunks the rows come. */
  readonly parts?: number;
}

export const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10];

export function png(image: PngParts): Uint8Array {
  const {
    width,
    height,
    bits = 8,
    colourType,
    interlace = 0,
    rows,
    palette,
    transparency,
    parts = 1,
  } = image;
  const compressed = zlibSync(Uint8Array.from(rows.flat()));
  const size = Math.ceil(compressed.length / parts);
  return join(
    PNG_SIGNATURE,
    chunk("IHDR", [...long(width), ...long(height), bits, colourType, 0, 0, interlace]),
    ...(palette === undefined ? [] : [chunk("PLTE", palette)]),
    ...(transparency === undefined ? [] : [chunk("tRNS", transparency)]),
    ...Array.from({ length: parts }, (_, part) =>
      chunk("IDAT", compressed.slice(part * size, (part + 1) * size)),
    ),
    chunk("IEND", []),
  );
}

/** A PNG of one colour, with opacity: red, green, blue, opacity. */
export function plainPng(
  width: number,
  height: number,
  pixel: readonly number[] = [26, 58, 107, 255],
): Uint8Array {
  const row = [0, ...Array.from({ length: width }, () => pixel).flat()];
  return png({ width, height, colourType: 6, rows: Array.from({ length: height }, () => row) });
}

/** A marker segment of a JPEG. */
export function segment(marker: number, data: readonly number[]): Uint8Array {
  return join([0xff, marker], word(data.length + 2), data);
}

/** A JPEG whose scan is no picture, but has the form of one. */
export function jpeg(
  width: number,
  height: number,
  { components = 3, bits = 8, frame = 0xc0, extra = [] as readonly Uint8Array[] } = {},
): Uint8Array {
  const each = Array.from({ length: components }, (_, index) => [index + 1, 0x11, 0]).flat();
  return join(
    [0xff, 0xd8],
    ...extra,
    segment(frame, [bits, ...word(height), ...word(width), components, ...each]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56],
    [0xff, 0xd9],
  );
}

/** An APP1 segment that holds an orientation, in either order of bytes. */
export function exif(orientation: number, little = true): Uint8Array {
  const short = (value: number): number[] => (little ? word(value).toReversed() : word(value));
  const four = (value: number): number[] => (little ? long(value).toReversed() : long(value));
  const other = [...short(0x010f), ...short(2), ...four(1), ...four(0)];
  const entry = [...short(0x0112), ...short(3), ...four(1), ...short(orientation), 0, 0];
  const tiff = [...ascii(little ? "II" : "MM"), ...short(42), ...four(8), ...short(2), ...other, ...entry];
  return segment(0xe1, [...ascii("Exif"), 0, 0, ...tiff]);
}
