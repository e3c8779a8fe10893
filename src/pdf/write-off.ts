import type { PdfReference } from "pdfkit";

/** Writes an object of which only its number is needed from then on: what it holds would be kept as long as it is. */
export function writeOff(reference: PdfReference): void {
  reference.end();
  letGo(reference);
}

/** Empties an object that has been written. */
export function letGo({ data }: PdfReference): void {
  for (const key of Object.keys(data)) delete data[key];
}
