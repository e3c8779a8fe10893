import type { Diagnostic } from "../model/diagnostic.js";
import { trailsOff } from "./sentences.js";
import { apart, faultAt, type Range, rangesOf, type Reading } from "./text-rule.js";
import { lowered, placesOf } from "./words.js";

/** What is left to be written, in any language. */
const ANYWHERE: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:TODO|TBD|TBA|TBC|TKTK|FIXME|FixMe|fixme|XXX|XXXX+|xxx+|\u0425{3,}|\u0445{3,}|tbd|tbc|tba)(?![\p{L}\p{N}])/gu,
  /(?<!\p{N})(?:\d\dXX|\d{4}-XX|XX-XX)(?!\p{N})/gu,
  /(?<!\p{L})lorem ipsum(?!\p{L})/giu,
  /\{\{|\}\}/gu,
  /#{3,}|%{2,}|(?<![^\s\u00A0])\?\?(?=[\s\u00A0])|_{3,}|\?{3,}|\(\?\)|\.{4,}|(?:\. ){2}\./gu,
  /\((?:insert|insérer|à insérer|insertar|вставить|einfügen)(?!\p{L})[^()\n]{0,60}\)/giu,
  // What somebody is still to look at.
  /\((?:check|to check|à vérifier|vérifier|prüfen|bitte prüfen|проверить|por verificar|comprobar|ստուգել) ?[!?]*\)/giu,
  /@{2,}|(?<![\p{L}\p{N}#])#[A-Z]{3,}(?!\p{L})|\[[ \u00A0_]*\]|\?\?(?=\.\d)/gu,
  // Fields of a mail merge.
  /«\w*_\w*»|\$\{?[a-z][a-z_-]*\}|%[A-Z][A-Z_]+%/gu,
];
const MERGED = /(?<!\{)\{[\p{L}_][\p{L}\p{N} _.-]{0,40}\}(?!\})/gu;
const FIELD = /«[A-Z][A-Z0-9_ ]{1,40}»/gu;
/** Before a month: "dd November", "XX. November". */
const DAY_TO_COME = /(?<![\p{L}\p{N}])(?:XX|xx|\?\?|NN|DD|dd|JJ|jj|TT|tt)\.?(?=[\s.,])/gu;
/** "todo:" is a word of Spanish, Italian and Portuguese. */
const TODO = /(?<![\p{L}\p{N}])[Tt]odo:/gu;
const HAVE_TODO = ["es", "it", "pt"];
/** How many is not known yet, or the twentieth: "XX villages", "XX century". */
const HOW_MANY = /(?<![\p{L}\p{N}])XX(?= \p{Ll}{2})/gu;
const TWENTIETH = /^ (?:centur|siècle|siecle|siglo|век|столет|դար|jahrhundert|session|sesi|сесси)/u;
const ELLIPSIS = /\.{3}(?!\.)|…/gu;
const BRACKETED = /\[(?=[\p{L}…._]|\d+ \p{L})([^[\]\n:@]{1,60})\](?![([])/gu;
const ANGLED = /<(?=\p{L})[^<>\n:@/]{1,60}>/gu;
/** Before what may be a Roman thirty: "resolution 3379 (XXX)". */
const NUMBERED = /(?:\d \(|\p{L}{2}\.? )$/u;

/** Without any of these there is no placeholder but one in words. */
const HINT =
  /[Tt]odo:|\([Ii]ns|\([àÀ] ins|\([Вв]став|\([Ee]inf|###|%%|\[\d|TODO|TB[ADC]|tb[adc]|TKTK|FIXME|[Ff]ix[Mm]e|XX|xx|\u0425{3}|\u0445{3}|NN|lorem|Lorem|LOREM|[{}<[_…?]|\.\.|\. \.|«\w|\$\{|%[A-Z]|@@|#[A-Z]{3}|\b(?:DD|dd|JJ|jj|TT|tt)\b|\((?:[Tt]o )?[Cc]heck|\([àÀ]? ?[VvPpBbПпCcՍս]/;

/** What stands for text that is still to come: it would be printed. */
export function findPlaceholders(reading: Reading): readonly Diagnostic[] {
  const { passage, text, proof } = reading;
  const inWords = placesOf(proof.placeholders, text, lowered(text));
  const bare = passage.table === "languages" ? text.replaceAll(/\{[a-z-]+\}/g, "") : text;
  if (inWords.length === 0 && !HINT.test(bare)) return [];
  const found = [...inWords, ...certainIn(reading), ...ellipsesIn(reading), ...bracketedIn(reading)];
  return apart(found).map(([start, end]) =>
    faultAt(passage, [start, end], "placeholder", { text: text.slice(start, end) }),
  );
}

function certainIn({ passage, text, language }: Reading): readonly Range[] {
  // Phrases and titles have values in braces.
  const merged =
    passage.table === "languages" || /^(?:subject|capacity|urgency|mandate)$/u.test(passage.key)
      ? []
      : [MERGED];
  const months = language?.months ?? [];
  const isSpanish = HAVE_TODO.includes(language?.code ?? "");
  // Where guillemets are no quotation marks, they are those of a mail merge.
  const fields = language !== null && !language.quotes.open.startsWith("«") ? [FIELD] : [];
  return [
    ...(isSpanish ? [] : rangesOf(text, TODO).map(([start, end]): Range => [start, end - 1])),
    ...rangesOf(text, HOW_MANY).filter(([, end]) => !TWENTIETH.test(text.slice(end, end + 16))),
    ...[...ANYWHERE, ...merged, ...fields].flatMap((pattern) => rangesOf(text, pattern)),
    ...rangesOf(text, DAY_TO_COME).filter(([, end]) =>
      months.some((month) => text.startsWith(month, end + 1)),
    ),
  ]
    .filter((range) => !isRomanThirty(text, range))
    .map((range) => (text[range[0]] === "_" ? bracketsAround(text, range) : range));
}

function isRomanThirty(text: string, [start, end]: Range): boolean {
  if (text.slice(start, end) !== "XXX") return false;
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    NUMBERED.test(before) && /^(?:\)|[\s,.;](?!\p{Lu}))/u.test(text.slice(end, end + 2)) && isCounted(before)
  );
}

/** A resolution's number before it, or a word such as "Annex" or "Chapter" with a capital. */
function isCounted(before: string): boolean {
  return /\d \($/u.test(before) || /\p{Lu}\p{Ll}+\.? $/u.test(before);
}

/** In a quotation an ellipsis tells that words are left out; after a word, before another sentence, that the first trails off. */
function ellipsesIn({ own, text }: Reading): readonly Range[] {
  return rangesOf(own, ELLIPSIS)
    .filter(([start, end]) => !trailsOff(own, [start, end]))
    .map((range) => bracketsAround(text, range));
}

function bracketsAround(text: string, [start, end]: Range): Range {
  const pair = `${text[start - 1] ?? ""}${text[end] ?? ""}`;
  return pair === "[]" || pair === "()" ? [start - 1, end + 1] : [start, end];
}

function bracketedIn({ own, proof }: Reading): readonly Range[] {
  const bracketed = [...own.matchAll(BRACKETED)]
    .filter(({ 1: inside = "" }) => !proof.brackets.includes(inside.toLowerCase()))
    .map(({ 0: { length }, index }): Range => [index, index + length]);
  return [...bracketed, ...rangesOf(own, ANGLED)];
}
