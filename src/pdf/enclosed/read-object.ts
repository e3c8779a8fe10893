import { type PdfDictionary, type PdfValue, numberIn } from "./pdf-value.js";
import { decodeStream } from "./decode-stream.js";
import { readRegular, readValue, skipWhite } from "./read-value.js";

/** An object of a PDF file; `data` are a stream's bytes as they are stored, null for what is no stream. */
export interface PdfObject {
  readonly number: number;
  readonly value: PdfValue;
  readonly data: Uint8Array | null;
}

/** Reads `12 0 obj ...` at an offset (ISO 32000-1, 7.3.10); `lengthOf` looks up a length that stands elsewhere. */
export function readObject(
  bytes: Uint8Array,
  offset: number,
  lengthOf: (reference: number) => number | null,
): PdfObject | null {
  const number = readRegular(bytes, skipWhite(bytes, offset));
  const generation = readRegular(bytes, skipWhite(bytes, number.end));
  const mark = readRegular(bytes, skipWhite(bytes, generation.end));
  const isHead = /^\d+$/u.test(number.value) && /^\d+$/u.test(generation.value) && mark.value === "obj";
  const read = isHead ? readValue(bytes, mark.end) : null;
  if (read === null) return null;
  const { value, end } = read;
  const object = { number: Number(number.value), value };
  const next = readRegular(bytes, skipWhite(bytes, end));
  if (value.type !== "dictionary" || next.value !== "stream") return { ...object, data: null };
  const start = startOfData(bytes, next.end);
  const length = lengthIn(value, lengthOf);
  if (length === null || length < 0 || start + length > bytes.length) return null;
  return { ...object, data: bytes.subarray(start, start + length) };
}

/** Behind the word `stream` stands a line feed, or a return and a line feed. */
function startOfData(bytes: Uint8Array, offset: number): number {
  const at = bytes[offset] === 13 ? offset + 1 : offset;
  return bytes[at] === 10 ? at + 1 : at;
}

function lengthIn(dictionary: PdfDictionary, lengthOf: (reference: number) => number | null): number | null {
  const length = dictionary.entries.get("Length");
  return length?.type === "reference" ? lengthOf(length.number) : numberIn(dictionary, "Length");
}

/** The object of a number in an object stream (ISO 32000-1, 7.5.7); null where it is not there. */
export function readWithin({ value, data }: PdfObject, wanted: number): PdfObject | null {
  if (value.type !== "dictionary" || data === null) return null;
  const [count, first] = [numberIn(value, "N"), numberIn(value, "First")];
  const bytes = decodeStream(value, data);
  if (count === null || first === null || bytes === null) return null;
  let at = 0;
  for (let index = 0; index < count && at < bytes.length; index += 1) {
    const number = readRegular(bytes, skipWhite(bytes, at));
    const offset = readRegular(bytes, skipWhite(bytes, number.end));
    if (Number(number.value) === wanted && offset.value !== "") {
      const read = readValue(bytes, first + Number(offset.value));
      return read === null ? null : { number: wanted, value: read.value, data: null };
    }
    at = offset.end;
  }
  return null;
}
