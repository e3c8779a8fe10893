import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { type Diagnostic, type DiagnosticArgs, fault } from "../model/diagnostic.js";
import { type MarkedUpText, placeAt } from "../model/markup.js";
import type { MarkupElement } from "./markup-node.js";

/** The tree of a text's elements, with every fault of its tags. */
export interface ParsedMarkup {
  /** An element without a name around everything. */
  readonly root: MarkupElement;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses tags strictly: nothing is closed, opened or moved for the author. */
export function parseMarkup(marked: MarkedUpText): ParsedMarkup {
  const root = newElement("", 0, 1);
  const growth: Growth = { marked, open: [root], opened: new Map(), diagnostics: [], consumed: 0 };
  const tokenizer = new Tokenizer({ decodeEntities: true, recognizeSelfClosing: true }, callbacksOf(growth));
  if (marked.text.length > MOST_CHARACTERS) {
    report(growth, "markup-refused", MOST_CHARACTERS, 1, {
      what: "a text of more than 1,500,000 characters",
    });
    return { root, diagnostics: growth.diagnostics };
  }
  try {
    tokenizer.write(marked.text);
    tokenizer.end();
  } catch (error) {
    if (error !== TOO_MUCH) throw error;
  }
  return { root, diagnostics: growth.diagnostics };
}

/** Elements within each other: what comes later visits them by recursion, and no page has room for so many. */
const MOST_NESTED = 64;
/** Characters of a letter, some 500 pages: ten thousand signatories, and more than anybody reads. */
const MOST_CHARACTERS = 1_500_000;
/** Faults after which no others are looked for. */
const MOST_FAULTS = 100;
/** Thrown through the tokenizer, which knows no other way to end. */
const TOO_MUCH = Symbol("too much");

/** A tree while its text is read. */
interface Growth {
  readonly marked: MarkedUpText;
  /** From the root to the innermost element that is open. */
  readonly open: MarkupElement[];
  /** How many elements of each name have been opened. */
  readonly opened: Map<string, number>;
  readonly diagnostics: Diagnostic[];
  /** Index up to which the text is taken in. */
  consumed: number;
}

function newElement(name: string, offset: number, ordinal: number): MarkupElement {
  return { type: "element", name, offset, ordinal, attributes: [], children: [] };
}

function callbacksOf(growth: Growth): TokenizerCallbacks {
  const { text } = growth.marked;
  let attribute = { name: "", value: "", offset: 0 };
  return {
    ontext: (start, end) => addText(growth, text.slice(start, end), end),
    ontextentity: (codePoint, end) => addText(growth, String.fromCodePoint(codePoint), end),
    onopentagname: (start, end) => openElement(growth, text.slice(start, end), start - 1),
    onopentagend(end) {
      growth.consumed = end + 1;
      // The elements of the vocabulary that HTML leaves open.
      if (["br", "img", "pages-of"].includes(growth.open.at(-1)?.name ?? "")) growth.open.pop();
    },
    onselfclosingtag(end) {
      growth.consumed = end + 1;
      growth.open.pop();
    },
    onclosetag(start, end) {
      closeElement(growth, text.slice(start, end), start - 2);
      skipPast(growth, ">", end);
    },
    onattribname(start, end) {
      attribute = { name: text.slice(start, end), value: "", offset: start };
    },
    onattribdata(start, end) {
      attribute.value += text.slice(start, end);
    },
    onattribentity(codePoint) {
      attribute.value += String.fromCodePoint(codePoint);
    },
    onattribend() {
      growth.open.at(-1)?.attributes.push({ ...attribute });
    },
    oncomment(start, end) {
      // HTML reads `<?` and much else as a comment.
      if (text.slice(start - 4, start) !== "<!--") refuse(growth, "a processing instruction", start, end);
      skipPast(growth, ">", end);
    },
    oncdata: (start, end) => refuse(growth, "a CDATA section", start, end),
    ondeclaration: (start, end) => refuse(growth, "a declaration", start, end),
    onprocessinginstruction: (start, end) => refuse(growth, "a processing instruction", start, end),
    onend: () => endText(growth),
  };
}

function addText(growth: Growth, text: string, end: number): void {
  const siblings = growth.open.at(-1)?.children ?? [];
  const last = siblings.at(-1);
  if (last?.type === "text") siblings[siblings.length - 1] = { ...last, text: last.text + text };
  else siblings.push({ type: "text", text, offset: growth.consumed });
  growth.consumed = end;
}

function openElement(growth: Growth, name: string, offset: number): void {
  const ordinal = (growth.opened.get(name) ?? 0) + 1;
  growth.opened.set(name, ordinal);
  if (growth.open.length > MOST_NESTED) {
    report(growth, "markup-refused", offset, name.length + 1, { what: "nesting deeper than 64 elements" });
    throw TOO_MUCH;
  }
  const element = newElement(name, offset, ordinal);
  growth.open.at(-1)?.children.push(element);
  growth.open.push(element);
}

/** Closes the innermost element of the name; what is still open inside it was never closed. */
function closeElement(growth: Growth, name: string, offset: number): void {
  const index = growth.open.findLastIndex((element, depth) => depth > 0 && element.name === name);
  if (index === -1) {
    report(growth, "unopened-element", offset, name.length + 3, { name });
    return;
  }
  for (const inner of growth.open.splice(index).slice(1)) reportUnclosed(growth, inner);
}

function endText(growth: Growth): void {
  for (const element of growth.open.slice(1)) reportUnclosed(growth, element);
  if (growth.consumed < growth.marked.text.length) {
    report(growth, "markup-refused", growth.consumed, 1, { what: "a tag without its end" });
  }
}

function refuse(growth: Growth, what: string, start: number, end: number): void {
  report(growth, "markup-refused", start, Math.max(1, end - start), { what });
  skipPast(growth, ">", end);
}

function skipPast(growth: Growth, mark: string, from: number): void {
  const found = growth.marked.text.indexOf(mark, from);
  growth.consumed = found === -1 ? growth.marked.text.length : found + mark.length;
}

function reportUnclosed(growth: Growth, { name, offset }: MarkupElement): void {
  report(growth, "unclosed-element", offset, name.length + 1, { name });
}

function report<C extends "unclosed-element" | "unopened-element" | "markup-refused">(
  growth: Growth,
  code: C,
  offset: number,
  length: number,
  args: DiagnosticArgs[C],
): void {
  const place = placeAt(growth.marked, offset);
  growth.diagnostics.push(
    fault(code, place === null ? null : { ...place, length: place.length ?? length }, args),
  );
  if (growth.diagnostics.length >= MOST_FAULTS) throw TOO_MUCH;
}
