import type PDFDocument from "pdfkit";
import type { StructureElement } from "pdfkit";
import type { Tag } from "../model/page.js";
import { nameEntries, type NamedElements } from "./name-tree.js";

/** The structure tree of one letter (ISO 32000-1, 14.7), grown as its tags are first met. */
export interface StructureTree {
  element(tag: Tag): StructureElement;
  /** Closes every element; called once, after the last page. */
  end(): void;
}

/** Grows the tree of a document that is one letter. */
export function growStructureTree(document: PDFDocument): StructureTree {
  const named = new Map<string, StructureElement>();
  const roots: StructureElement[] = [];
  const element = growElements(
    document,
    (tag) => {
      const root = startElement(document, tag);
      document.addStructure(root);
      roots.push(root);
      return root;
    },
    named,
    "",
  );
  return {
    element,
    end() {
      if (named.size > 0) {
        document.getStructTreeRoot().data["IDTree"] = { Names: nameEntries(named).flat() };
      }
      for (const root of roots) root.end();
    },
  };
}

/**
 * Grows the tree of a letter among others below the element that stands for it there, which takes the place of the letter's
 * own root. The names of its elements begin with a prefix of its own, since no two of the document may be the same.
 */
export function growStructureBelow(
  document: PDFDocument,
  root: StructureElement,
  prefix: string,
): StructureTree & { readonly named: NamedElements } {
  const named = new Map<string, StructureElement>();
  return { element: growElements(document, () => root, named, prefix), named, end: () => root.end() };
}

/** Elements stand in the order in which text first belongs to them, which is the letter's reading order. */
function growElements(
  document: PDFDocument,
  rootOf: (tag: Tag) => StructureElement,
  named: Map<string, StructureElement>,
  prefix: string,
): StructureTree["element"] {
  const elements = new Map<Tag, StructureElement>();
  const element = (tag: Tag): StructureElement => elements.get(tag) ?? grow(tag);
  const grow = (tag: Tag): StructureElement => {
    const parent = tag.parent === null ? null : element(tag.parent);
    const grown = parent === null ? rootOf(tag) : startElement(document, tag);
    elements.set(tag, grown);
    if (tag.id !== undefined) {
      const name = prefix + tag.id;
      grown.dictionary.data["ID"] = new String(name);
      named.set(name, grown);
    }
    // An element that is never attached would keep the document from ending.
    parent?.add(grown);
    return grown;
  };
  return element;
}

function startElement(document: PDFDocument, tag: Tag): StructureElement {
  const started = document.struct(tag.role, tag.alt === undefined ? {} : { alt: tag.alt });
  const attributes =
    cellAttributes(tag) ?? (tag.numbering === undefined ? null : { O: "List", ListNumbering: tag.numbering });
  if (attributes !== null) started.dictionary.data["A"] = attributes;
  return started;
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
