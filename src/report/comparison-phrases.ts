import type {
  Difference,
  LetterComparison,
  Passage,
  PassageKind,
  PassageType,
  PassageValue,
  SectionType,
} from "../model/comparison.js";
import { count } from "./phrase.js";

/** One of two letters, or of two dossiers, as a comparison names it. */
export interface Side {
  /** As it was asked for: `icrc:fr`, or a folder. */
  readonly name: string;
  /** Tag of BCP 47; null where it has none, as a dossier. */
  readonly language: string | null;
  /** Pages and words; null where nobody counted. */
  readonly size: { readonly pages: number; readonly words: number } | null;
}

const SECTIONS: Readonly<Record<SectionType, string>> = {
  "draft-mark": "mark of the draft",
  letterhead: "letterhead",
  reference: "reference",
  marking: "marking",
  date: "date",
  "inside-address": "inside address",
  subject: "subject",
  salutation: "salutation",
  body: "body",
  "complimentary-close": "complimentary close",
  initials: "initials",
  enclosures: "enclosures",
  copies: "copies",
  "signature-block": "signature block",
  annex: "annex",
  notes: "notes",
  text: "text",
};

/** "inside address", "annex `facts`". */
export function sectionName(type: SectionType, name: string): string {
  return name === "" ? SECTIONS[type] : `${SECTIONS[type]} \`${name}\``;
}

const TYPES: Readonly<Record<PassageType, string>> = {
  paragraph: "a paragraph",
  heading: "a heading",
  bullet: "an item of a list with bullets",
  numbered: "an item of a numbered list",
  further: "a further paragraph of an item",
  "head-row": "a row of a table's head",
  row: "a row of a table",
  caption: "the caption of a table",
  figure: "a figure",
  signature: "a signature",
  note: "a note",
  title: "a title",
};

/** "a heading of level 2", "an item of a list with bullets, in 2 lists, in a quotation". */
export function kindName({ type, level, quoted, shape }: PassageKind): string {
  const words = [
    TYPES[type] + (type === "heading" ? ` of level ${level}` : ""),
    ...(type !== "heading" && level > 1 ? [`in ${level} lists`] : []),
    ...(quoted > 0 ? [quoted === 1 ? "in a quotation" : `in ${quoted} quotations`] : []),
    ...(shape === "" ? [] : [shapeName(type, shape)]),
  ];
  return words.join(", ");
}

function shapeName(type: PassageType, shape: string): string {
  if (type === "figure") return `the image ${shape}`;
  if (type !== "row" && type !== "head-row") return `counted ${shape}`;
  return `its cells ${shape}`;
}

/** What two passages are, where that differs; null where it does not. */
export function kindChange(before: Passage, after: Passage): { before: string; after: string } | null {
  const names = { before: kindName(before.kind), after: kindName(after.kind) };
  return names.before === names.after ? null : names;
}

/** "the date 2021-05-14". */
export function valueName({ type, value }: PassageValue): string {
  switch (type) {
    case "note":
      return "a note";
    case "address":
      return `the address ${value}`;
    default:
      return `the ${type} ${value}`;
  }
}

/** "4 pages, 1203 words"; empty where nobody counted. */
export function sizeName({ size }: Side): string {
  return size === null ? "" : `${count(size.pages, "page")}, ${count(size.words, "word")}`;
}

/** How many differences of each type there are. */
export function tally({ sections }: LetterComparison): Readonly<Record<Difference["type"], number>> {
  const counts = { same: 0, changed: 0, diverged: 0, removed: 0, added: 0 };
  for (const { type } of sections.flatMap(({ differences }) => differences)) counts[type] += 1;
  return counts;
}

/** What is said of letters that do not differ. In two languages words are not compared, and the same text is not meant. */
const ALIKE: Readonly<Record<LetterComparison["by"], string>> = {
  words: "all the same",
  structure: "all alike in structure, dates, numbers, symbols and addresses",
};

/** "12 passages the same, 3 changed, 1 only in `a`, 2 only in `b`". */
export function tallySentence(comparison: LetterComparison, before: string, after: string): string {
  const { same, changed, diverged, removed, added } = tally(comparison);
  const differing = changed + diverged;
  if (differing + removed + added === 0) return `${count(same, "passage")}, ${ALIKE[comparison.by]}`;
  const moved = comparison.sections
    .flatMap(({ differences }) => differences)
    .filter((difference) => difference.type === "added" && difference.moved).length;
  return [
    `${count(same, "passage")} the same`,
    ...(differing === 0 ? [] : [`${differing} changed`]),
    ...(removed === 0 ? [] : [`${removed} only in ${before}`]),
    ...(added === 0 ? [] : [`${added} only in ${after}`]),
    ...(moved === 0 ? [] : [`${moved} of these in both, at another place`]),
  ].join(", ");
}

/** "3 passages the same". */
export function foldName(passages: number): string {
  return `${count(passages, "passage")} the same`;
}
