import type PDFDocument from "pdfkit";
import type { PartName } from "../model/page.js";

/** What of a page stands at its head, at its foot and behind its text (ISO 32000-1, table 330). */
const RUNNING: Readonly<Partial<Record<PartName, "Header" | "Footer" | "Watermark">>> = {
  letterhead: "Header",
  "continuation-head": "Header",
  folio: "Footer",
  "draft-mark": "Watermark",
};

/** Begins an artifact of pagination, up to the next `EMC`; pdfkit would leave out what kind of one. */
export function openPagination(document: PDFDocument, part: PartName | undefined): void {
  const subtype = part === undefined ? undefined : RUNNING[part];
  const kind = subtype === undefined ? "" : ` /Subtype /${subtype}`;
  document.addContent(`/Artifact <</Type /Pagination${kind}>> BDC`);
}
