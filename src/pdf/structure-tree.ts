import type PDFDocument from "pdfkit";
import type { StructureElement } from "pdfkit";
import type { Tag } from "../model/page.js";

/** The structure tree of one document (ISO 32000-1, 14.7), grown as its tags are first met. */
export interface StructureTree {
  element(tag: Tag): StructureElement;
  /** Closes every element; called once, after the last page. */
  end(): void;
}

/** Elements stand in the order in which text first belongs to them, which is the letter's reading order. */
export function growStructureTree(document: PDFDocument): StructureTree {
  const elements = new Map<Tag, StructureElement>();
  const roots: StructureElement[] = [];
  const named = new Map<string, StructureElement>();
  const element = (tag: Tag): StructureElement => elements.get(tag) ?? grow(tag);
  const grow = (tag: Tag): StructureElement => {
    const parent = tag.parent === null ? null : element(tag.parent);
    const grown = document.struct(tag.role, tag.alt === undefined ? {} : { alt: tag.alt });
    elements.set(tag, grown);
    if (tag.numbering !== undefined) {
      grown.dictionary.data["A"] = { O: "List", ListNumbering: tag.numbering };
    }
    if (tag.id !== undefined) {
      grown.dictionary.data["ID"] = new String(tag.id);
      named.set(tag.id, grown);
    }
    const cell = cellAttributes(tag);
    if (cell !== null) grown.dictionary.data["A"] = cell;
    // An element that is never attached would keep the document from ending.
    if (parent === null) {
      document.addStructure(grown);
      roots.push(grown);
    } else {
      parent.add(grown);
    }
    return grown;
  };
  return {
    element,
    end() {
      if (named.size > 0) document.getStructTreeRoot().data["IDTree"] = nameTree(named);
      for (const root of roots) root.end();
    },
  };
}

/** What a cell heads and covers (ISO 32000-1, table 349); null where it is plain. */
function cellAttributes({ scope, columns = 1, rows = 1 }: Tag): object | null {
  if (scope === undefined && columns === 1 && rows === 1) return null;
  return {
    O: "Table",
    ...(scope === undefined ? {} : { Scope: scope }),
    ...(columns === 1 ? {} : { ColSpan: columns }),
    ...(rows === 1 ? {} : { RowSpan: rows }),
  };
}

/** All names in one leaf, in ascending order (ISO 32000-1, 7.9.6). */
function nameTree(named: ReadonlyMap<string, StructureElement>): object {
  const names = [...named].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return { Names: names.flatMap(([name, { dictionary }]) => [new String(name), dictionary]) };
}
