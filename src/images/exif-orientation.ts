import type { Orientation } from "../model/picture.js";

const SIGNATURE = "Exif\0\0";
const ORIENTATION = 0x0112;
const ENTRY_LENGTH = 12;

/** The orientation in the data of an APP1 segment (CIPA DC-008, 4.5 and 4.6.5); null where it holds none. */
export function exifOrientation(data: Uint8Array): Orientation | null {
  if (String.fromCharCode(...data.subarray(0, SIGNATURE.length)) !== SIGNATURE) return null;
  const tiff = data.subarray(SIGNATURE.length);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.length < 10) return null;
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return null;
  const entries = view.getUint16(directory, little);
  for (let index = 0; index < entries; index += 1) {
    const entry = directory + 2 + index * ENTRY_LENGTH;
    if (entry + ENTRY_LENGTH > tiff.length) return null;
    if (view.getUint16(entry, little) === ORIENTATION)
      return asOrientation(view.getUint16(entry + 8, little));
  }
  return null;
}

const ORIENTATIONS: readonly Orientation[] = [1, 2, 3, 4, 5, 6, 7, 8];

function asOrientation(value: number): Orientation | null {
  return ORIENTATIONS.find((orientation) => orientation === value) ?? null;
}
