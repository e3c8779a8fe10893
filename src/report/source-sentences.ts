import type { DiagnosticArgs } from "../model/diagnostic.js";
import { describeSlip } from "./describe-slip.js";
import { count, enumerate, quote, suggest, suggestId, tame, type Sentence } from "./phrase.js";

type SourceCode =
  | "file-missing"
  | "file-unreadable"
  | "yaml-syntax"
  | "yaml-refused"
  | "unknown-key"
  | "missing-key"
  | "wrong-type"
  | "wrong-value"
  | "no-such-date"
  | "duplicate-id"
  | "unresolved-id"
  | "missing-language"
  | "unknown-language"
  | "no-ask"
  | "enclosure-failed"
  | "enclosure-cycle";

const UNREADABLE: Readonly<Record<DiagnosticArgs["file-unreadable"]["reason"], string>> = {
  "not-utf-8": "it is not UTF-8 text",
  "too-large": "it is larger than 5 MB",
  outside: "it lies outside of the submission's folder",
  "not-a-file": "it is no file of text",
  "no-access": "the system refuses it",
};

const READABLE: typeof UNREADABLE = {
  "not-utf-8": "save it as UTF-8 in your editor",
  "too-large": "a submission's texts are far smaller: see whether the right file stands there",
  outside: "put a copy of it into the folder instead of a link",
  "not-a-file": "put a file in its place",
  "no-access": "see whether you may read it",
};

/** The findings of reading YAML. */
export const SOURCE_SENTENCES: { readonly [C in SourceCode]: (args: DiagnosticArgs[C]) => Sentence } = {
  "file-missing": ({ path }) => ({
    message: `there is no file ${quote(path)}`,
    hint: "every submission needs it",
  }),
  "file-unreadable": ({ path, reason }) => ({
    message: `the file ${quote(path)} cannot be read: ${UNREADABLE[reason]}`,
    hint: READABLE[reason],
  }),
  "yaml-syntax": ({ problem }) =>
    typeof problem === "string"
      ? { message: `this is not YAML: ${tame(lowerFirst(problem))}`, hint: syntaxHint(problem) }
      : describeSlip(problem),
  "yaml-refused": ({ what }) => ({
    message: `${tame(what)} is not accepted here`,
    hint: refusalHint(what),
  }),
  "unknown-key": ({ key, known }) => ({
    message: `unknown key ${quote(key)}`,
    hint: suggest(key, known, "keys"),
  }),
  "missing-key": ({ key }) => ({
    message: `the key ${quote(key)} is missing`,
    hint: `add ${quote(`${key}: ...`)}`,
  }),
  "wrong-type": ({ expected, received }) => ({
    message: `expected ${expected}, found ${received}`,
    hint: typeHint(expected, received),
  }),
  "wrong-value": ({ value, expected }) => ({
    message: `${quote(value)} does not fit`,
    hint: `write ${expected}`,
  }),
  "no-such-date": ({ value }) => ({
    message: `the calendar has no day ${quote(value)}`,
    hint: "write year, month, day",
  }),
  "duplicate-id": ({ kind, id, first }) => ({
    message: `the ${kind} ${quote(id)} is given twice`,
    hint: `the first is in ${first.file}, line ${first.line}, column ${first.column}`,
  }),
  "unresolved-id": ({ kind, id, known }) => ({
    message: `there is no ${kind} ${quote(id)}`,
    hint: suggestId(id, known, pluralOf(kind)),
  }),
  "missing-language": ({ language, present }) => ({
    message: `this text has no ${quote(language)}, which a letter needs`,
    hint: `${present.length === 0 ? "" : `it has ${enumerate(present)}; `}add ${quote(`${language}: ...`)}`,
  }),
  "unknown-language": ({ language, known }) => ({
    message: `there is no language ${quote(language)}`,
    hint: `${suggest(language, known, "languages")}; a file ${quote(`data/languages/${language}.yaml`)} adds one`,
  }),
  "no-ask": ({ demand, kind }) => ({
    message: `nothing is asked for the demand ${quote(demand)}: it has no ask for the kind ${quote(kind)}`,
    hint: `write one under ${quote("ask")} of this recipient, or under ${quote("asks")} of the demand`,
  }),
  "enclosure-failed": ({ id }) => ({
    message: `the letter ${quote(id)}, which goes with this one, cannot be made`,
    hint: "mend its own errors, or take it out",
  }),
  "enclosure-cycle": ({ ids }) => ({
    message: `this letter would go with itself: ${wayBack(ids).join(" encloses ")}`,
    hint: "take one of them out",
  }),
};

/** A cycle with what is in its middle left out where it is long. */
function wayBack(ids: readonly (string | null)[]): readonly string[] {
  const named = ids.map((id) => (id === null ? "…" : quote(id)));
  return named.length <= 8 ? named : [...named.slice(0, 4), "…", ...named.slice(-3)];
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function syntaxHint(problem: string): string {
  if (/nested mappings|compact mapping/iu.test(problem))
    return "put text that contains a colon in quotation marks";
  if (/indent/iu.test(problem)) return "rows of one list, and keys of one row, start in the same column";
  if (/\btab/iu.test(problem)) return "indent with spaces";
  return "see whether a bracket or a quotation mark is not closed, or a text with a colon needs quotation marks";
}

function refusalHint(what: string): string {
  if (what.startsWith("the alias")) return "write the text out again";
  if (what.startsWith("the tag")) return "leave the tag out; put text in quotation marks";
  if (what.startsWith("a second document")) return "remove the line `---`";
  return "a submission's texts are smaller and flatter: see whether the right file stands here";
}

const DATES: Readonly<Record<string, string>> = {
  "a month or a date": "a month such as 2006-06, or a date such as 2006-06-19",
};

/** Lists whose items are words, and which are often written in one line. */
const OF_WORDS = /^a list of (?:ids|language codes|formats|ways|words|sources|spellings|States)/u;

function typeHint(expected: string, received: string): string {
  if (received === "nothing") return "write a value, or remove the key where it may be absent";
  const scalar = received === "a number" || received === "true or false";
  // A number is no whole date, in whatever marks it stands.
  if (/\bdate\b/u.test(expected)) return `write ${DATES[expected] ?? expected}`;
  if (scalar && /text|id/u.test(expected)) return "put it in quotation marks";
  if (received === "text" && OF_WORDS.test(expected))
    return "write `[a, b]`, or one a line, each behind `- `";
  if (expected.includes("list")) return "begin each of its rows with `- `";
  return expected.includes("map") ? "write `key: value`, one a line" : `write ${expected}`;
}

function pluralOf(kind: string): string {
  const irregular: Record<string, string> = {
    address: "addresses",
    annex: "annexes",
    signatory: "signatories",
    "form of address": "forms of address",
  };
  return irregular[kind] ?? count(2, kind).slice(2);
}
