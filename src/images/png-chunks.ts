import { checksum } from "../model/checksum.js";

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
