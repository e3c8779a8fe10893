import type { Block, Inline, Letter, Paragraph, PlainPart, Table, TableCell } from "../model/letter.js";
import type { Register, Said } from "./register.js";
import { fillWords } from "./register-words.js";
import { firstPages, languageName, officeLines, sumsOf, wayOf } from "./say-entry.js";

/** What of the cover the register does not tell. */
export interface CoverLinks {
  /** The address of a letter by its number from 1. */
  addressOf(number: number): string;
  /** Whether the letters are drafts, so that the cover is marked as one. */
  readonly isDraft: boolean;
}

/** The cover of a dossier as a letter without addressee: title, sender, and a table of all letters. */
export function buildCover(register: Register, links: CoverLinks): Letter {
  const { language, words, title, sender, placeAndDate, reference, place, entries } = register;
  const part = (type: PlainPart["type"], ...children: Block[]): PlainPart => ({ type, children, place });
  const own = (text: string): Inline => say({ text, language: language.code }, register);
  const table = entries.length === 0 ? [] : [tableOf(register, links)];
  const draft = language.phrases["draft"];
  return {
    form: "letter",
    draftMark: links.isDraft && draft !== undefined ? [own(draft)] : null,
    language: language.code,
    title: fillWords(words["dossier-title"], { title: title.text }),
    author: sender.text,
    subject: title.text,
    parts: [
      ...(reference === null ? [] : [part("reference", paragraph(own(reference)))]),
      part("date", paragraph(own(placeAndDate))),
      part("subject", paragraph(say(title, register))),
      part("body", paragraph(say(sender, register)), ...table, paragraph(own(sumsOf(entries, register)))),
    ],
    continuationHead: [own(words["dossier-index"])],
    folio: "",
    annexes: [],
  };
}

/** The table's columns, by what of the words names each. */
const COLUMNS = ["recipient", "office", "language", "subject", "channel", "pages", "page"] as const;

function tableOf(register: Register, { addressOf }: CoverLinks): Table {
  const { words, entries, language } = register;
  const own = (text: string): readonly Inline[] => [say({ text, language: language.code }, register)];
  const pages = firstPages(entries);
  return {
    type: "table",
    caption: own(words["dossier-index"]),
    head: [COLUMNS.map((name) => cell(true, own(words[`dossier-${name}`])))],
    body: entries.map((entry, index) => {
      const its = (text: string): readonly Inline[] => [say({ text, language: entry.language }, register)];
      return [
        cell(true, [{ type: "link", href: addressOf(index + 1), children: its(entry.addressee) }]),
        cell(false, ...officeLines(entry).map(its)),
        cell(false, own(languageName(entry.language, register))),
        cell(false, its(entry.subject)),
        cell(false, own(wayOf(entry, register))),
        cell(false, own(String(entry.pages))),
        cell(false, own(String(pages[index]))),
      ];
    }),
  };
}

function cell(header: boolean, ...lines: readonly (readonly Inline[])[]): TableCell {
  return { header, children: lines.map((line) => paragraph(...line)) };
}

function paragraph(...children: readonly Inline[]): Paragraph {
  return { type: "paragraph", children };
}

/** Words of another language than the register's are marked with it. */
function say({ text, language }: Said, register: Register): Inline {
  const inline: Inline = { type: "text", text, place: register.place };
  return language === register.language.code ? inline : { type: "language", language, children: [inline] };
}
