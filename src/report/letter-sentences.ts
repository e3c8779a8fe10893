import type { DiagnosticArgs } from "../model/diagnostic.js";
import { count, enumerate, quote, suggest, tame, type Sentence } from "./phrase.js";

type LetterCode =
  | "unknown-element"
  | "unclosed-element"
  | "unopened-element"
  | "wrong-nesting"
  | "stray-text"
  | "unknown-attribute"
  | "missing-attribute"
  | "wrong-attribute"
  | "markup-refused"
  | "missing-part"
  | "repeated-part"
  | "table-shape"
  | "figure-shape"
  | "empty-element"
  | "part-out-of-order"
  | "draft-signed"
  | "missing-courtesy"
  | "form-not-open"
  | "register-words"
  | "missing-glyph"
  | "overfull-line"
  | "overfull-page";

/** The findings of reading a filled template's markup, and of setting pages. */
export const LETTER_SENTENCES: { readonly [C in LetterCode]: (args: DiagnosticArgs[C]) => Sentence } = {
  "unknown-element": ({ name, known }) => ({
    message: `unknown element ${element(name)}`,
    hint: suggest(name, known, "elements"),
  }),
  "unclosed-element": ({ name }) => ({
    message: `the element ${element(name)} is not closed`,
    hint: `add ${element(`/${name}`)} where it ends`,
  }),
  "unopened-element": ({ name }) => ({
    message: `${element(`/${name}`)} closes an element that is not open`,
    hint: `remove it, or add ${element(name)} where it begins`,
  }),
  "wrong-nesting": ({ name, parent, allowed }) => ({
    message: `${element(name)} may not stand in ${element(parent)}`,
    hint: allowed.length === 0 ? "nothing may stand there" : `allowed there: ${enumerate(allowed)}`,
  }),
  "stray-text": ({ parent, text }) => ({
    message: `the text ${quote(text)} may not stand directly in ${element(parent)}`,
    hint: `put it in ${element("p")}`,
  }),
  "unknown-attribute": ({ name, element: owner, known }) => ({
    message: `${element(owner)} has no attribute ${quote(name)}`,
    hint: suggest(name, known, "attributes"),
  }),
  "missing-attribute": ({ name, element: owner }) => ({
    message: `${element(owner)} needs the attribute ${quote(name)}`,
    hint: `write ${quote(`<${owner} ${name}="...">`)}`,
  }),
  "wrong-attribute": ({ name, element: owner, value, expected }) => ({
    message: `${quote(value)} does not fit the attribute ${quote(name)} of ${element(owner)}`,
    hint: `write ${expected}`,
  }),
  "draft-signed": ({ office }) => ({
    message: `a draft for ${quote(office)} cannot be a signed letter: its signatories are not that office`,
    hint: `take ${quote("state-letter")} or ${quote("note-verbale")} for a ${quote("template")}, or leave out ${quote("drafted-for")}`,
  }),
  "missing-courtesy": ({ part }) => ({
    message: `the letter has no ${element(part)}`,
    hint: `add ${element(part)} to the template, ${part === "salutation" ? "before" : "after"} ${element("body")}`,
  }),
  "form-not-open": ({ to, kind }) => ({
    message:
      to === "sender"
        ? `a note verbale is not open to a sender of the kind ${quote(kind)}: governments, ministries and missions alone send one`
        : `a note verbale is not open to an addressee of the kind ${quote(kind)}: governments, ministries and missions alone receive one`,
    hint:
      to === "sender"
        ? `write a signed letter, or name in ${quote("drafted-for")} the office for which this is a draft (UN Correspondence Manual, ST/DCS/4/Rev.1, paras 116-118)`
        : "write a signed letter (UN Correspondence Manual, ST/DCS/4/Rev.1, paras 116-118)",
  }),
  "markup-refused": ({ what }) => ({
    message: `${tame(what)} is not accepted in a letter`,
    hint: "a letter is made of elements and text; `<` before a text is written `&lt;`",
  }),
  "register-words": ({ language, missing, instead }) => ({
    message:
      instead === null
        ? `no language has all the words for the register of letters, nor has ${quote(language)}`
        : `${quote(language)} lacks words for the register of letters, which is in ${quote(instead)} instead`,
    hint: `add to ${quote("phrases")}: ${enumerate(missing)}`,
  }),
  "missing-part": ({ part }) => ({
    message: `the letter has no ${element(part)}`,
    hint: `add ${element(part)} to the template`,
  }),
  "repeated-part": ({ part }) => ({
    message: `the letter has more than one ${element(part)}`,
    hint: "keep one of them",
  }),
  "table-shape": ({ problem, cells, expected }) => TABLE_SHAPES[problem](cells, expected),
  "empty-element": ({ name }) => ({
    message: `${element(name)} is empty`,
    hint: `write its text, or put the whole element inside ${quote("{{#if ...}}")}`,
  }),
  "figure-shape": ({ problem }) => FIGURE_SHAPES[problem],
  "part-out-of-order": ({ part, after }) => ({
    message: `${element(part)} stands after ${element(after)}`,
    hint: `a letter is read from top to bottom: put ${element(part)} first`,
  }),
  "missing-glyph": ({ character, codePoint, text, package: name }) => ({
    message: `no font has the character ${quote(character)} (${codePoint}) in ${quote(text)}`,
    hint:
      name === null
        ? "write it in a script that the fonts have: Latin, Cyrillic, Greek or Armenian"
        : `install a font that has it, beside this program: ${quote(`npm install ${name}`)}`,
  }),
  "overfull-line": ({ text, excess }) => ({
    message: `${quote(text)} is ${Math.ceil(excess * 10) / 10} pt wider than the line`,
    hint: "shorten it, or give it a place where it may break",
  }),
  "overfull-page": ({ text, excess }) => ({
    message: `the row of ${quote(text)} is ${Math.ceil(excess * 10) / 10} pt taller than a page`,
    hint: "a row is never split: divide it into several",
  }),
};

const TABLE_SHAPES: {
  readonly [P in DiagnosticArgs["table-shape"]["problem"]]: (cells: number, expected: number) => Sentence;
} = {
  "late-head": () => ({
    message: `${element("thead")} does not come first in its table`,
    hint: `a table has one ${element("thead")}, before ${element("tbody")}`,
  }),
  "late-caption": () => ({
    message: `${element("caption")} does not come first in its table`,
    hint: `a table has one ${element("caption")}, before ${element("thead")}`,
  }),
  "cells-collide": () => ({
    message: "this cell runs into one that reaches down from a row above",
    hint: `give one of them a smaller ${quote("colspan")} or ${quote("rowspan")}`,
  }),
  "rows-missing": (cells) => ({
    message: `a cell reaches ${count(cells, "row")} below the last of its ${element("thead")} or ${element("tbody")}`,
    hint: `give it a smaller ${quote("rowspan")}, or add the rows`,
  }),
  "no-rows": () => ({
    message: `the table has no rows`,
    hint: `put rows in its ${element("tbody")}, or the whole table inside ${quote("{{#if ...}}")}`,
  }),
  "uneven-row": (cells, expected) => ({
    message: `this row covers ${count(cells, "column")}, the first of its table ${expected}`,
    hint: `a cell without words is ${quote("<td></td>")}`,
  }),
};

const FIGURE_SHAPES: Readonly<Record<DiagnosticArgs["figure-shape"]["problem"], Sentence>> = {
  "no-image": { message: "the figure has no image", hint: `put ${element("img")} into it` },
  "many-images": {
    message: "the figure has more than one image",
    hint: `give each its own ${element("figure")}`,
  },
  "many-captions": { message: "the figure has more than one caption", hint: "keep one of them" },
};

function element(name: string): string {
  return quote(`<${name}>`);
}
