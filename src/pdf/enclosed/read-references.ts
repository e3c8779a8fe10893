import { decodeStream } from "./decode-stream.js";
import { numberIn, numbersIn, type PdfDictionary } from "./pdf-value.js";
import { readObject } from "./read-object.js";
import { readRegular, readValue, skipWhite } from "./read-value.js";

/** Where an object stands: at an offset of the file, or within an object stream of a number. */
export type ObjectPlace = { readonly offset: number } | { readonly within: number };

/** All tables of references of a file together. */
export interface References {
  readonly places: ReadonlyMap<number, ObjectPlace>;
  /** That of the last change of the file. */
  readonly trailer: PdfDictionary;
}

/** One table, and the offsets of those before it. */
interface Table {
  readonly places: readonly (readonly [number, ObjectPlace])[];
  readonly trailer: PdfDictionary;
  /** Bytes of the file that it takes up. */
  readonly length: number;
  /** Bytes that it stands for where it is a stream. */
  readonly decoded: number;
}

/** More objects than a file that letters carry has. */
const MOST_OBJECTS = 5_000_000;
/** More bytes than all streams of references of such a file stand for. */
const MOST_DECODED = 64 * 1024 * 1024;

/**
 * Reads the tables of references from the last one back (ISO 32000-1, 7.5.4 to 7.5.8); null where one is not as it should be. Tables
 * that are together longer than their file share bytes: some thousand small ones could lead each to the same large one.
 */
export function readReferences(bytes: Uint8Array, start: number): References | null {
  const places = new Map<number, ObjectPlace>();
  const seen = new Set<number>();
  let trailer: PdfDictionary | null = null;
  let [length, decoded] = [0, 0];
  for (const waiting = [start]; waiting.length > 0;) {
    const offset = waiting.shift() ?? 0;
    if (seen.has(offset)) continue;
    seen.add(offset);
    const table = readTable(bytes, offset);
    if (table === null || places.size > MOST_OBJECTS) return null;
    length += table.length;
    decoded += table.decoded;
    if (length > bytes.length || decoded > MOST_DECODED) return null;
    trailer ??= table.trailer;
    for (const [number, place] of table.places) if (!places.has(number)) places.set(number, place);
    const before = [numberIn(table.trailer, "XRefStm"), numberIn(table.trailer, "Prev")];
    waiting.push(...before.filter((each) => each !== null));
  }
  return trailer === null ? null : { places, trailer };
}

function readTable(bytes: Uint8Array, offset: number): Table | null {
  if (offset < 0 || offset >= bytes.length) return null;
  const word = readRegular(bytes, skipWhite(bytes, offset));
  return word.value === "xref" ? readPlainTable(bytes, offset, word.end) : readStreamTable(bytes, offset);
}

/** Sections of `first count`, each with its entries, up to the trailer. */
function readPlainTable(bytes: Uint8Array, start: number, sections: number): Table | null {
  const places: [number, ObjectPlace][] = [];
  for (let at = sections; ;) {
    const head = readRegular(bytes, skipWhite(bytes, at));
    if (head.value === "trailer") {
      const trailer = readValue(bytes, head.end);
      if (trailer?.value.type !== "dictionary") return null;
      return { places, trailer: trailer.value, length: trailer.end - start, decoded: 0 };
    }
    const count = readRegular(bytes, skipWhite(bytes, head.end));
    if (!/^\d+$/u.test(head.value) || !/^\d+$/u.test(count.value)) return null;
    at = count.end;
    for (let index = 0; index < Number(count.value); index += 1) {
      const where = readRegular(bytes, skipWhite(bytes, at));
      const generation = readRegular(bytes, skipWhite(bytes, where.end));
      const use = readRegular(bytes, skipWhite(bytes, generation.end));
      if (!/^\d+$/u.test(where.value) || !/^[nf]$/u.test(use.value)) return null;
      if (use.value === "n") places.push([Number(head.value) + index, { offset: Number(where.value) }]);
      at = use.end;
    }
  }
}

function readStreamTable(bytes: Uint8Array, offset: number): Table | null {
  const object = readObject(bytes, offset, () => null);
  if (object === null || object.data === null || object.value.type !== "dictionary") return null;
  const trailer = object.value;
  const widths = numbersIn(trailer, "W");
  const rows = decodeStream(trailer, object.data);
  const size = numberIn(trailer, "Size");
  if (
    rows === null ||
    size === null ||
    widths?.length !== 3 ||
    widths.some((width) => width < 0 || width > 8)
  )
    return null;
  const sections = numbersIn(trailer, "Index") ?? [0, size];
  const length = object.data.byteOffset + object.data.length - bytes.byteOffset - offset;
  return { places: readRows(rows, widths, sections), trailer, length, decoded: rows.length };
}

/** Kinds of entries: 0 for none, 1 at an offset, 2 within an object stream (ISO 32000-1, table 18). */
function readRows(
  rows: Uint8Array,
  widths: readonly number[],
  sections: readonly number[],
): readonly (readonly [number, ObjectPlace])[] {
  const places: [number, ObjectPlace][] = [];
  const [kindWidth = 0, secondWidth = 0] = widths;
  const length = widths.reduce((sum, width) => sum + width, 0);
  if (length === 0) return [];
  let at = 0;
  for (let section = 0; section + 1 < sections.length; section += 2) {
    const [first = 0, count = 0] = sections.slice(section, section + 2);
    for (let index = 0; index < count && at + length <= rows.length; index += 1, at += length) {
      const kind = kindWidth === 0 ? 1 : numberOf(rows, at, kindWidth);
      const second = numberOf(rows, at + kindWidth, secondWidth);
      if (kind === 1) places.push([first + index, { offset: second }]);
      if (kind === 2) places.push([first + index, { within: second }]);
    }
  }
  return places;
}

function numberOf(bytes: Uint8Array, offset: number, width: number): number {
  let number = 0;
  for (let index = 0; index < width; index += 1) number = number * 256 + (bytes[offset + index] ?? 0);
  return number;
}
