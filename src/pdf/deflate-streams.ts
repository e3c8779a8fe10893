import { zlibSync } from "fflate";
import type PDFDocument from "pdfkit";
import { concatenate } from "./concatenate.js";
import { compressOnce, type StreamCache } from "./remember-streams.js";

/** Measured on the streams of a letter of three pages: two thirds of the usual level's time, a fortieth more bytes. */
const LEVEL = 3;

/**
 * Has the document's streams compressed by fflate instead of the zlib of the running Node: there are several, the one that
 * Node brings and those of systems, and they give other bytes for the same text.
 */
export function deflateStreams(document: PDFDocument, cache: StreamCache): void {
  const makeReference = document.ref.bind(document);
  document.ref = (data) => {
    const reference = makeReference(data);
    const finalize = reference.finalize.bind(reference);
    reference.finalize = () => {
      if (reference.compress && reference.buffer.length > 0) {
        reference.buffer = [compressOnce(concatenate(reference.buffer), deflate, cache)];
        reference.compress = false;
      }
      finalize();
    };
    return reference;
  };
}

function deflate(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: LEVEL });
}
