import { FILE_NAME } from "../model/file-name.js";

/** What may stand in an element. */
export type Content =
  | "root"
  | "parts"
  | "blocks"
  | "inlines"
  | "items"
  | "flow"
  | "signatures"
  | "row-groups"
  | "rows"
  | "cells"
  | "cell"
  | "figure"
  | "nothing";

export interface ElementRule {
  readonly content: Content;
  /** Attributes and what each must look like; all are required but those that are `optional`. */
  readonly attributes?: Readonly<Record<string, AttributeRule>>;
}

interface AttributeRule {
  readonly pattern: RegExp;
  readonly expected: string;
  readonly optional?: true;
}

/** What any element may say of itself. */
export const COMMON_ATTRIBUTES: Readonly<Record<string, AttributeRule>> = {
  lang: {
    // BCP 47, section 2.1: a language, and what parts it from others of it.
    pattern: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/u,
    expected: "the tag of a language, such as hy, fr or zh-Hant",
  },
};

const ID = {
  pattern: /^[a-z][a-z0-9-]*$/u,
  expected: "small letters, digits and hyphens, such as list-of-villages",
};

const SPAN = { pattern: /^[1-9]\d?$/u, expected: "a number from 1 to 99", optional: true } as const;

const BLOCKS = ["p", "h2", "h3", "ul", "ol", "blockquote", "table", "figure"];
const INLINES = ["em", "strong", "sup", "sub", "a", "span", "br", "note", "pages-of"];

/** The parts of a letter, by their trade names. */
export const PARTS = [
  "letterhead",
  "reference",
  "marking",
  "date",
  "inside-address",
  "subject",
  "salutation",
  "body",
  "complimentary-close",
  "signature-block",
  "initials",
  "enclosures",
  "copies",
  "annex",
  "continuation-head",
  "draft-mark",
] as const;

/** Parts of which a letter may have several. */
export const REPEATED_PARTS: readonly string[] = ["annex"];

/** The element that all parts stand in where what is written is no letter, or nobody's yet. */
const FORM_ELEMENTS = ["model-letter", "note-verbale"];

/** Names of the elements that each kind of content allows; text is allowed in `inlines`, `flow` and `cell` only. */
export const ALLOWED: Readonly<Record<Content, readonly string[]>> = {
  root: [...PARTS, ...FORM_ELEMENTS],
  parts: PARTS,
  blocks: BLOCKS,
  inlines: INLINES,
  items: ["li"],
  flow: [...INLINES, ...BLOCKS],
  signatures: [...BLOCKS, "continued", "signatory"],
  "row-groups": ["caption", "thead", "tbody"],
  rows: ["tr"],
  cells: ["th", "td"],
  cell: [...INLINES, "p", "ul", "ol"],
  figure: ["img", "figcaption"],
  nothing: [],
};

/** The closed vocabulary of a letter's template. */
export const ELEMENTS: Readonly<Record<string, ElementRule>> = {
  "model-letter": { content: "parts" },
  "note-verbale": { content: "parts" },
  letterhead: { content: "blocks" },
  reference: { content: "inlines" },
  marking: { content: "blocks" },
  date: { content: "inlines" },
  "inside-address": { content: "blocks" },
  subject: { content: "inlines" },
  salutation: { content: "inlines" },
  body: { content: "blocks" },
  "complimentary-close": { content: "inlines" },
  "signature-block": { content: "signatures" },
  continued: { content: "inlines" },
  signatory: { content: "inlines" },
  initials: { content: "inlines" },
  enclosures: { content: "blocks" },
  copies: { content: "blocks" },
  annex: {
    content: "blocks",
    attributes: {
      title: { pattern: /\S/u, expected: "words that say what the annex is" },
      id: { ...ID, optional: true },
    },
  },
  "continuation-head": { content: "inlines" },
  "draft-mark": { content: "inlines" },
  p: { content: "inlines" },
  h2: { content: "inlines" },
  h3: { content: "inlines" },
  ul: { content: "items" },
  ol: {
    content: "items",
    attributes: {
      type: { pattern: /^[1aAiI]$/u, expected: "1, a, A, i or I", optional: true },
      start: { pattern: /^[1-9]\d{0,3}$/u, expected: "a number from 1 to 9999", optional: true },
      numbering: { pattern: /^paragraphs$/u, expected: "paragraphs", optional: true },
    },
  },
  li: { content: "flow" },
  blockquote: { content: "blocks" },
  table: { content: "row-groups" },
  caption: { content: "inlines" },
  thead: { content: "rows" },
  tbody: { content: "rows" },
  tr: { content: "cells" },
  th: { content: "cell", attributes: { colspan: SPAN, rowspan: SPAN } },
  td: { content: "cell", attributes: { colspan: SPAN, rowspan: SPAN } },
  figure: { content: "figure" },
  img: {
    content: "nothing",
    attributes: {
      src: { pattern: FILE_NAME, expected: "the path of an image below data/, such as images/map.png" },
      alt: { pattern: /\S/u, expected: "words that tell what the image shows" },
    },
  },
  figcaption: { content: "inlines" },
  em: { content: "inlines" },
  strong: { content: "inlines" },
  sup: { content: "inlines" },
  sub: { content: "inlines" },
  note: { content: "inlines" },
  "pages-of": { content: "nothing", attributes: { annex: ID } },
  a: {
    content: "inlines",
    attributes: {
      href: {
        pattern: /^(https?:\/\/|mailto:)\S+$/u,
        expected: "an address that begins with https://, http:// or mailto:",
      },
    },
  },
  span: { content: "inlines", attributes: COMMON_ATTRIBUTES },
  br: { content: "nothing" },
};

/** The rule of an element, or null for a name that is not in the vocabulary. */
export function ruleOf(name: string): ElementRule | null {
  return Object.hasOwn(ELEMENTS, name) ? (ELEMENTS[name] ?? null) : null;
}
