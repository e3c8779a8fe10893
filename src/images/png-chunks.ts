/** One chunk of a PNG (ISO/IEC 15948, 5.3). */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** The chunks after the signature, up to IEND; null where the file is cut off or a checksum is wrong. */
export function pngChunks(bytes: Uint8Array): readonly PngChunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let offset = 8;
  while (offset + 12 <= bytes.length) {
    const length = view.getUint32(offset);
    const end = offset + 8 + length;
    if (end + 4 > bytes.length) return null;
    const type = String.fromCharCode(...bytes.subarray(offset + 4, offset + 8));
    if (checksum(bytes.subarray(offset + 4, end)) !== view.getUint32(end)) return null;
    if (type === "IEND") return chunks;
    chunks.push({ type, data: bytes.subarray(offset + 8, end) });
    offset = end + 4;
  }
  return null;
}

/** CRC-32 by byte (ISO/IEC 15948, annex D). */
const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}
