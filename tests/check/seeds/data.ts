import { CLEAN } from "../clean.js";
import type { Edit, Seed } from "../seed.js";

const submission = "data/submission.yaml";
const demands = "data/demands.yaml";
const facts = "data/facts.yaml";
const signatories = "data/signatories.yaml";
const recipients = "data/recipients.yaml";
const annexes = "data/annexes.yaml";
const documents = "data/documents.yaml";

/** An annex that a letter takes, and a document that it lists. */
const withAnnex = (annex: string, document: string): readonly Edit[] => [
  {
    file: recipients,
    find: "  demands: [open-roads, send-observers]\n",
    put: "  demands: [open-roads, send-observers]\n  annexes: [papers]\n",
  },
  {
    file: annexes,
    put: `- id: papers\n  title: {en: Earlier papers, fr: Documents antérieurs}\n  template: annex-documents\n  documents: [note]\n${annex}`,
  },
  { file: documents, put: `- id: note\n  date: 2021-11-16\n  title: {en: Note, fr: Note}\n${document}` },
];

/** The fact below which another is put, and one more above it. */
const second = "- id: villages-cut-off";
const factOf = (id: string, date: string): string =>
  `- id: ${id}\n  date: ${date}\n  text: {en: The roads were open., fr: Les routes étaient ouvertes.}\n`;

/** Faults in what a submission has and does not need, or says twice, too late, or in another order. */
export const DATA_SEEDS: readonly Seed[] = [
  // languages
  {
    fault: "a text in a language that the submission does not name",
    code: "extra-language",
    edits: [
      { file: facts, find: "fr: Plusieurs villages", put: "⟦es⟧: Varios pueblos, fr: Plusieurs villages" },
    ],
    twin: [
      { file: facts, find: "fr: Plusieurs villages", put: "es: Varios pueblos, fr: Plusieurs villages" },
      { file: submission, find: "languages: [en, fr]", put: "languages: [en, fr, es]" },
    ],
    args: { language: "es", others: 0 },
  },
  {
    fault: "the key of a language that there is not, in a list",
    code: "extra-language",
    edits: [
      {
        file: facts,
        find: "places: [Goris, Kapan]",
        put: "places: [Goris, {en: Kapan, ⟦frr⟧: Kapan, fr: Kapan}]",
      },
    ],
    twin: [{ file: facts, find: "places: [Goris, Kapan]", put: "places: [Goris, {en: Kapan, fr: Kapan}]" }],
    args: { language: "frr", named: ["en", "fr"] },
  },
  {
    fault: "a recipient in a language that the submission does not name",
    code: "extra-language",
    edits: [{ file: submission, find: "languages: [en, fr]", put: "languages: [en]" }],
    at: { file: recipients, line: 23, column: 13 },
  },
  {
    fault: "a fact that was not translated, in a letter that was",
    code: "missing-translation",
    edits: [
      {
        file: facts,
        find: "text: {en: Several villages are cut off from their schools., fr: Plusieurs villages sont coupés de leurs écoles.}",
        put: "text: ⟦{en: Several villages are cut off from their schools.}⟧",
      },
    ],
    twin: [
      {
        file: facts,
        find: "  places: [Goris, Kapan]\n",
        put: "  places: [{en: Goris, fr: Goris}, Kapan]\n",
      },
    ],
    args: { language: "fr", present: ["en"] },
  },
  {
    fault: "a subject that was not translated, above a purpose that was",
    code: "missing-translation",
    edits: [
      {
        file: recipients,
        find: "subject: {en: Closed roads, fr: Routes fermées}",
        put: "subject: ⟦{en: Closed roads}⟧",
      },
    ],
    // In English alone from the subject to the purpose: nobody asks for French.
    twin: [
      {
        file: recipients,
        find: "subject: {en: Villages that are cut off, fr: Villages isolés}",
        put: "subject: Villages that are cut off",
      },
      {
        file: recipients,
        find: "{en: We have the honour to address you on the villages that are cut off., fr: Nous avons l’honneur de nous adresser à vous au sujet des villages isolés.}",
        put: "We have the honour to address you on the villages that are cut off.",
      },
    ],
    args: { language: "fr" },
  },
  {
    fault: "a title of the submission that was not translated",
    code: "missing-translation",
    edits: [
      { file: submission, find: "city: {en: Yerevan, fr: Erevan}", put: "city: ⟦{en: Yerevan}⟧" },
      { file: recipients, find: "  language: fr\n", put: "" },
    ],
    twin: [
      { file: submission, find: "city: {en: Yerevan, fr: Erevan}", put: "city: Yerevan" },
      { file: recipients, find: "  language: fr\n", put: "" },
    ],
  },
  {
    fault: "a copy in place of a translation",
    code: "untranslated",
    edits: [
      {
        file: recipients,
        find: "fr: Villages isolés}\n  purpose",
        put: "fr: ⟦Villages that are cut off⟧}\n  purpose",
      },
    ],
    twin: [
      {
        file: facts,
        find: "places: [Goris, Kapan]",
        put: "places: [{en: Saint John the Baptist, fr: Saint John the Baptist}]",
      },
    ],
    args: { language: "fr", as: "en" },
  },
  {
    fault: "a copy with another line end in a block",
    code: "untranslated",
    edits: [
      {
        file: facts,
        find: "    fr: >-\n      Le 11 novembre 2021, la route entre Goris et Kapan a été fermée et les véhicules\n      ont été refoulés.\n",
        put: "    fr: ⟦|-⟧\n      On 11 November 2021 the road between Goris and Kapan was closed, and\n      vehicles were turned back.\n",
      },
    ],
    twin: [
      {
        file: demands,
        find: "title: {en: Observers, fr: Des observateurs}",
        put: "title: {en: Observation mission, fr: Observation mission}",
      },
    ],
  },
  {
    fault: "prose without languages in letters of two languages",
    code: "untranslated",
    edits: [
      {
        file: demands,
        find: "un: {en: To propose the sending of observers., fr: Proposer l’envoi d’observateurs.}",
        put: "un: ⟦To propose the sending of observers.⟧\n    osce: To send them.",
      },
      {
        file: recipients,
        find: "  facts: [roads-closed]\n",
        put: "  facts: [roads-closed, villages-cut-off]\n",
      },
      {
        file: recipients,
        find: "- id: icrc\n  office: icrc-president\n",
        put: "- id: icrc\n  office: un-secretary-general\n  language: fr\n",
      },
      {
        file: recipients,
        find: "  facts: [villages-cut-off]\n  demands: [open-roads]\n",
        put: "  facts: [villages-cut-off]\n  demands: [open-roads, send-observers]\n",
      },
    ],
    // One letter alone is asked so.
    twin: [
      {
        file: demands,
        find: "un: {en: To propose the sending of observers., fr: Proposer l’envoi d’observateurs.}",
        put: "un: To propose the sending of observers.",
      },
    ],
    args: { as: null },
  },
  // what nothing uses
  {
    fault: "a demand that is addressed to no recipient",
    code: "unused-demand",
    edits: [
      {
        file: demands,
        put: "- id: ⟦clear-mines⟧\n  title: {en: Mines, fr: Mines}\n  text: {en: We demand that mines be cleared., fr: Nous exigeons le déminage.}\n",
      },
    ],
    twin: [
      {
        file: demands,
        put: "- id: clear-mines\n  title: {en: Mines, fr: Mines}\n  text: {en: We demand that mines be cleared., fr: Nous exigeons le déminage.}\n",
      },
      {
        file: recipients,
        find: "  demands: [open-roads]\n",
        put: "  demands: [open-roads, clear-mines]\n  ask: {clear-mines: {en: To clear mines., fr: Déminer.}}\n",
      },
    ],
    args: { id: "clear-mines" },
  },
  {
    fault: "a demand that the last recipient has lost",
    code: "unused-demand",
    edits: [
      { file: demands, find: "- id: send-observers", put: "- id: ⟦send-observers⟧" },
      { file: recipients, find: "  demands: [open-roads, send-observers]", put: "  demands: [open-roads]" },
      { file: recipients, find: "  demands: [send-observers]", put: "  demands: [open-roads]" },
      {
        file: recipients,
        find: "    send-observers: {en: To consider",
        put: "    open-roads: {en: To consider",
      },
    ],
  },
  {
    fault: "a fact that no letter tells",
    code: "unused-fact",
    edits: [
      { file: facts, put: "- id: ⟦school-closed⟧\n  text: {en: A school closed., fr: Une école a fermé.}\n" },
    ],
    // Told in an annex.
    twin: [
      { file: facts, put: "- id: school-closed\n  text: {en: A school closed., fr: Une école a fermé.}\n" },
      ...withAnnex("  facts: [school-closed]\n", ""),
    ],
    args: { id: "school-closed" },
  },
  {
    fault: "a misspelt mention is told, and not the fact that it means",
    code: "unresolved-id",
    edits: [
      {
        file: recipients,
        find: "facts: [roads-closed, villages-cut-off]",
        put: "facts: [roads-closed, ⟦village-cut-off⟧]",
      },
    ],
  },
  {
    fault: "an annex that follows no letter",
    code: "unused-annex",
    edits: [
      {
        file: annexes,
        put: "- id: ⟦papers⟧\n  title: {en: Papers, fr: Papiers}\n  template: annex-text\n  text: {en: A text., fr: Un texte.}\n",
      },
    ],
    twin: withAnnex("", ""),
    args: { id: "papers" },
  },
  {
    fault: "a document that no annex lists",
    code: "unused-document",
    edits: withAnnex(
      "",
      "- id: ⟦second-note⟧\n  date: 2021-11-17\n  title: {en: Second note, fr: Deuxième note}\n",
    ),
    twin: withAnnex("", ""),
    args: { id: "second-note" },
  },
  {
    fault: "an ask of a kind of body to which no letter goes",
    code: "unused-ask",
    edits: [
      {
        file: demands,
        find: "    humanitarian: {en",
        put: "    ⟦mission⟧: {en: To report., fr: Rendre compte.}\n    humanitarian: {en",
      },
    ],
    twin: [
      {
        file: demands,
        find: "    humanitarian: {en",
        put: "    osce: {en: To report., fr: Rendre compte.}\n    humanitarian: {en",
      },
    ],
    args: { demand: "open-roads", kind: "mission" },
  },
  {
    fault: "a source that nothing cites",
    code: "unused-source",
    edits: [{ file: "data/directory/sources.yaml", put: "⟦S900⟧: https://example.org/roads\n" }],
    twin: [
      { file: "data/directory/sources.yaml", put: "S900: https://example.org/roads\n" },
      { file: facts, put: "# The day is that of the report [S900].\n" },
    ],
    args: { key: "S900" },
  },
  {
    fault: "a source that there is not",
    code: "unknown-source",
    edits: [
      {
        file: "data/directory/states.yaml",
        put: "- id: ruritania\n  name: Ruritania\n  status: verified\n  sources: [S01, ⟦S999⟧]\n",
      },
    ],
    // A title is no key.
    twin: [
      {
        file: "data/directory/states.yaml",
        put: "- id: ruritania\n  name: Ruritania\n  status: verified\n  sources: [S01, Yearbook, https://example.org/S999]\n",
      },
    ],
    args: { key: "S999" },
  },
  {
    fault: "an address of the submission's own that no office has",
    code: "unused-row",
    edits: [
      {
        file: "data/directory/addresses.yaml",
        put: "- id: ⟦new-house⟧\n  lines: [1 New Street]\n  city: [Geneva]\n  status: verified\n  sources: [S01]\n",
      },
    ],
    // In place of one of the program's, which serves every submission.
    twin: [
      {
        file: "data/directory/addresses.yaml",
        put: "- id: odihr\n  lines: [1 New Street]\n  city: [Warsaw]\n  status: verified\n  sources: [S01]\n",
      },
    ],
    args: { table: "addresses", id: "new-house" },
  },
  {
    fault: "a term in an office to which no letter goes",
    code: "unused-row",
    edits: [
      {
        file: "data/directory/holders.yaml",
        put: "- id: ⟦hcnm-now⟧\n  office: hcnm\n  from: 2021-01-01\n  until: 2021-12-31\n  name: A. B.\n  status: verified\n  sources: [S01]\n",
      },
    ],
    twin: [
      {
        file: "data/directory/holders.yaml",
        put: "- id: icrc-now\n  office: icrc-president\n  from: 2021-01-01\n  until: 2021-12-31\n  name: A. B.\n  status: verified\n  sources: [S01]\n",
      },
    ],
    args: { table: "holders", id: "hcnm-now" },
  },
  // order and dates
  {
    fault: "a fact of an earlier day below one of a later",
    code: "facts-out-of-order",
    edits: [{ file: facts, find: second, put: `${factOf("roads-open", "⟦2021-05-12⟧")}${second}` }],
    // Facts of one day may stand in any order.
    twin: [{ file: facts, find: second, put: `${factOf("roads-open", "2021-11-11")}${second}` }],
    args: { id: "roads-open", stands: "below", other: "roads-closed", otherDate: "2021-11-11" },
  },
  {
    fault: "a wrong year in the midst of others",
    code: "facts-out-of-order",
    edits: [
      {
        file: facts,
        find: second,
        put: `${factOf("roads-open", "⟦2020-11-12⟧")}${factOf("later", "2021-11-13")}${second}`,
      },
    ],
    args: { id: "roads-open", stands: "below", other: "roads-closed" },
  },
  {
    fault: "a letter that tells events in another order",
    code: "facts-out-of-order",
    edits: [
      { file: facts, find: second, put: `${factOf("roads-open", "2021-11-12")}${second}` },
      {
        file: recipients,
        find: "facts: [roads-closed, villages-cut-off]",
        put: "facts: [roads-open, villages-cut-off, ⟦roads-closed⟧]",
      },
    ],
    twin: [
      {
        file: recipients,
        find: "facts: [roads-closed, villages-cut-off]",
        put: "facts: [villages-cut-off, roads-closed]",
      },
    ],
    args: { id: "roads-closed", stands: "below", other: "roads-open" },
    recipient: "ohchr",
  },
  {
    fault: "a fact of the day after the letter",
    code: "future-fact",
    edits: [{ file: facts, find: "date: 2021-11-11", put: "date: ⟦2021-11-23⟧" }],
    // Of the day of the letter.
    twin: [{ file: facts, find: "date: 2021-11-11", put: "date: 2021-11-22" }],
    args: { id: "roads-closed", date: "2021-11-23", letter: "2021-11-22" },
    recipient: "ohchr",
  },
  {
    fault: "a letter that bears a day before its facts",
    code: "future-fact",
    edits: [
      { file: submission, find: "date: 2021-11-22", put: "date: 2021-11-02" },
      { file: facts, find: "date: 2021-11-11", put: 'date: ⟦"2021-11-11"⟧' },
    ],
  },
  {
    fault: "a document that was issued after the letter",
    code: "future-document",
    edits: withAnnex("", "").map((edit) => ({
      ...edit,
      put: edit.put.replace("2021-11-16", "⟦2021-12-16⟧"),
    })),
    twin: withAnnex("", ""),
    args: { id: "note", date: "2021-12-16" },
  },
  {
    fault: "a letter without facts",
    code: "no-facts",
    edits: [{ file: recipients, find: "facts: [villages-cut-off]", put: "facts: ⟦[]⟧" }],
    recipient: "icrc",
  },
  {
    fault: "a list that was not filled",
    code: "empty-list",
    edits: [{ file: facts, find: "places: [Goris, Kapan]", put: "places: ⟦[]⟧" }],
    twin: [{ file: facts, find: "  places: [Goris, Kapan]\n", put: "" }],
    args: { key: "places" },
  },
  {
    fault: "no recipients at all",
    code: "empty-list",
    edits: [{ file: recipients, find: CLEAN[recipients] ?? "", put: "⟦[]⟧\n" }],
    args: { key: null },
  },
  // whom a demand fits
  {
    fault: "a demand that its body cannot grant",
    code: "cannot-grant",
    edits: [
      { file: demands, find: "- id: open-roads\n", put: "- id: open-roads\n  granted-by: [un]\n" },
      { file: recipients, find: "  demands: [open-roads]\n", put: "  demands: [⟦open-roads⟧]\n" },
    ],
    twin: [
      {
        file: demands,
        find: "- id: open-roads\n",
        put: "- id: open-roads\n  granted-by: [un, icrc-president]\n",
      },
    ],
    args: { demand: "open-roads", office: "icrc-president", granted: ["un"] },
    recipient: "icrc",
  },
  {
    fault: "a kind that can grant a demand and that there is not",
    code: "unresolved-id",
    edits: [
      {
        file: demands,
        find: "- id: open-roads\n",
        put: "- id: open-roads\n  granted-by: [un, humanitarian, ⟦oscce⟧]\n",
      },
    ],
    args: { kind: "kind or office", id: "oscce" },
  },
  {
    fault: "nothing is asked of a kind of body",
    code: "no-ask",
    edits: [
      {
        file: recipients,
        find: "  demands: [open-roads]\n",
        put: "  demands: [open-roads, ⟦send-observers⟧]\n",
      },
    ],
    twin: [
      {
        file: recipients,
        find: "  demands: [open-roads]\n",
        put: "  demands: [open-roads, send-observers]\n  ask: {send-observers: {en: To ask., fr: Demander.}}\n",
      },
    ],
    args: { demand: "send-observers", kind: "humanitarian" },
    recipient: "icrc",
  },
  // twice
  {
    fault: "two letters to one office in one language",
    code: "duplicate-recipient",
    edits: [
      {
        file: recipients,
        find: "- id: icrc\n  office: icrc-president\n",
        put: "- id: icrc\n  office: ⟦ohchr-high-commissioner⟧\n",
      },
    ],
    // In another language.
    twin: [
      {
        file: recipients,
        find: "- id: icrc\n  office: icrc-president\n",
        put: "- id: icrc\n  office: ohchr-high-commissioner\n  language: fr\n",
      },
    ],
    args: { office: "ohchr-high-commissioner", language: "en" },
    recipient: "icrc",
  },
  {
    fault: "an organization that signs twice",
    code: "duplicate-signatory",
    edits: [{ file: signatories, find: "name: Beta Centre", put: 'name: ⟦"“Alpha”  association"⟧' }],
    twin: [{ file: signatories, find: "name: Beta Centre", put: "name: Alpha Associations" }],
  },
  // consent
  {
    fault: "a consent after the letters' date",
    code: "consent-late",
    edits: [
      { file: signatories, find: "on: 2021-11-20, by: its board", put: "on: ⟦2021-11-23⟧, by: its board" },
    ],
    twin: [
      { file: signatories, find: "on: 2021-11-20, by: its board", put: "on: 2021-11-22, by: its board" },
    ],
    args: { signatory: "alpha" },
  },
  {
    fault: "a consent that nobody has given",
    code: "missing-key",
    edits: [
      {
        file: signatories,
        find: "consent: {status: agreed, on: 2021-11-20, by: its board}",
        put: "consent: ⟦{status: agreed, on: 2021-11-20}⟧",
      },
    ],
    twin: [
      {
        file: signatories,
        find: "consent: {status: agreed, on: 2021-11-20, by: its board}",
        put: "consent: {status: pending}",
      },
    ],
    args: { key: "by" },
  },
  ...(
    [
      ["of a mistyped name", "es", '"{place}, {date}"', '⟦"{plac}, {date}"⟧', '"{date}, {place}"'],
      ["of a name too few", "fr", '"{place}, le {date}"', '⟦"le {date}"⟧', '"{place}, ce {date}"'],
    ] as const
  ).map(([what, code, find, put, twin]): Seed => ({
    fault: `a phrase with other names in braces, ${what}`,
    code: "uneven-phrases",
    edits: [
      { file: `data/languages/${code}.yaml`, find: `place-and-date: ${find}`, put: `place-and-date: ${put}` },
    ],
    twin: [
      {
        file: `data/languages/${code}.yaml`,
        find: `place-and-date: ${find}`,
        put: `place-and-date: ${twin}`,
      },
    ],
    args: { language: code, values: ["date", "place"] },
  })),
  {
    fault: "a phrase that a language lacks",
    code: "uneven-phrases",
    edits: [
      { file: "data/languages/es.yaml", find: '  asks-heading: "Solicitudes"\n', put: "" },
      { file: "data/languages/es.yaml", find: "\nphrases:", put: "\n⟦phrases⟧:" },
    ],
    twin: [{ file: "data/languages/es.yaml", find: "Solicitudes", put: "Nuestras solicitudes" }],
    args: { phrase: "asks-heading", problem: "missing" },
  },
  {
    fault: "a phrase of a mistyped name",
    code: "uneven-phrases",
    edits: [{ file: "data/languages/es.yaml", find: "  asks-heading:", put: "  ⟦asks-headin⟧:" }],
    twin: [
      { file: "data/languages/es.yaml", find: "  asks-heading:", put: "  my-heading: x\n  asks-heading:" },
    ],
    args: { phrase: "asks-heading", problem: "mistyped" },
  },
];
