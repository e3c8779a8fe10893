import type { Style } from "../../model/style.js";
import { QUOTATION_INDENT } from "./block-xml.js";
import type { ParagraphLook } from "./looks.js";
import type { ParagraphStyles } from "./paragraph-style.js";
import { TABLE_TEXT } from "./table-widths.js";

/** The styles of what a body holds. */
export function blockStyles(style: Style): ParagraphStyles {
  return {
    BodyText: { name: "Body Text", paragraph: { before: style.leading * 0.5, align: "both" } },
    ...headings(style),
    ...lists(style),
    ...tables(style),
  };
}

function headings({ leading }: Style): ParagraphStyles {
  const heading = (outline: number): ParagraphLook => ({ keepNext: true, before: leading * 0.75, outline });
  return {
    Heading1: {
      name: "heading 1",
      next: "BodyText",
      paragraph: { ...heading(0), before: 0, align: "center" },
      run: { bold: true },
    },
    Heading2: { name: "heading 2", next: "BodyText", paragraph: heading(1), run: { bold: true } },
    Heading3: {
      name: "heading 3",
      next: "BodyText",
      paragraph: heading(2),
      run: { bold: true, italic: true },
    },
  };
}

function lists({ fontSize, leading }: Style): ParagraphStyles {
  const item: ParagraphLook = { before: leading * 0.35 };
  const indent = QUOTATION_INDENT * fontSize;
  return {
    ListBullet: { name: "List Bullet", basedOn: "BodyText", paragraph: item },
    ListNumber: { name: "List Number", basedOn: "BodyText", paragraph: item },
    ListContinue: { name: "List Continue", basedOn: "BodyText", paragraph: item },
    Quote: {
      name: "Quote",
      basedOn: "BodyText",
      next: "BodyText",
      paragraph: { left: indent, right: indent },
    },
  };
}

/** Tables and figures, and what is said of them. */
function tables({ fontSize, leading }: Style): ParagraphStyles {
  const size = fontSize * TABLE_TEXT;
  const text = { leading: leading * TABLE_TEXT };
  return {
    Caption: {
      name: "caption",
      paragraph: { ...text, before: leading * 0.7, after: leading * 0.25 },
      run: { size },
    },
    FigureCaption: {
      name: "Figure Caption",
      basedOn: "Caption",
      next: "BodyText",
      paragraph: { before: leading * 0.3, after: leading * 0.2, align: "center" },
    },
    Figure: { name: "Figure", next: "FigureCaption", paragraph: { before: leading * 0.7, align: "center" } },
    TableText: { name: "Table Text", paragraph: text, run: { size } },
    TableHeading: {
      name: "Table Heading",
      basedOn: "TableText",
      paragraph: { keepNext: true },
      run: { bold: true },
    },
    TableEnd: { name: "Table End", next: "BodyText", paragraph: { before: 0, leading: 1 }, run: { size: 1 } },
  };
}
