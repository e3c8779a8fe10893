import { Unzlib } from "fflate";
import { unfilterRow } from "../../model/unfilter-row.js";
import { concatenate } from "../concatenate.js";
import { numberIn, type PdfDictionary, type PdfValue } from "./pdf-value.js";

/** More than any table of references or metadata has: a mistake, or an attack on the memory. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Bytes inflated at a time: deflate grows them a thousandfold at most. */
const SLICE = 16 * 1024;

/** The bytes that a stream stands for; null where it is damaged, or coded in a way that its kind has no use for. */
export function decodeStream(dictionary: PdfDictionary, data: Uint8Array): Uint8Array | null {
  const filter = onlyOne(dictionary.entries.get("Filter"));
  if (filter === undefined) return data;
  if (filter?.type !== "name" || !["FlateDecode", "Fl"].includes(filter.name)) return null;
  const inflated = inflate(data);
  const parameters = onlyOne(dictionary.entries.get("DecodeParms"));
  if (inflated === null || parameters?.type !== "dictionary") return inflated;
  return unpredict(inflated, parameters);
}

/** A list of one counts as the one; null for more. */
function onlyOne(value: PdfValue | undefined): PdfValue | null | undefined {
  if (value?.type !== "array") return value;
  return value.items.length > 1 ? null : value.items[0];
}

function inflate(data: Uint8Array): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let total = 0;
  const stream = new Unzlib((chunk) => {
    total += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (let from = 0; from < data.length; from += SLICE) {
      if (total > MOST_BYTES) return null;
      stream.push(data.subarray(from, from + SLICE), from + SLICE >= data.length);
    }
  } catch {
    return null;
  }
  return concatenate(chunks);
}

/** Takes the filters of PNG off the rows (ISO 32000-1, 7.4.4.4). */
function unpredict(bytes: Uint8Array, parameters: PdfDictionary): Uint8Array | null {
  const predictor = numberIn(parameters, "Predictor") ?? 1;
  if (predictor === 1) return bytes;
  const columns = numberIn(parameters, "Columns") ?? 1;
  const isPlain =
    (numberIn(parameters, "Colors") ?? 1) * (numberIn(parameters, "BitsPerComponent") ?? 8) === 8;
  if (predictor < 10 || !isPlain || !Number.isSafeInteger(columns) || columns < 1) return null;
  const rows: Uint8Array[] = [];
  let above = new Uint8Array(columns);
  for (let at = 0; at + columns < bytes.length; at += columns + 1) {
    const row = bytes.slice(at + 1, at + 1 + columns);
    unfilterRow(bytes[at] ?? 0, row, above, 1);
    rows.push(row);
    above = row;
  }
  return concatenate(rows);
}
