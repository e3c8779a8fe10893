import type { DiagnosticArgs } from "../model/diagnostic.js";
import { quote, type Sentence, suggest } from "./phrase.js";

type FileCode =
  | "annex-missing"
  | "annex-unreadable"
  | "annex-refused"
  | "annex-not-pdf-a"
  | "annex-large"
  | "non-ascii-file-name";

const UNREADABLE: Readonly<Record<DiagnosticArgs["annex-unreadable"]["reason"], Sentence>> = {
  outside: { message: "it leads out of the submission's folder", hint: "copy the file itself into `data/`" },
  "too-large": { message: "it has more than 100 MB", hint: "save it smaller, or name where it can be had" },
  "not-a-file": { message: "it is no file", hint: "put the PDF itself in its place" },
  "no-access": { message: "the system does not let us", hint: "look at the rights of the file" },
};

const REFUSED: Readonly<Record<DiagnosticArgs["annex-refused"]["reason"], Sentence>> = {
  "not-a-pdf": { message: "is no PDF", hint: "export it as PDF/A" },
  damaged: { message: "is damaged or cut off", hint: "export it again, or take another copy" },
  encrypted: { message: "is encrypted", hint: "export it again without a password or any restriction" },
};

/** The findings of the files that a letter is made of. */
export const FILE_SENTENCES: { readonly [C in FileCode]: (args: DiagnosticArgs[C]) => Sentence } = {
  "annex-missing": ({ name, known }) => ({
    message: `there is no file ${quote(name)} in ${quote("data/")}`,
    hint: suggest(name, known, "PDF files"),
  }),
  "annex-unreadable": ({ name, reason }) => ({
    message: `the annex ${quote(name)} cannot be read: ${UNREADABLE[reason].message}`,
    hint: UNREADABLE[reason].hint,
  }),
  "annex-refused": ({ name, reason }) => ({
    message: `the annex ${quote(name)} ${REFUSED[reason].message}`,
    hint: REFUSED[reason].hint,
  }),
  "annex-not-pdf-a": ({ name }) => ({
    message: `the annex ${quote(name)} does not claim to be PDF/A`,
    hint: "export it as PDF/A: office programs have it among the options of a PDF",
  }),
  "annex-large": ({ name, megabytes, most }) => ({
    message: `the annex ${quote(name)} has ${Math.ceil(megabytes * 10) / 10} MB: mailboxes often refuse more than ${most}`,
    hint: "save it with smaller images",
  }),
  "non-ascii-file-name": ({ name, character }) => ({
    message: `the file name ${quote(name)} has the character ${quote(character)}, which other systems may write otherwise`,
    hint: "give it a name of letters from a to z, digits, hyphens and full stops",
  }),
};
