import type PDFDocument from "pdfkit";
import type { Outline } from "pdfkit";

/** The bookmarks of the parts of a document (ISO 32000-1, 12.3.3), of which the first and the last alone are kept. */
export interface BookmarkChain {
  /** A bookmark after all others, to the head of the page that is being drawn. */
  add(title: string): Outline;
  /** Ends the chain with the bookmark that stands before all others, to the head of the page that is being drawn. */
  end(title: string): void;
}

/** Chains bookmarks by hand: pdfkit would keep every one, with all below it, until the document ends. */
export function chainBookmarks(document: PDFDocument): BookmarkChain {
  const { outline } = document;
  let [first, last]: [Outline | null, Outline | null] = [null, null];
  let count = 0;
  const open = (title: string): Outline => {
    const item = outline.addItem(title);
    outline.children.pop();
    item.outlineData["Dest"] = [document.page.dictionary, "XYZ", null, document.page.height, null];
    count += 1;
    return item;
  };
  const link = (before: Outline, after: Outline): void => {
    before.outlineData["Next"] = after.dictionary;
    after.outlineData["Prev"] = before.dictionary;
  };
  return {
    add(title) {
      const item = open(title);
      if (last !== null) link(last, item);
      // The first waits for what is put before it.
      if (last !== first) last?.endOutline();
      first ??= item;
      last = item;
      return item;
    },
    end(title) {
      const item = open(title);
      if (first !== null) link(item, first);
      if (last !== first) last?.endOutline();
      first?.endOutline();
      item.endOutline();
      const ends = { First: item.dictionary, Last: (last ?? item).dictionary };
      Object.assign(outline.outlineData, { ...ends, Count: count });
      Object.assign(document._root.data, { Outlines: outline.dictionary, PageMode: "UseOutlines" });
    },
  };
}
