import type { Explanation } from "./explanation.js";

/** The codes of reading the data. */
export const SOURCE_EXPLANATIONS = {
  "file-missing": {
    means:
      "A file that every submission has is not in its folder. Without it no letter can be made; a list that is to be empty is written `[]`.",
    file: "data/demands.yaml",
    wrong: "# there is no such file",
    right: "[]",
  },
  "file-unreadable": {
    means:
      "A file is there, but is no text that can be read: it is not UTF-8, larger than 5 MB, a link that leads out of the folder, or closed to you.",
    file: "data/facts.yaml",
    wrong: "# saved as Windows-1251, or a link to ../../elsewhere/facts.yaml",
    right: "# saved as UTF-8, in the folder itself",
  },
  "yaml-syntax": {
    means:
      "The file breaks a rule of YAML, so that nothing behind that place can be relied upon. Most often a text with a colon lacks quotation marks, a line is indented by other spaces than its neighbours or by a tab, a quotation mark is not closed, or a space is missing behind the colon of a key.",
    file: "data/submission.yaml",
    wrong: "reference: Ref: 2021/14",
    right: 'reference: "Ref: 2021/14"',
  },
  "yaml-refused": {
    means:
      "YAML would allow it, but a submission does without: aliases, tags, a second document in one file, and nesting without measure hide what a letter will say.",
    file: "data/facts.yaml",
    wrong: "- id: roads-closed\n  text: &same The road was closed.\n- id: roads-still-closed\n  text: *same",
    right:
      "- id: roads-closed\n  text: The road was closed.\n- id: roads-still-closed\n  text: The road was closed.",
  },
  "unknown-key": {
    means:
      "There is no such key here, so what stands under it would reach no letter. Mostly it is mistyped, or stands one level too far to the left or right.",
    file: "data/recipients.yaml",
    wrong: "- id: icrc\n  offcie: icrc-president",
    right: "- id: icrc\n  office: icrc-president",
  },
  "missing-key": {
    means: "A row lacks a key without which no letter can be made of it.",
    file: "data/recipients.yaml",
    wrong: "- id: icrc\n  subject: Closed roads",
    right: "- id: icrc\n  office: icrc-president\n  subject: Closed roads",
  },
  "wrong-type": {
    means:
      "Another kind of value is needed here: a text, a number, a list whose rows begin with `- `, or a map of `key: value`. A text that looks like a number needs quotation marks.",
    file: "data/facts.yaml",
    wrong: "- id: roads-closed\n  text: The road was closed.\n  places: Goris",
    right: "- id: roads-closed\n  text: The road was closed.\n  places: [Goris]",
  },
  "wrong-value": {
    means: "The value has the right kind, but is none of those that are known here.",
    file: "data/submission.yaml",
    wrong: "style: {paper: A3}",
    right: "style: {paper: A4}",
  },
  "no-such-date": {
    means: "The calendar has no such day. A date is written as year, month and day: 2021-11-22.",
    file: "data/facts.yaml",
    wrong: "- id: roads-closed\n  date: 2021-11-31\n  text: The road was closed.",
    right: "- id: roads-closed\n  date: 2021-11-30\n  text: The road was closed.",
  },
  "duplicate-id": {
    means:
      "Two rows have the same id, so that a letter which names it could mean either. The first is told with it.",
    file: "data/facts.yaml",
    wrong:
      "- id: roads-closed\n  text: The road was closed.\n- id: roads-closed\n  text: The bridge was closed.",
    right:
      "- id: roads-closed\n  text: The road was closed.\n- id: bridge-closed\n  text: The bridge was closed.",
  },
  "unresolved-id": {
    means:
      "A row names another by an id that none has: a fact, a demand, an office, a rule or whatever is meant to stand there.",
    file: "data/recipients.yaml",
    wrong: "- id: icrc\n  office: icrc-presidnet",
    right: "- id: icrc\n  office: icrc-president",
  },
  "missing-language": {
    means:
      "A letter is made in a language in which one of its texts is not there. The letter would be half in another language; so it is not made.",
    file: "data/submission.yaml",
    wrong: "languages: [en, fr]\ncity: {en: Yerevan}",
    right: "languages: [en, fr]\ncity: {en: Yerevan, fr: Erevan}",
  },
  "unknown-language": {
    means:
      "No file in `data/languages/` belongs to this code: its months, phrases and forms of address are not known.",
    file: "data/submission.yaml",
    wrong: "languages: [en, fra]",
    right: "languages: [en, fr]",
  },
  "no-ask": {
    means:
      "A recipient gets a demand for which nothing is asked of a body of its kind: the letter would state the demand and leave it there.",
    file: "data/demands.yaml",
    wrong: "- id: open-roads\n  title: Open roads\n  text: The roads have to be opened.",
    right:
      "- id: open-roads\n  title: Open roads\n  text: The roads have to be opened.\n  asks: {un: To call for the opening of the roads.}",
  },
  "enclosure-failed": {
    means:
      "A letter that goes with this one cannot be made, so this one would lack what it says is enclosed.",
    file: "data/recipients.yaml",
    wrong: "- id: mission\n  encloses: [model-letter]    # and model-letter has an error of its own",
    right: "- id: mission\n  encloses: []",
  },
  "enclosure-cycle": {
    means: "Letters enclose each other in a circle: each would have to hold the other, without end.",
    file: "data/recipients.yaml",
    wrong: "- id: mission\n  encloses: [model-letter]\n- id: model-letter\n  encloses: [mission]",
    right: "- id: mission\n  encloses: [model-letter]\n- id: model-letter\n  encloses: []",
  },
  "register-words": {
    means:
      "A language lacks some of the phrases that the list of letters needs, on the cover and in `index.html`; the list is then in another language than the letters.",
    file: "data/languages/fr.yaml",
    wrong: "phrases:\n  register-title: Liste des lettres",
    right: "phrases:\n  register-title: Liste des lettres\n  way-post: par la poste",
  },
} satisfies Record<string, Explanation>;
