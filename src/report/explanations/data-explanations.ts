import type { Explanation } from "./explanation.js";

const recipients = "data/recipients.yaml";
const facts = "data/facts.yaml";
const demands = "data/demands.yaml";

/** The codes about what a submission has and does not need, or says twice, too late, or in another order. */
export const DATA_EXPLANATIONS = {
  "extra-language": {
    means:
      "A text, or a recipient, has a language that `languages` in data/submission.yaml does not name: the key may be misspelt, or the list is short of one.",
    file: facts,
    wrong: "text:\n  en: The road was closed.\n  frr: La route a été fermée.",
    right: "text:\n  en: The road was closed.\n  fr: La route a été fermée.",
  },
  "missing-translation": {
    means:
      "A letter that shows this text is written in a language that the text lacks. With `--lang` it could not be made.",
    file: facts,
    wrong: "text: {en: The road was closed.}",
    right: "text: {en: The road was closed., fr: La route a été fermée.}",
  },
  untranslated: {
    means:
      "The same words stand for two languages: a text was copied to be translated, and was not. Names, and texts of less than three words, may be the same.",
    file: facts,
    wrong: "text: {en: The road was closed., fr: The road was closed.}",
    right: "text: {en: The road was closed., fr: La route a été fermée.}",
  },
  "unused-demand": {
    means: "No recipient is asked anything about this demand: it was forgotten, or is no longer made.",
    file: recipients,
    wrong: "demands: [open-roads]                  # and send-observers nowhere",
    right: "demands: [open-roads, send-observers]",
  },
  "unused-fact": {
    means: "No letter and no annex tells this fact: it was forgotten, or is no longer to be told.",
    file: recipients,
    wrong: "facts: [roads-closed]                  # and villages-cut-off nowhere",
    right: "facts: [roads-closed, villages-cut-off]",
  },
  "unused-annex": {
    means: "No recipient has this annex, so no letter is followed by it.",
    file: recipients,
    wrong: "annexes: [statement]                   # and documents nowhere",
    right: "annexes: [statement, documents]",
  },
  "unused-document": {
    means: "No annex lists this document.",
    file: "data/annexes.yaml",
    wrong: "documents: [letter-of-may]             # and letter-of-july nowhere",
    right: "documents: [letter-of-may, letter-of-july]",
  },
  "unused-ask": {
    means:
      "A demand says what bodies of a kind are asked, and no letter goes to a body of that kind: the kind may be the wrong one.",
    file: demands,
    wrong: "asks:\n  un: To call for open roads.\n  mission: To report.    # and no letter goes to a mission",
    right: "asks:\n  un: To call for open roads.",
  },
  "unused-source": {
    means: "No row and no remark in your files cites this source: what it was to prove is not said.",
    file: "data/directory/sources.yaml",
    wrong: "S900: https://example.org/a-page       # and S900 nowhere else",
    right: "S900: https://example.org/a-page       # and `sources: [S900]` in a row",
  },
  "unknown-source": {
    means: "A row cites a key that no list of sources has: nobody could look up what it proves.",
    file: "data/directory/holders.yaml",
    wrong: "sources: [S999]",
    right: "sources: [S99]",
  },
  "unused-row": {
    means:
      "You have added a row to the directory, and no letter draws on it: the recipient or the office that was to lead to it leads elsewhere.",
    file: "data/directory/addresses.yaml",
    wrong: "- id: new-house        # and no office has `address: new-house`",
    right: "- id: new-house        # and an office has `address: new-house`",
  },
  "facts-out-of-order": {
    means:
      "Facts stand in the order of events, in data/facts.yaml and in a letter. This one is dated before one above it, or after one below: it has moved, or a date is wrong.",
    file: facts,
    wrong: "- id: checkpoints\n  date: 2021-05-15\n- id: entry\n  date: 2021-05-12",
    right: "- id: entry\n  date: 2021-05-12\n- id: checkpoints\n  date: 2021-05-15",
  },
  "future-fact": {
    means:
      "A letter tells a fact that happens after the day that the letter bears: one of the two dates is wrong.",
    file: facts,
    wrong: "date: 2021-12-11       # and the letters bear 2021-11-22",
    right: "date: 2021-11-11",
  },
  "future-document": {
    means:
      "A letter lists a document that is issued after the day that the letter bears: one of the two dates is wrong.",
    file: "data/documents.yaml",
    wrong: "date: 2021-12-16       # and the letters bear 2021-11-22",
    right: "date: 2021-11-16",
  },
  "no-facts": {
    means: "The letter demands something and tells nothing that has happened.",
    file: recipients,
    wrong: "facts: []",
    right: "facts: [roads-closed]",
  },
  "empty-list": {
    means: "A list was begun and not filled. Where nothing is meant, the key can be left out.",
    file: facts,
    wrong: "places: []",
    right: "places: [Goris, Kapan]",
  },
  "cannot-grant": {
    means:
      "The demand says which bodies can grant it (`granted-by`), and this letter goes to another. It would ask in vain.",
    file: recipients,
    wrong: "office: icrc-president\ndemands: [security-zone]       # granted-by: [security-council, state]",
    right: "office: icrc-president\ndemands: [visit-prisoners]",
  },
  "duplicate-recipient": {
    means:
      "Two letters of one sender go to one office in one language: an office was copied with its row, or a letter is there twice.",
    file: recipients,
    wrong: "- id: ohchr\n  office: ohchr-high-commissioner\n- id: icrc\n  office: ohchr-high-commissioner",
    right: "- id: ohchr\n  office: ohchr-high-commissioner\n- id: icrc\n  office: icrc-president",
  },
  "duplicate-signatory": {
    means:
      "Two rows have one name, however it is spaced, quoted or capitalised: the organization would sign twice.",
    file: "data/signatories.yaml",
    wrong: "- id: alpha\n  name: Alpha Association\n- id: beta\n  name: “Alpha” Association",
    right: "- id: alpha\n  name: Alpha Association\n- id: beta\n  name: Beta Centre",
  },
  "uneven-phrases": {
    means:
      "A language lacks a phrase that all others have, or a phrase has other names in braces than elsewhere. A letter in it that needs the phrase could not be made, or would not say all.",
    file: "data/languages/es.yaml",
    wrong: 'place-and-date: "{plac}, {date}"',
    right: 'place-and-date: "{place}, {date}"',
  },
} satisfies Record<string, Explanation>;
