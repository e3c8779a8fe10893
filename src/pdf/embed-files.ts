import type PDFDocument from "pdfkit";
import type { EnclosedFile } from "../model/enclosed-file.js";

/** Files within one document, each once, whatever asks for it. */
export interface EmbeddedFiles {
  add(files: readonly EnclosedFile[]): void;
}

/**
 * Embeds files that go with a letter, dated as it is (ISO 32000-1, 7.11.4), and tells that they belong to the document
 * (ISO 19005-3, 6.8). They are stored as they are: what is in a PDF is compressed already.
 */
export function embedFiles(document: PDFDocument): EmbeddedFiles {
  const known = new Set<string>();
  return {
    add(files) {
      for (const file of files) {
        if (!known.has(file.name)) embed(document, file);
        known.add(file.name);
      }
    },
  };
}

function embed(document: PDFDocument, { name, title, bytes }: EnclosedFile): void {
  const { CreationDate, ModDate } = document.info;
  const stored = document.ref({
    Type: "EmbeddedFile",
    Subtype: "application#2Fpdf",
    Params: { Size: bytes.length, CreationDate, ModDate },
  });
  stored.compress = false;
  stored.end(bytes);
  const described = document.ref({
    Type: "Filespec",
    AFRelationship: "Supplement",
    F: new String(name),
    UF: new String(name),
    Desc: new String(title),
    EF: { F: stored, UF: stored },
  });
  described.end();
  document.addNamedEmbeddedFile(name, described);
  const associated = document._root.data["AF"];
  document._root.data["AF"] = Array.isArray(associated) ? [...associated, described] : [described];
}
