import type { Orientation } from "../model/picture.js";
import { exifOrientation } from "./exif-orientation.js";
import { joinBytes } from "./join-bytes.js";
import { type JpegSegment, jpegSegments } from "./jpeg-segments.js";
import type { Read, SizeCheck } from "./read-picture.js";

/** Frames that DCTDecode reads: baseline, extended and progressive, all with Huffman coding (ISO/IEC 10918-1, table B.1). */
const FRAMES = [0xc0, 0xc1, 0xc2];
/** Frames of other coding: lossless, hierarchical, arithmetic. DHT, JPG and DAC stand among them and are none. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const APP1 = 0xe1;
/** Application data and comments: where, with what and by whom a photograph was taken. */
const isAside = (marker: number): boolean => (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe;
/** JFIF's and Adobe's, which tell how the colours are stored. */
const COLOUR_MARKS = [0xe0, 0xee];

/** Reads a JPEG (ISO/IEC 10918-1): grey or in three colours. Its pixels stay as they are; what it tells beside them is left out. */
export function readJpeg(bytes: Uint8Array, refuseSize: SizeCheck): Read {
  const segments = jpegSegments(bytes);
  const frame = segments?.find(({ marker }) => isFrame(marker));
  const [bits, high, low, wide, narrow, components] = frame?.data ?? [];
  if (segments === null || frame === undefined || components === undefined) return { refusal: "damaged" };
  const height = (high ?? 0) * 256 + (low ?? 0);
  const width = (wide ?? 0) * 256 + (narrow ?? 0);
  const refusal = refuseSize(width, height);
  if (refusal !== null) return { refusal };
  if (!FRAMES.includes(frame.marker) || bits !== 8) return { refusal: "coding" };
  if (components === 4) return { refusal: "cmyk" };
  if (components !== 1 && components !== 3) return { refusal: "coding" };
  const orientation = orientationOf(segments);
  // From the fifth on, width and height are exchanged.
  const size = orientation >= 5 ? { width: height, height: width } : { width, height };
  const colours = components === 1 ? "grey" : "rgb";
  return {
    ...size,
    orientation,
    samples: { bytes: withoutAsides(segments), filter: "DCTDecode", filteredRows: false, bits, colours },
    opacity: null,
  };
}

function orientationOf(segments: readonly JpegSegment[]): Orientation {
  const found = segments.filter(({ marker }) => marker === APP1).map(({ data }) => exifOrientation(data));
  return found.find((orientation) => orientation !== null) ?? 1;
}

function withoutAsides(segments: readonly JpegSegment[]): Uint8Array {
  const kept = segments.filter(({ marker }) => !isAside(marker) || COLOUR_MARKS.includes(marker));
  return joinBytes([Uint8Array.of(0xff, 0xd8), ...kept.map(({ whole }) => whole), Uint8Array.of(0xff, 0xd9)]);
}
