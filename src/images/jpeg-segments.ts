/** A marker segment of a JPEG (ISO/IEC 10918-1, B.1.1.4); that of a scan holds its coded data too. */
export interface JpegSegment {
  readonly marker: number;
  /** What follows the length. */
  readonly data: Uint8Array;
  /** All its bytes, the marker's included. */
  readonly whole: Uint8Array;
}

/** A photograph has some thirty; ten megabytes could hold millions. */
const MOST_SEGMENTS = 10_000;
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** The segments between start and end of the image; null where one is cut off, or there is no scan or no end, or there are far too many. */
export function jpegSegments(bytes: Uint8Array): readonly JpegSegment[] | null {
  const segments: JpegSegment[] = [];
  let offset = 2;
  while (bytes[offset] === 0xff && segments.length < MOST_SEGMENTS) {
    const marker = bytes[offset + 1];
    if (marker === END_OF_IMAGE)
      return segments.some((segment) => segment.marker === START_OF_SCAN) ? segments : null;
    // Any number of fill bytes may precede a marker.
    if (marker === 0xff) {
      offset += 1;
      continue;
    }
    const length = (bytes[offset + 2] ?? 0) * 256 + (bytes[offset + 3] ?? 0);
    const dataEnd = offset + 2 + length;
    if (marker === undefined || length < 2 || dataEnd > bytes.length) return null;
    const end = marker === START_OF_SCAN ? endOfScan(bytes, dataEnd) : dataEnd;
    segments.push({ marker, data: bytes.subarray(offset + 4, dataEnd), whole: bytes.subarray(offset, end) });
    offset = end;
  }
  return null;
}

/** Coded data go on up to a marker that is neither a stuffed zero nor a restart (B.1.1.2, B.1.1.5). */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let offset = bytes.indexOf(0xff, from); offset >= 0; offset = bytes.indexOf(0xff, offset + 1)) {
    const next = bytes[offset + 1] ?? 0;
    const isCoded = next === 0 || (next >= 0xd0 && next <= 0xd7);
    if (!isCoded) return offset;
  }
  return bytes.length;
}
