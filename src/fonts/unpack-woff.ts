import { unzlibSync } from "fflate";

const WOFF_SIGNATURE = 0x774f4646;
const WOFF2_SIGNATURE = 0x774f4632;
const HEADER_SIZE = 44;
const ENTRY_SIZE = 20;

interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly bytes: Uint8Array;
}

/** The TrueType file inside a WOFF 1.0 file (W3C Recommendation of 13 December 2012, sections 3 to 5); other bytes as they are. */
export function unpackWoff(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  if (view.getUint32(0) === WOFF2_SIGNATURE) {
    throw new Error("a font is WOFF 2.0: give it as TrueType or WOFF 1.0");
  }
  if (view.getUint32(0) !== WOFF_SIGNATURE) return bytes;
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) =>
    readTable(bytes, view, HEADER_SIZE + index * ENTRY_SIZE),
  );
  return writeTrueType(view.getUint32(4), tables);
}

function readTable(bytes: Uint8Array, view: DataView, entry: number): Table {
  const offset = view.getUint32(entry + 4);
  const packedLength = view.getUint32(entry + 8);
  const length = view.getUint32(entry + 12);
  const stored = bytes.subarray(offset, offset + packedLength);
  return {
    tag: view.getUint32(entry),
    checksum: view.getUint32(entry + 16),
    // A table that compression would not shrink is stored plain (section 5).
    bytes: packedLength < length ? unzlibSync(stored, { out: new Uint8Array(length) }) : stored,
  };
}

/** The font file of the given flavour (OpenType 1.9, "Organization of an OpenType font"). */
function writeTrueType(flavour: number, tables: readonly Table[]): Uint8Array {
  const directorySize = 12 + 16 * tables.length;
  const size = tables.reduce((sum, table) => sum + align(table.bytes.length), directorySize);
  const file = new Uint8Array(size);
  const view = viewOf(file);
  const entrySelector = Math.floor(Math.log2(tables.length));
  const searchRange = 16 * 2 ** entrySelector;
  view.setUint32(0, flavour);
  view.setUint16(4, tables.length);
  view.setUint16(6, searchRange);
  view.setUint16(8, entrySelector);
  view.setUint16(10, 16 * tables.length - searchRange);
  let offset = directorySize;
  for (const [index, table] of tables.entries()) {
    const entry = 12 + 16 * index;
    view.setUint32(entry, table.tag);
    view.setUint32(entry + 4, table.checksum);
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.bytes.length);
    file.set(table.bytes, offset);
    offset += align(table.bytes.length);
  }
  return file;
}

/** Tables begin at multiples of four bytes. */
function align(length: number): number {
  return (length + 3) & ~3;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
