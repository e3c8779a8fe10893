import type { Explanation } from "./explanation.js";

/** The codes about whom letters go to, and what they accept. */
export const DIRECTORY_EXPLANATIONS = {
  "terms-inverted": {
    means: "A term ends before it begins. `from` is its first day and `until` its last.",
    file: "data/directory/holders.yaml",
    wrong: "- {id: chair-2021, office: chair, from: 2021-11-17, until: 2021-05-21}",
    right: "- {id: chair-2021, office: chair, from: 2021-05-21, until: 2021-11-17}",
  },
  "terms-overlap": {
    means:
      "Two terms of one office share a day, so that a letter of that day could go to either holder. Both days of a term are within it: the next begins on the day after.",
    file: "data/directory/holders.yaml",
    wrong:
      "- {id: chair-1, office: chair, from: 2021-05-21, until: 2021-11-17}\n- {id: chair-2, office: chair, from: 2021-11-17, until: 2022-05-20}",
    right:
      "- {id: chair-1, office: chair, from: 2021-05-21, until: 2021-11-16}\n- {id: chair-2, office: chair, from: 2021-11-17, until: 2022-05-20}",
  },
  "terms-gap": {
    means:
      "Between two terms lie days on which nobody is said to hold the office. A letter of such a day goes to the office without a name; where it was vacant, say so.",
    file: "data/directory/holders.yaml",
    wrong:
      "- {id: chair-1, office: chair, from: 2021-01-01, until: 2021-05-20}\n- {id: chair-2, office: chair, from: 2021-06-01}",
    right:
      "- {id: chair-1, office: chair, from: 2021-01-01, until: 2021-05-20}\n- {id: chair-none, office: chair, from: 2021-05-21, until: 2021-05-31, vacant: true}\n- {id: chair-2, office: chair, from: 2021-06-01}",
  },
  "no-such-member": {
    means:
      "A State is said to hold a rotating office in a year in which it is no member. Either a rotation begins with it, or a row of data/directory/holders.yaml has it.",
    file: "data/directory/rotations.yaml",
    wrong: "start: {month: 2021-01, state: portugal}    # not a member in 2021",
    right: "start: {month: 2021-01, state: tunisia}",
  },
  "unusual-kind": {
    means:
      "The kind of this office is that of others, or of several demands, but for a letter or two. What demands ask of its kind is not asked of it.",
    file: "data/directory/offices.yaml",
    wrong: "- id: unsc-president\n  kind: security-concil",
    right: "- id: unsc-president\n  kind: security-council",
  },
  "language-not-used": {
    means:
      "The letter is in a language in which the office does not work. It may be set aside, or wait for a translation.",
    file: "data/recipients.yaml",
    wrong: "- id: csto\n  office: csto-secretary-general\n  language: en    # the office works in Russian",
    right: "- id: csto\n  office: csto-secretary-general\n  language: ru",
  },
  "directory-memory": {
    means:
      "A row on which a letter rests was written from memory and never looked up. A name or an address may be wrong: look it up before the letter goes out.",
    file: "data/directory/addresses.yaml",
    wrong: "- {id: secretariat, lines: [1 Main Street], status: memory, sources: []}",
    right: "- {id: secretariat, lines: [1 Main Street], status: verified, sources: [the body’s own site]}",
  },
  "directory-untranslated": {
    means:
      "A row of the directory has no words in the letter's language, which therefore shows its English ones.",
    file: "data/directory/addresses.yaml",
    wrong: "- {id: secretariat, city: [{en: Vienna, fr: Vienne}]}    # and the letter is in German",
    right: "- {id: secretariat, city: [{en: Vienna, fr: Vienne, de: Wien}]}",
  },
  "directory-unverified": {
    means:
      "The letter's date is later than the day until which a table of the directory was looked up. Whoever held the post then may have left it.",
    file: "data/directory/holders.yaml",
    wrong: "verified_until: 2021-06-30    # letters of 2021-11-22\nrows: []",
    right: "verified_until: 2021-12-31\nrows: []",
  },
  "holder-unknown": {
    means:
      "Nobody is known to hold the office on the letter's date. The letter goes to the office, in the neutral form of address.",
    file: "data/directory/holders.yaml",
    wrong: "- {id: chair-1, office: chair, from: 2021-01-01, until: 2021-06-30, name: A. Holder}",
    right:
      "- {id: chair-1, office: chair, from: 2021-01-01, until: 2021-06-30, name: A. Holder}\n- {id: chair-2, office: chair, from: 2021-07-01, until: 2021-12-31, name: B. Holder}",
  },
  "holder-doubtful": {
    means:
      "The office changed hands within a month of the letter's date, and the day of the change is remembered only. The letter goes to the office rather than to the wrong person.",
    file: "data/directory/holders.yaml",
    wrong: "- {id: chair-2, office: chair, from: 2021-11-20, name: B. Holder, memory: [from]}",
    right: "- {id: chair-2, office: chair, from: 2021-11-20, name: B. Holder}",
  },
  "over-limit": {
    means:
      "The letter has more words, pages or megabytes than the office accepts, or than its row allows. It would come back, or be cut off by a portal.",
    file: "data/recipients.yaml",
    wrong: "- id: ohchr\n  facts: [roads-closed, villages-cut-off, schools-closed]\n  limits: {pages: 1}",
    right: "- id: ohchr\n  facts: [roads-closed]\n  limits: {pages: 1}",
  },
  "not-accepted": {
    means: "The office does not take files of this format, or by this name, as its channel says.",
    file: "data/directory/channels.yaml",
    wrong: "- {id: chair, formats: [docx]}    # and the letter is a PDF",
    right: "- {id: chair, formats: [docx, pdf]}",
  },
  "obsolete-name": {
    means:
      "A body or an office is called by a name that it no longer bears, or never bore. What stands in quotation marks is somebody else's wording and is left alone.",
    file: "data/facts.yaml",
    wrong: "- id: reported\n  text: It was reported to the Commission on Human Rights.",
    right: "- id: reported\n  text: It was reported to the Human Rights Council.",
  },
} satisfies Record<string, Explanation>;
