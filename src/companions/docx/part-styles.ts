import type { Style } from "../../model/style.js";
import { sixDigits } from "./looks.js";
import { millimetres } from "./measures.js";
import type { ParagraphStyles } from "./paragraph-style.js";

/** The styles of the parts of a letter, by their trade names, and of what stands on every page. */
export function partStyles(style: Style, measure: number): ParagraphStyles {
  return { ...heads(style, measure), ...endings(style), ...running(style) };
}

/** What stands above the body. */
function heads({ fontSize, leading, head }: Style, measure: number): ParagraphStyles {
  const small = {
    leading: leading * 0.82,
    align: head.letterhead === "centre" ? ("center" as const) : ("left" as const),
  };
  const colour = head.colour === null ? {} : { colour: sixDigits(head.colour) };
  return {
    Letterhead: {
      name: "Letterhead",
      paragraph: { ...small, keepNext: true },
      run: { size: fontSize * 0.82 },
    },
    LetterheadName: {
      name: "Letterhead Name",
      basedOn: "Letterhead",
      next: "Letterhead",
      paragraph: { leading: leading * 1.25 },
      run: { bold: true, size: fontSize * 1.3, ...colour },
    },
    LetterheadLogo: { name: "Letterhead Logo", basedOn: "Letterhead", next: "LetterheadName" },
    Reference: {
      name: "Reference",
      paragraph: { keepNext: true, before: leading * 1.2, align: head.reference },
    },
    Marking: {
      name: "Marking",
      paragraph: { keepNext: true, before: leading * 0.4, isTight: true },
      run: { bold: true },
    },
    Date: { name: "Date", paragraph: { before: leading * 1.2, align: head.date } },
    InsideAddress: {
      name: "Inside Address",
      paragraph: { keepLines: true, before: leading * 1.2, right: measure / 4, isTight: true },
    },
    Subject: {
      name: "Subject",
      basedOn: "Heading1",
      next: "Salutation",
      paragraph: { before: leading * 1.2, align: "left" },
    },
    Salutation: { name: "Salutation", next: "BodyText", paragraph: { keepNext: true, before: leading } },
  };
}

/** What stands below the body. */
function endings({ fontSize, leading, ink }: Style): ParagraphStyles {
  const size = fontSize * 0.86;
  const hanging = size * 0.8;
  const rule = { weight: 4, space: 1, colour: "auto" };
  const enclosed = { leading: leading * 0.9, isTight: true };
  return {
    ComplimentaryClose: {
      name: "Complimentary Close",
      next: "Signature",
      paragraph: { keepNext: true, before: leading * 0.8 },
    },
    SignatureLead: { name: "Signature Lead", paragraph: { keepNext: true, before: leading * 2 } },
    Signature: {
      name: "Signature",
      paragraph: {
        keepLines: true,
        ...(ink ? { rules: { top: rule }, before: millimetres(14) } : { before: leading * 0.45 }),
        leading: size * 1.22,
        left: hanging,
        hanging,
      },
      run: { size },
    },
    Initials: { name: "Initials", paragraph: { left: 4, right: 4 }, run: { size: fontSize * 0.82 } },
    Enclosures: {
      name: "Enclosures",
      paragraph: { ...enclosed, before: leading * 1.2 },
      run: { size: fontSize * 0.9 },
    },
    Copies: {
      name: "Copies",
      paragraph: { ...enclosed, before: leading * 0.8 },
      run: { size: fontSize * 0.9 },
    },
  };
}

/** What stands at the head and at the foot of pages. */
function running({ fontSize, leading }: Style): ParagraphStyles {
  const small = { leading: leading * 0.82 };
  const run = { size: fontSize * 0.82 };
  return {
    Header: { name: "header", paragraph: small, run },
    Footer: { name: "footer", paragraph: { ...small, align: "center" }, run },
    FootnoteText: { name: "footnote text", paragraph: small, run },
  };
}
