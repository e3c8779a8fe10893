import type { DiagnosticArgs } from "../model/diagnostic.js";
import { enumerate, quote, type Sentence } from "./phrase.js";

type TextCode =
  | "doubled-word"
  | "placeholder"
  | "double-space"
  | "straight-quotes"
  | "wrong-language"
  | "mixed-script"
  | "wrong-script"
  | "mark-spacing"
  | "doubled-mark"
  | "unbalanced-mark"
  | "missing-full-stop"
  | "wrong-mark"
  | "future-date"
  | "inconsistent-spelling"
  | "other-recipient-name"
  | "other-recipient-salutation"
  | "other-recipient-title"
  | "salutation-rank";

/** The findings of a careful reader of texts. */
export const TEXT_SENTENCES: { readonly [C in TextCode]: (args: DiagnosticArgs[C]) => Sentence } = {
  "doubled-word": ({ word }) => ({
    message: `the word ${quote(word)} stands twice`,
    hint: "take one of them out",
  }),
  placeholder: ({ text }) => ({
    message: `${quote(text)} was left here for text that is still to come`,
    hint: "write the text, or take it out: it would be printed as it stands",
  }),
  "double-space": ({ spaces }) => ({
    message: `there are ${spaces} spaces between two words`,
    hint: "leave one of them",
  }),
  "straight-quotes": ({ mark }) => ({
    message: `the straight mark ${quote(mark)} stands in prose`,
    hint: "type the curved mark that is meant; what is printed for a straight one is guessed from the letters around it",
  }),
  "wrong-language": ({ language, reads }) => ({
    message: `a text in ${quote(language)} is to stand here, and this one reads as ${quote(reads)}`,
    hint: `translate it; a text that letters in both languages show is written once for each: ${quote(`${language}: ...`)}`,
  }),
  "mixed-script": ({ word, characters }) => ({
    message: `the word ${quote(word)} has letters of two scripts`,
    hint: `type ${enumerate(characters)} anew in the script of the others: it looks the same and no search finds it`,
  }),
  "wrong-script": ({ text, language }) => ({
    message: `${quote(text)} is not in the script of the language ${quote(language)}`,
    hint: "write it in that script; a foreign name or title that is to stay goes in quotation marks or brackets",
  }),
  "mark-spacing": ({ mark, problem }) => SPACINGS[problem](quote(mark)),
  "doubled-mark": ({ marks }) => ({
    message: `the marks ${quote(marks)} stand where one is to be`,
    hint: "leave the one that is meant",
  }),
  "unbalanced-mark": ({ mark }) => ({
    message: `${quote(mark)} has no other half in its paragraph`,
    hint: "set the mark that belongs to it, or take it out",
  }),
  "missing-full-stop": ({ word }) => ({
    message: `the text ends with ${quote(word)} and no full stop`,
    hint: "end the sentence with its mark; if words are missing, add them",
  }),
  "wrong-mark": ({ mark, language, right }) => ({
    message: `the language ${quote(language)} does not have the mark ${quote(mark)} here`,
    hint: right === null ? "take the mark of the language" : `write ${quote(right)} instead`,
  }),
  "future-date": ({ written, date }) => ({
    message: `${quote(written)} is later than the letter, which is of ${date}`,
    hint: "look whether day, month and year are right, and whether the letter is to bear another date",
  }),
  "inconsistent-spelling": ({ written, usual, listed }) => ({
    message: listed
      ? `${quote(written)} is a name that these letters spell ${quote(usual)}`
      : `${quote(written)} is spelt so here alone; elsewhere it is ${quote(usual)}`,
    hint: listed
      ? `write ${quote(usual)}; the list is under \`terms:\` in data/submission.yaml`
      : `write ${quote(usual)}; if another name is meant, let the finding stay under \`check:\` in data/submission.yaml`,
  }),
  "other-recipient-name": ({ name, office }) => ({
    message: `${quote(name)} holds the office ${quote(office)}, to which this letter does not go`,
    hint: "take the name out: the inside address has that of the addressee, for the letter's date",
  }),
  "other-recipient-salutation": ({ salutation, office }) => ({
    message: `${quote(salutation)} greets the office ${quote(office)}, to which this letter does not go`,
    hint: "take the greeting out, or greet the addressee of this letter",
  }),
  "other-recipient-title": ({ title, office }) => ({
    message: `the text speaks to its reader as ${quote(title)}: that is the office ${quote(office)}, to which this letter does not go`,
    hint: "name the office of this letter's addressee",
  }),
  "salutation-rank": ({ greeting, own, right }) => ({
    message:
      greeting === null
        ? `whoever holds this office is greeted with ${quote(own)}, which is not the form for the title`
        : `${quote(greeting)} is not how the addressee is greeted`,
    hint:
      right === null
        ? `the salutation for the office is ${quote(own)}, which the template sets by itself`
        : `the form of address for such a title is ${quote(right)}`,
  }),
};

const SPACINGS: Readonly<Record<DiagnosticArgs["mark-spacing"]["problem"], (mark: string) => Sentence>> = {
  "space-before": (mark) => ({
    message: `there is a space before ${mark}`,
    hint: "take the space out",
  }),
  "space-after": (mark) => ({
    message: `there is a space after ${mark}`,
    hint: "take the space out",
  }),
  "no-space-before": (mark) => ({
    message: `there is no space before ${mark}, and the language has one`,
    hint: "set a space before it; it becomes one at which no line ends",
  }),
  "no-space-after": (mark) => ({
    message: `there is no space after ${mark}`,
    hint: "set a space behind it",
  }),
};
