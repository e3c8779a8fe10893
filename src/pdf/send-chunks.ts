import type PDFDocument from "pdfkit";

/** Bytes that are sent together: pdfkit pushes some ten chunks for every object. */
const LEAST = 64 * 1024;

/**
 * Sends what pdfkit writes as it writes it. Its stream would keep all of it until the program next waits for something,
 * which may be a whole dossier later.
 */
export function sendChunks(document: PDFDocument, sink: (chunk: Uint8Array) => void): void {
  let kept = new Uint8Array(LEAST);
  let length = 0;
  const send = (): void => {
    if (length > 0) sink(kept.subarray(0, length));
    // What was sent belongs to who took it.
    kept = new Uint8Array(LEAST);
    length = 0;
  };
  const take = (chunk: Uint8Array): void => {
    if (length + chunk.length > LEAST) send();
    if (chunk.length > LEAST) return sink(chunk);
    kept.set(chunk, length);
    length += chunk.length;
  };
  // What the constructor has pushed: one chunk at a time since Node 26, all of it before.
  for (let head = document.read(); head !== null; head = document.read()) take(head);
  document.push = (chunk) => {
    if (chunk === null) send();
    else take(chunk);
    return true;
  };
}
