import type PDFDocument from "pdfkit";
import type { Outline } from "pdfkit";
import type { Page, Tag } from "../model/page.js";

/** The bookmarks of one letter (ISO 32000-1, 12.3.3), grown page by page. */
export interface OutlineGrowth {
  /** Adds a bookmark for each heading that begins on the page that has just been drawn. */
  add(page: Page): void;
  /** Closes what is below the first level; called once, after the last page. */
  end(): void;
}

const LEVELS: Readonly<Partial<Record<Tag["role"], number>>> = { H1: 1, H2: 2, H3: 3 };

/**
 * Bookmarks lead to the height of their heading, each below the last of a higher level, and all below `root`: that of the
 * document, which is open, or a closed one of its own.
 */
export function growOutline(document: PDFDocument, root: Outline = document.outline): OutlineGrowth {
  const seen = new Set<Tag>();
  let open: { readonly level: number; readonly outline: Outline }[] = [{ level: 0, outline: root }];
  return {
    add({ lines, height }) {
      for (const { y, line } of lines.filter(({ artifact }) => !artifact)) {
        const tag = line.segments[0]?.tag;
        const level = tag === undefined ? undefined : LEVELS[tag.role];
        if (tag?.title === undefined || level === undefined || seen.has(tag)) continue;
        seen.add(tag);
        open = open.filter((each) => each.level < level);
        const outline = (open.at(-1)?.outline ?? root).addItem(tag.title);
        outline.outlineData["Dest"] = [document.page.dictionary, "XYZ", null, height - y + line.ascent, null];
        open.push({ level, outline });
      }
    },
    end: () => countItems(root, root === document.outline ? 1 : -1),
  };
}

/** How many items are seen below the root; below the others, with a minus, how many would be if they were open. */
function countItems({ outlineData, children }: Outline, sign: 1 | -1): void {
  if (children.length > 0) outlineData["Count"] = sign * children.length;
  for (const child of children) countItems(child, -1);
}
