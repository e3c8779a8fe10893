import type { DiagnosticArgs } from "../model/diagnostic.js";
import { enumerate, quote, suggest, tame, type Sentence } from "./phrase.js";

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
  | "part-out-of-order"
  | "missing-glyph"
  | "overfull-line";

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
  "markup-refused": ({ what }) => ({
    message: `${tame(what)} is not accepted in a letter`,
    hint: "a letter is made of elements and text; `<` before a text is written `&lt;`",
  }),
  "missing-part": ({ part }) => ({
    message: `the letter has no ${element(part)}`,
    hint: `add ${element(part)} to the template`,
  }),
  "repeated-part": ({ part }) => ({
    message: `the letter has more than one ${element(part)}`,
    hint: "keep one of them",
  }),
  "part-out-of-order": ({ part, after }) => ({
    message: `${element(part)} stands after ${element(after)}`,
    hint: `a letter is read from top to bottom: put ${element(part)} first`,
  }),
  "missing-glyph": ({ character, codePoint, text }) => ({
    message: `no font has the character ${quote(character)} (${codePoint}) in ${quote(text)}`,
    hint: "write it in a script that the fonts have: Latin, Cyrillic, Greek or Armenian",
  }),
  "overfull-line": ({ text, excess }) => ({
    message: `${quote(text)} is ${Math.ceil(excess * 10) / 10} pt wider than the line`,
    hint: "shorten it, or give it a place where it may break",
  }),
};

function element(name: string): string {
  return quote(`<${name}>`);
}
