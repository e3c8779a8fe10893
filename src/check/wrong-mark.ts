import type { Diagnostic } from "../model/diagnostic.js";
import type { Language } from "../model/language.js";
import { type Range, type Reading, warnAt } from "./text-rule.js";

const QUOTATION_MARKS = /[«»‹›“”„]/gu;
/** Whether the letter before a mark is of the script that the language has marks of its own for. */
const NATIVE = /(?!\p{Script=Latin})\p{L}/u;

/** Marks of another language: a Latin question mark in Armenian, a question in Spanish without ¿, “English” quotation marks in French. */
export function findWrongMarks(reading: Reading): readonly Diagnostic[] {
  const { passage, language } = reading;
  // What is typed in a template stands for every language.
  if (language === null || passage.role === "name" || passage.table === "templates") return [];
  return [...foreignMarks(reading), ...unopened(reading), ...foreignQuotes(reading, language)].map(
    ([start, end, right]) =>
      warnAt(passage, [start, end], "wrong-mark", {
        mark: reading.text.slice(start, end),
        language: language.code,
        right,
      }),
  );
}

type Found = readonly [...Range, right: string | null];

function foreignMarks({ plain, language, proof }: Reading): readonly Found[] {
  const found: Found[] = [];
  const marks = Object.entries(proof.marks);
  if (marks.length === 0 || language === null) return [];
  for (let at = 1; at < plain.length; at += 1) {
    const right = proof.marks[plain[at] ?? ""];
    if (right === undefined || !Object.hasOwn(proof.marks, plain[at] ?? "")) continue;
    if (followsWord(plain, at) && endsSomething(plain, at) && !isAbbreviated(plain, at, language))
      found.push([at, at + 1, right]);
  }
  return found;
}

/** Directly after a letter of the language's script, or after what closes words of it. */
function followsWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at).replace(/[)\]»”՛՞՜\d% \u00A0-]+$/u, "");
  return NATIVE.test(before.slice(-1));
}

function endsSomething(text: string, at: number): boolean {
  return /^(?:$|[\s)\]»”])/u.test(text.slice(at + 1, at + 2));
}

/** A stop after an abbreviation, an initial or a number's label, before what does not begin a sentence. */
function isAbbreviated(text: string, at: number, { typography }: Language): boolean {
  if (text[at] !== ".") return false;
  const word = /[\p{L}\p{M}.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? "";
  if (/^\p{Lu}$/u.test(word) || word.includes(".")) return true;
  const { beforeNumber, afterNumber, beforeName } = typography.ties;
  const dotted = `${word.toLowerCase()}.`;
  if ([...beforeNumber, ...afterNumber, ...beforeName].some((tie) => tie.toLowerCase() === dotted))
    return true;
  return /^[\s\u00A0]+\p{Ll}/u.test(text.slice(at + 1, at + 4));
}

/** A question or an exclamation that nothing opens: the mark at its end. */
function unopened({ plain, proof }: Reading): readonly Found[] {
  const enders = Object.keys(proof.openers);
  if (enders.length === 0) return [];
  const found: Found[] = [];
  let since = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const mark = plain[at] ?? "";
    if (enders.includes(mark)) {
      const opener = proof.openers[mark] ?? "";
      if (!plain.slice(since, at).includes(opener)) found.push([at, at + 1, `${opener}…${mark}`]);
      since = at + 1;
    } else if (mark === "\n") since = at + 1;
  }
  return found;
}

/** Quotation marks that the language does not have, or has for a quotation within another and that stand in none. */
function foreignQuotes({ plain }: Reading, { quotes }: Language): readonly Found[] {
  const { open, close, innerOpen, innerClose } = quotes;
  const found: Found[] = [];
  let depth = 0;
  for (const { 0: mark, index } of plain.matchAll(QUOTATION_MARKS)) {
    const isInner = mark === innerOpen || mark === innerClose;
    if (mark === close && depth > 0) depth -= 1;
    else if (mark === open) depth += 1;
    // “ closes in German and opens in English: alone it is English.
    else if ((mark !== close || mark === "“") && !(isInner && depth > 0))
      found.push([index, index + 1, /^[\s(]?$/.test(plain[index - 1] ?? "") ? open : close]);
  }
  return found;
}
