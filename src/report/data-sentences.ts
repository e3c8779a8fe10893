import type { DiagnosticArgs } from "../model/diagnostic.js";
import { count, enumerate, quote, type Sentence, suggest, tame } from "./phrase.js";

type DataCode =
  | "extra-language"
  | "missing-translation"
  | "untranslated"
  | "unused-demand"
  | "unused-fact"
  | "unused-annex"
  | "unused-document"
  | "unused-ask"
  | "unused-source"
  | "unknown-source"
  | "unused-row"
  | "facts-out-of-order"
  | "future-fact"
  | "future-document"
  | "no-facts"
  | "empty-list"
  | "cannot-grant"
  | "duplicate-recipient"
  | "duplicate-signatory"
  | "uneven-phrases";

/** The findings of what a submission has and does not need, or says twice, too late, or in another order. */
export const DATA_SENTENCES: { readonly [C in DataCode]: (args: DiagnosticArgs[C]) => Sentence } = {
  "extra-language": ({ language, named, others }) => ({
    message: `${quote(language)} is none of the submission's languages${others === 0 ? "" : `, here and in ${count(others, "more text")} of this file`}`,
    hint: `${suggest(language, named, "languages")}; another is named under ${quote("languages")} in ${quote("data/submission.yaml")}`,
  }),
  "missing-translation": ({ language, present }) => ({
    message: `this text has no ${quote(language)}, in which a letter that shows it is written as well`,
    hint: `it has ${enumerate(present)}; add ${quote(`${language}: ...`)}, or the letter cannot be made with ${quote(`--lang ${language}`)}`,
  }),
  untranslated: ({ language, as }) => ({
    message:
      as === null
        ? `this text stands without languages, and letters in ${quote(language)} and in another show it`
        : `the ${quote(language)} of this text is the same as its ${quote(as)}`,
    hint: as === null ? `write it once a language: ${quote(`${language}: ...`)}` : "translate it",
  }),
  "unused-demand": ({ id }) => ({
    message: `the demand ${quote(id)} is addressed to no recipient`,
    hint: `name it under ${quote("demands")} of a recipient, or take it out`,
  }),
  "unused-fact": ({ id }) => ({
    message: `the fact ${quote(id)} is told in no letter`,
    hint: `name it under ${quote("facts")} of a recipient or an annex, or take it out`,
  }),
  "unused-annex": ({ id }) => ({
    message: `the annex ${quote(id)} follows no letter`,
    hint: `name it under ${quote("annexes")} of a recipient, or take it out`,
  }),
  "unused-document": ({ id }) => ({
    message: `the document ${quote(id)} is listed in no annex`,
    hint: `name it under ${quote("documents")} of an annex, or take it out`,
  }),
  "unused-ask": ({ demand, kind }) => ({
    message: `${quote(demand)} asks something of the kind ${quote(kind)}, and no letter goes to a body of that kind`,
    hint: "take the ask out, or add a recipient of that kind",
  }),
  "unused-source": ({ key }) => ({
    message: `nothing cites the source ${quote(key)}`,
    hint: `cite it under ${quote("sources")} of the rows that it proves, or take it out`,
  }),
  "unknown-source": ({ key, known }) => ({
    message: `the list of sources has no key ${quote(key)}`,
    hint: `${suggest(key, known, "keys")}; a line in ${quote("data/directory/sources.yaml")} adds one`,
  }),
  "unused-row": ({ table, id }) => ({
    message: `no letter draws on ${quote(id)} of ${quote(table)}`,
    hint: "take your row out, or see which row was to lead to it",
  }),
  "facts-out-of-order": ({ id, date, stands, other, otherDate }) => ({
    message: `the fact ${quote(id)} of ${tame(date)} stands ${stands} ${quote(other)} of ${tame(otherDate)}`,
    hint: "facts stand in the order of events: move it, or see which date is wrong",
  }),
  "future-fact": ({ id, date, letter }) => ({
    message: `the fact ${quote(id)} is of ${tame(date)}, after the letter's date ${tame(letter)}`,
    hint: `see which of the two dates is wrong; ${quote("--date")} gives letters another`,
  }),
  "future-document": ({ id, date, letter }) => ({
    message: `the document ${quote(id)} is of ${tame(date)}, after the letter's date ${tame(letter)}`,
    hint: `see which of the two dates is wrong; ${quote("--date")} gives letters another`,
  }),
  "no-facts": ({ recipient }) => ({
    message: `the letter to ${quote(recipient)} tells of no fact`,
    hint: `name facts of ${quote("data/facts.yaml")} in the list`,
  }),
  "empty-list": ({ key }) => ({
    message: key === null ? "this file has no rows" : `the list ${quote(key)} is empty`,
    hint: key === null ? "begin each row with `- `" : "fill it, or take the key out",
  }),
  "cannot-grant": ({ demand, office, granted }) => ({
    message: `${quote(office)} can do nothing about ${quote(demand)}`,
    hint: `its row says who can: ${enumerate(granted)}; take it out of this letter, or add who is missing under ${quote("granted-by")}`,
  }),
  "duplicate-recipient": ({ office, language, first }) => ({
    message: `a second letter in ${quote(language)} goes to ${quote(office)}`,
    hint: `the first is in ${first.file}, line ${first.line}; take one out, or see which office was meant`,
  }),
  "duplicate-signatory": ({ name, first }) => ({
    message: `${quote(name)} signs twice`,
    hint: `the first is in ${first.file}, line ${first.line}`,
  }),
  "uneven-phrases": ({ language, phrase, problem, values }) =>
    problem === "values"
      ? {
          message: `the phrase ${quote(phrase)} has other names in braces in ${quote(language)} than in other languages`,
          hint:
            values.length === 0
              ? "elsewhere it has none"
              : `elsewhere it has ${enumerate(values.map((name) => `{${name}}`))}`,
        }
      : {
          message: `${quote(language)} has no phrase ${quote(phrase)}, which all other languages have`,
          hint:
            problem === "missing" ? "add it" : `is this name of a phrase mistyped? write ${quote(phrase)}`,
        },
};
