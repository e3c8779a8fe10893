import type PDFDocument from "pdfkit";
import type { PdfReference } from "pdfkit";
import { nameEntries, type NamedElements } from "./name-tree.js";
import { writeOff } from "./write-off.js";

/** The trees by which elements are found from their content (ISO 32000-1, 14.7.4.4) and by their names (14.7.2). */
export interface LeafGrowth {
  /** Writes the leaves of the part that has just been drawn, so that nothing of it need be kept. Names come in ascending order. */
  add(named: NamedElements): void;
  /** Joins all leaves; called once, after the last part. */
  end(): void;
}

/** Grows both trees by a leaf for each part of a document. */
export function growLeaves(document: PDFDocument): LeafGrowth {
  const parents: PdfReference[] = [];
  const names: PdfReference[] = [];
  const leaf = (key: "Nums" | "Names", entries: readonly (readonly [unknown, unknown])[]): PdfReference[] => {
    const [first, last] = [entries[0], entries.at(-1)];
    if (first === undefined || last === undefined) return [];
    const reference = document.ref({ Limits: [first[0], last[0]], [key]: entries.flat() });
    writeOff(reference);
    return [reference];
  };
  return {
    add(named) {
      const tree = document.getStructParentTree();
      // JavaScript keeps keys that are numbers in ascending order.
      const numbered = Object.entries(tree._items).map(([key, item]) => [Number(key), item] as const);
      parents.push(...leaf("Nums", numbered));
      tree._items = {};
      names.push(...leaf("Names", nameEntries(named)));
    },
    end() {
      const { data } = document.getStructTreeRoot();
      data["ParentTree"] = { Kids: parents };
      if (names.length > 0) data["IDTree"] = { Kids: names };
    },
  };
}
