import type { DiagnosticArgs } from "../model/diagnostic.js";
import { enumerate, quote, tame, type Sentence } from "./phrase.js";

type DirectoryCode =
  | "terms-inverted"
  | "terms-overlap"
  | "terms-gap"
  | "no-such-member"
  | "unusual-kind"
  | "obsolete-name"
  | "language-not-used"
  | "directory-memory"
  | "directory-untranslated"
  | "directory-unverified"
  | "holder-unknown"
  | "holder-doubtful"
  | "over-limit"
  | "not-accepted";

/** The findings of whom letters go to, and of what they accept. */
export const DIRECTORY_SENTENCES: { readonly [C in DirectoryCode]: (args: DiagnosticArgs[C]) => Sentence } = {
  "terms-inverted": ({ from, until }) => ({
    message: `this term ends on ${tame(until)}, before it begins on ${tame(from)}`,
    hint: "`from` is its first day, `until` its last",
  }),
  "terms-overlap": ({ office, from, until, other }) => ({
    message: `${quote(office)} is held twice ${span(from, until)}`,
    hint: `the other term is in ${other.file}, line ${other.line}; both days of a term are within it`,
  }),
  "terms-gap": ({ office, from, until }) => ({
    message: `nothing says who holds ${quote(office)} ${span(from, until)}`,
    hint: "add a row, with `vacant: true` if nobody does",
  }),
  "unusual-kind": ({ kind, meant }) => ({
    message: `no other office and no demand has the kind ${quote(kind)}`,
    hint: `did you mean ${quote(meant)}?`,
  }),
  "no-such-member": ({ state, month }) => ({
    message: `${quote(state)} has the rotating office in ${tame(month)}, but is no member in that year`,
    hint: "name it among the members of the year, or see which State it is",
  }),
  "obsolete-name": ({ name, right, reason, office }) => ({
    message: `${quote(name)} is not the right name: ${tame(reason)}`,
    hint:
      office === null
        ? right === ""
          ? "write its full name"
          : `write ${quote(right)}`
        : `the letter goes to ${quote(right)}: write ${quote(`office: ${office}`)}`,
  }),
  "language-not-used": ({ language, works, office, remembered }) => ({
    message: `${quote(office)} does not work in ${quote(language)}`,
    hint: `it works in ${enumerate(works)}${remembered ? ", as far as is remembered" : ""}`,
  }),
  "directory-memory": ({ table, id, what }) => ({
    message: `${what === null ? "this row" : `the ${quote(what)} of this row`} of ${quote(table)} is known from memory only: ${quote(id)}`,
    hint: `look it up, and put a row of your own with its source in ${quote(`data/directory/${table}.yaml`)}`,
  }),
  "directory-untranslated": ({ table, id, language }) => ({
    message: `${quote(id)} of ${quote(table)} has no words in ${quote(language)}: the letter shows its English ones`,
    hint: `put a row of your own with them in ${quote(`data/directory/${table}.yaml`)}`,
  }),
  "directory-unverified": ({ table, date, until }) => ({
    message: `the letter's date ${tame(date)} is past ${tame(until)}, until when ${quote(table)} was looked up`,
    hint: `see whether the rows still hold, and put what has changed in your own ${quote(`data/directory/${table}.yaml`)}`,
  }),
  "holder-unknown": ({ office, date, last }) => ({
    message: `nobody is known to hold ${quote(office)} on ${tame(date)}: the letter names the office alone`,
    hint: `${last === null ? "" : `the last day known is ${tame(last)}; `}add a row to your own ${quote("data/directory/holders.yaml")}`,
  }),
  "holder-doubtful": ({ office, date, change }) => ({
    message: `who holds ${quote(office)} on ${tame(date)} is not sure: the letter names the office alone`,
    hint: `the change on ${tame(change)} is remembered only: look up its day, and put the row in your own ${quote("data/directory/holders.yaml")}`,
  }),
  "over-limit": ({ measure, found, most, office, sources, limit }) => ({
    message: `the letter to ${quote(office)} has ${figure(found, measure)}, over the limit of ${figure(most, measure)}${sourced(sources)}`,
    hint: `${measure === "megabytes" ? "take smaller images or annexes" : "leave out facts, or shorten the texts"}${limit === null ? "" : `; the limit is in ${tame(limit.file)}, line ${limit.line}`}`,
  }),
  "not-accepted": ({ what, value, accepted, office, sources }) => ({
    message: `${quote(office)} does not accept the ${what === "format" ? "format" : "file name"} ${quote(value)}${sourced(sources)}`,
    hint: `it accepts ${enumerate(accepted)}`,
  }),
};

function span(from: string, until: string): string {
  return from === until ? `on ${tame(from)}` : `from ${tame(from)} to ${tame(until)}`;
}

/** A tenth of a megabyte, rounded up, so that what is over never reads as if it were not. */
function figure(number: number, measure: DiagnosticArgs["over-limit"]["measure"]): string {
  const shown = measure === "megabytes" ? Math.ceil(number * 10) / 10 : number;
  return shown === 1 ? `1 ${measure.slice(0, -1)}` : `${shown} ${measure}`;
}

function sourced(sources: readonly string[]): string {
  return sources.length === 0 ? "" : ` (${sources.map(tame).join(", ")})`;
}
