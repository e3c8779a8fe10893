import { MASK, type Passage } from "../model/passage.js";
import type { Place } from "../model/place.js";
import type { LanguageCode } from "../model/text.js";
import type { TemplateFile, TemplateFiles } from "./compile-templates.js";
import { placeOfOffset } from "./template-place.js";

/** Elements within a line of text; any other begins a text of its own. */
const INLINE = /^<\/?(?:em|strong|a|br|sup|sub|span|note|pages-of)[\s>/]/u;
const PARTIAL = /^\{\{~?>\s*([^\s}~]+)/u;

/** The texts that are typed in a template and in the partials that it calls, as those of a letter in a language. */
export function listLiterals(
  name: string,
  { templates, partials }: TemplateFiles,
  language: LanguageCode,
): readonly Passage[] {
  const whole = templates.get(name);
  const scanned = new Map<TemplateFile, Scanned>();
  const follow = (file: TemplateFile | undefined): void => {
    if (file === undefined || scanned.has(file)) return;
    const found = scan(file.text);
    scanned.set(file, found);
    for (const partial of found.partials) follow(partials.get(partial));
  };
  follow(whole);
  return [...scanned].flatMap(([file, { texts }]) => passagesIn(file, texts, language));
}

function passagesIn(file: TemplateFile, texts: Scanned["texts"], language: LanguageCode): readonly Passage[] {
  return texts.map(({ start, text }) => ({
    text,
    language,
    role: "prose",
    key: file.file.slice(file.file.lastIndexOf("/") + 1, -".hbs".length),
    table: "templates",
    row: null,
    placeOf: (from, to) => placeIn(file, start + from, start + to),
  }));
}

interface Scanned {
  readonly texts: readonly { readonly start: number; readonly text: string }[];
  readonly partials: readonly string[];
}

/** Cuts a template at its elements. Values, helpers and elements within a line are masked, each as long as it is; linear. */
function scan(source: string): Scanned {
  const texts: { start: number; text: string }[] = [];
  const partials: string[] = [];
  let [start, text, at] = [0, "", 0];
  const end = (next: number): void => {
    if (/\p{L}|[[\]{}_…]|\.{2}/u.test(text)) texts.push({ start, text });
    [start, text] = [next, ""];
  };
  while (at < source.length) {
    const tagEnd = endOfTag(source, at);
    if (tagEnd === null) {
      text += source[at] ?? "";
      at += 1;
      continue;
    }
    const foreignEnd = endOfForeign(source, at, tagEnd);
    if (foreignEnd !== null) {
      text += MASK.repeat(foreignEnd - at);
      at = foreignEnd;
      continue;
    }
    const tag = source.slice(at, tagEnd);
    const partial = PARTIAL.exec(tag)?.[1];
    if (partial !== undefined) partials.push(partial);
    if (tag.startsWith("{{") || INLINE.test(tag)) text += MASK.repeat(tag.length);
    else end(tagEnd);
    at = tagEnd;
  }
  end(at);
  return { texts, partials };
}

/** Where an element in another language ends, which says so by `lang`: it is not to be read in the letter's. */
function endOfForeign(source: string, at: number, tagEnd: number): number | null {
  const [, name] = /^<([a-z][a-z0-9-]*)\s(?:[^>]*\s)?lang=/.exec(source.slice(at, tagEnd)) ?? [];
  return name === undefined ? null : after(source, `</${name}>`, tagEnd);
}

/** Where what begins at an offset ends; null where nothing does, or what begins has no end. */
function endOfTag(source: string, at: number): number | null {
  if (source.startsWith("{{", at)) {
    const close = source.startsWith("{{!--", at) ? "--}}" : source.startsWith("{{{", at) ? "}}}" : "}}";
    return after(source, close, at);
  }
  return source[at] === "<" && /[a-z/]/u.test(source[at + 1] ?? "") ? after(source, ">", at) : null;
}

/** What has no end within so many characters is no tag. */
const LONGEST = 4000;

function after(source: string, close: string, at: number): number | null {
  const found = source.slice(at, at + LONGEST).indexOf(close);
  return found === -1 ? null : at + found + close.length;
}

function placeIn({ file, text }: TemplateFile, start: number, end: number): Place {
  const [first = ""] = text.slice(start, end).split("\n", 1);
  return { ...placeOfOffset(file, text, start), length: Math.max(1, first.trimEnd().length) };
}
