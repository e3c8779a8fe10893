import type { PdfRefusal } from "../../model/enclosed-file.js";
import { decodeStream } from "./decode-stream.js";
import { numberIn, type PdfDictionary, type PdfValue } from "./pdf-value.js";
import { type PdfObject, readObject, readWithin } from "./read-object.js";
import { readReferences, type References } from "./read-references.js";

/** What a PDF file tells of itself. */
export interface EnclosedPdf {
  /** By the root of its page tree; null where that does not tell. */
  readonly pages: number | null;
  /** The part of ISO 19005 and its level that the metadata claim: `3a`; null where they claim none. */
  readonly archival: string | null;
}

/** A file ends with its mark at most so far from its end; writers before 2008 let other bytes follow. */
const TAIL = 1024;

/**
 * Reads what a PDF tells of itself: its catalog by the tables of references, and in it the page tree and the metadata. That it is
 * archival is the file's own claim: that its fonts are embedded, its colours defined and its pages sound is not proved here, but by
 * a validator such as veraPDF.
 */
export function readEnclosedPdf(bytes: Uint8Array): EnclosedPdf | { readonly refusal: PdfRefusal } {
  if (!startsWith(bytes, "%PDF-")) return { refusal: "not-a-pdf" };
  const start = startOfReferences(bytes);
  const references = start === null ? null : readReferences(bytes, start);
  if (references === null) return { refusal: "damaged" };
  if (references.trailer.entries.has("Encrypt")) return { refusal: "encrypted" };
  const look = objectReader(bytes, references);
  const catalog = look(references.trailer.entries.get("Root"));
  const tree = dictionaryOf(catalog)?.entries.get("Pages");
  const pages = dictionaryOf(look(tree));
  if (catalog === null || pages === null) return { refusal: "damaged" };
  const count = numberIn(pages, "Count");
  const metadata = look(dictionaryOf(catalog)?.entries.get("Metadata"));
  return {
    pages: count !== null && Number.isSafeInteger(count) && count > 0 ? count : null,
    archival: metadata === null ? null : claimIn(metadata),
  };
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((character, index) => bytes[index] === character.charCodeAt(0));
}

/** The offset of the last table of references, which stands at the end of a file that is whole. */
function startOfReferences(bytes: Uint8Array): number | null {
  const tail = String.fromCharCode(...bytes.subarray(Math.max(0, bytes.length - TAIL)));
  const [, offset] = /startxref\s+(\d+)\s+%%EOF(?![^]*startxref)/u.exec(tail) ?? [];
  return offset === undefined ? null : Number(offset);
}

type Look = (value: PdfValue | undefined) => PdfObject | null;

/** Looks up references; null where there is no object of the number. */
function objectReader(bytes: Uint8Array, { places }: References): Look {
  const lengthOf = (number: number): number | null => {
    const place = places.get(number);
    // A length that is a stream's would be no length.
    const found =
      place === undefined || "within" in place ? null : readObject(bytes, place.offset, () => null);
    return found?.value.type === "number" ? found.value.value : null;
  };
  const objectAt = (number: number): PdfObject | null => {
    const place = places.get(number);
    if (place === undefined || "within" in place) return null;
    const found = readObject(bytes, place.offset, lengthOf);
    return found?.number === number ? found : null;
  };
  return (value) => {
    if (value?.type !== "reference") return value === undefined ? null : { number: 0, value, data: null };
    const place = places.get(value.number);
    if (place === undefined || "offset" in place) return objectAt(value.number);
    const stream = objectAt(place.within);
    return stream === null ? null : readWithin(stream, value.number);
  };
}

function dictionaryOf(object: PdfObject | null): PdfDictionary | null {
  return object?.value.type === "dictionary" ? object.value : null;
}

/** The namespace by which metadata claim to be archival (ISO 19005-3, 6.6.4); a prefix of any length would make no pattern. */
const CLAIM = /xmlns:([\w.-]{1,64})\s*=\s*["']http:\/\/www\.aiim\.org\/pdfa\/ns\/id\/["']/u;

/** The claim in a stream of metadata, as elements or as attributes. */
function claimIn({ value, data }: PdfObject): string | null {
  const decoded = value.type === "dictionary" && data !== null ? decodeStream(value, data) : null;
  if (decoded === null) return null;
  const text = new TextDecoder().decode(decoded);
  const [, prefix] = CLAIM.exec(text) ?? [];
  if (prefix === undefined) return null;
  const valueOf = (name: string, form: string): string | null => {
    const escaped = prefix.replaceAll(".", String.raw`\.`);
    const pattern = new RegExp(String.raw`\b${escaped}:${name}\s*(?:=\s*["']|>)\s*(${form})\s*[<"']`, "u");
    return pattern.exec(text)?.[1] ?? null;
  };
  const part = valueOf("part", "[1-4]");
  return part === null ? null : part + (valueOf("conformance", "[A-Za-z]") ?? "").toLowerCase();
}
