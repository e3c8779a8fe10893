import type { Edit, Seed } from "../seed.js";

const submission = "data/submission.yaml";
const recipients = "data/recipients.yaml";
const offices = "data/directory/offices.yaml";
const addresses = "data/directory/addresses.yaml";
const holders = "data/directory/holders.yaml";
const rotations = "data/directory/rotations.yaml";
const channels = "data/directory/channels.yaml";
const names = "data/directory/names.yaml";

/** The president of the Red Cross as the submission itself has the row, ended by what else is to be said. */
const icrc = (end: string, id = "icrc-president"): Edit => ({
  file: offices,
  put: `- id: ${id}
  body: International Committee of the Red Cross
  kind: humanitarian
  title: President of the International Committee of the Red Cross
  vocative: President
  form: title
  address: icrc
${end}`,
});
const SOURCED = "  status: verified\n  sources: [S01]\n";
const address = (end: string): Edit => ({
  file: addresses,
  put: `- id: icrc\n  lines: [1 Long Road, Geneva]\n  city: [Geneva]\n${end}`,
});
/** A term in the same post, over those of the program. */
const term = (id: string, days: string, rest = "  name: A. B.\n"): Edit => ({
  file: holders,
  put: `- id: ${id}\n  office: icrc-president\n${days}${rest}${SOURCED}`,
});
/** The letter to the Red Cross goes to the Security Council, whose presidency passes on by rotation. */
const toCouncil: readonly Edit[] = [
  { file: recipients, find: "office: icrc-president", put: "office: unsc-president" },
  {
    file: recipients,
    find: "  demands: [open-roads]\n",
    put: "  demands: [open-roads]\n  ask: {open-roads: {en: To open roads., fr: Ouvrir les routes.}}\n",
  },
  {
    file: "data/demands.yaml",
    find: "    humanitarian: {en: To visit the villages that are cut off., fr: Visiter les villages isolés.}\n",
    put: "",
  },
];
const rotation = (elected: string, start = "{month: 2021-10, state: kenya}"): Edit => ({
  file: rotations,
  put: `- id: security-council\n  office: unsc-president\n  start: ${start}\n  permanent: [china, france]\n  elected:\n${elected}${SOURCED}`,
});
const MEMBERS = '    "2021": {members: [kenya, mexico], sources: [S01]}\n';

/** Both demands ask something of a humanitarian body. */
const observersAsked: readonly Edit[] = [
  {
    file: "data/demands.yaml",
    find: "    un: {en: To propose the sending of observers., fr: Proposer l’envoi d’observateurs.}\n",
    put: "    un: {en: To propose the sending of observers., fr: Proposer l’envoi d’observateurs.}\n    humanitarian: {en: To take part., fr: Y participer.}\n",
  },
];

/** The edit with the mark at the key of its row. */
const marked = (edit: Edit): Edit => ({ ...edit, put: edit.put.replace("- id", "- ⟦id⟧") });
/** The edit with another word in place of one. */
const changed = (edit: Edit, word: string, other: string): Edit => ({
  ...edit,
  put: edit.put.replace(word, other),
});

/** Faults in whom letters go to, and in what is known of them. */
export const DIRECTORY_SEEDS: readonly Seed[] = [
  {
    fault: "a row that is remembered only",
    code: "directory-memory",
    edits: [icrc("  status: ⟦memory⟧\n  sources: []\n")],
    twin: [icrc("  status: corroborated\n  sources: [S01]\n")],
    args: { table: "offices", id: "icrc-president" },
    recipient: "icrc",
  },
  {
    fault: "an address that is remembered only",
    code: "directory-memory",
    edits: [address("  status: ⟦memory⟧\n  sources: []\n")],
    twin: [address(SOURCED)],
    args: { table: "addresses", id: "icrc" },
  },
  {
    fault: "texts of a language that are remembered only",
    code: "directory-memory",
    edits: [icrc(`  memory: ⟦[en]⟧\n${SOURCED}`)],
    twin: [icrc(`  memory: [fr]\n${SOURCED}`)],
    args: { what: "en" },
  },
  {
    fault: "a row that says it was looked up, and not where",
    code: "directory-unsourced",
    edits: [icrc("  status: ⟦verified⟧\n  sources: []\n")],
    twin: [icrc("  status: verified\n  sources: [the site of the body]\n")],
    args: { table: "offices", id: "icrc-president" },
  },
  {
    fault: "an address without a source",
    code: "address-unverified",
    edits: [address("  status: ⟦corroborated⟧\n  sources: []\n")],
    twin: [address("  status: corroborated\n  sources: [S01]\n")],
    args: { id: "icrc", sourced: false },
  },
  {
    fault: "an address that was computed",
    code: "address-unverified",
    edits: [address("  status: ⟦computed⟧\n  sources: [S01]\n")],
    // Of which the city alone is printed.
    twin: [address("  status: memory\n  sources: []\n")],
    args: { status: "computed", sourced: true },
  },
  {
    fault: "a letter later than the day until which a table was looked up",
    code: "directory-unverified",
    edits: [
      {
        file: addresses,
        put: "verified_until: ⟦2021-11-21⟧\nrows:\n  - {id: icrc, lines: [1 Long Road], city: [Geneva], status: verified, sources: [S01]}\n",
      },
    ],
    twin: [
      {
        file: addresses,
        put: "verified_until: 2021-11-22\nrows:\n  - {id: icrc, lines: [1 Long Road], city: [Geneva], status: verified, sources: [S01]}\n",
      },
    ],
    args: { table: "addresses", until: "2021-11-21" },
  },
  {
    fault: "a letter later than the day until which names were looked up",
    code: "directory-unverified",
    edits: [
      {
        file: names,
        put: "verified_until: ⟦2020-12-31⟧\nrows:\n  - {id: a, names: {en: [Rode Kruis]}, right: {en: ICRC}, reason: loose, status: verified, sources: [S01]}\n",
      },
    ],
    twin: [
      {
        file: names,
        put: "verified_until: 2021-12-31\nrows:\n  - {id: a, names: {en: [Rode Kruis]}, right: {en: ICRC}, reason: loose, status: verified, sources: [S01]}\n",
      },
    ],
    args: { table: "names", until: "2020-12-31" },
  },
  {
    fault: "an office that has no words in the letter's language",
    code: "directory-untranslated",
    edits: [
      {
        file: offices,
        put: `- ⟦id⟧: osce-secretary-general\n  body: {en: OSCE}\n  kind: osce\n  title: {en: Secretary General}\n  vocative: {en: Secretary General}\n  form: title\n  address: osce-secretariat\n${SOURCED}`,
      },
    ],
    twin: [
      {
        file: offices,
        put: `- id: osce-secretary-general\n  body: OSCE\n  kind: osce\n  title: Secretary General\n  vocative: Secretary General\n  form: title\n  address: osce-secretariat\n${SOURCED}`,
      },
    ],
    args: { language: "fr" },
    recipient: "osce",
  },
  {
    fault: "a language that the office does not work in",
    code: "language-not-used",
    edits: [
      { file: recipients, find: "  language: fr\n", put: "  language: ⟦fr⟧\n" },
      { file: channels, put: `- id: osce-secretary-general\n  languages: [en, ru]\n${SOURCED}` },
    ],
    twin: [{ file: channels, put: `- id: osce-secretary-general\n  languages: [en, fr]\n${SOURCED}` }],
    args: { language: "fr", works: ["en", "ru"] },
  },
  {
    fault: "a loose name for an office",
    code: "obsolete-name",
    edits: [
      { file: recipients, find: "office: icrc-president", put: "office: ⟦UN Commission on Human Rights⟧" },
    ],
    args: { office: "hrc-president" },
    recipient: "icrc",
  },
  {
    fault: "a body that was wound up, in the midst of a text",
    code: "obsolete-name",
    edits: [
      {
        file: "data/facts.yaml",
        find: "and vehicles\n      were turned back",
        put: "as the ⟦Commission on⟧\n      Human Rights was told",
      },
    ],
    // In quotation marks it is somebody else's wording; another of the name is there.
    twin: [
      {
        file: "data/facts.yaml",
        find: "and vehicles\n      were turned back",
        put: "as the “Commission on\n      Human Rights” and the Inter-American Commission on Human Rights were told",
      },
    ],
  },
  // who holds an office
  {
    fault: "an office that is vacant on the letter's date",
    code: "office-vacant",
    edits: [
      term("icrc-now", "  from: 2021-11-01\n  until: 2021-12-31\n", "  vacant: ⟦true⟧\n  acting: C. D.\n"),
    ],
    twin: [term("icrc-now", "  from: 2021-11-01\n  until: 2021-11-21\n", "  vacant: true\n")],
    args: { office: "icrc-president", acting: true },
    recipient: "icrc",
  },
  {
    fault: "a holder who leaves within two weeks",
    code: "holder-changes-soon",
    edits: [term("icrc-now", "  from: 2021-01-01\n  until: ⟦2021-12-06⟧\n")],
    twin: [term("icrc-now", "  from: 2021-01-01\n  until: 2021-12-07\n")],
    args: { until: "2021-12-06" },
  },
  {
    fault: "a change whose day is remembered only",
    code: "holder-doubtful",
    edits: [
      term("icrc-now", "  from: 2021-11-01\n  until: 2022-12-31\n", "  name: A. B.\n  memory: ⟦[from]⟧\n"),
    ],
    twin: [
      term("icrc-now", "  from: 2021-10-01\n  until: 2022-12-31\n", "  name: A. B.\n  memory: [from]\n"),
    ],
    args: { change: "2021-11-01" },
  },
  {
    fault: "nobody is known to hold the office",
    code: "holder-unknown",
    edits: [
      { file: recipients, find: "office: icrc-president", put: "office: head-of-mission" },
      marked(icrc(SOURCED, "head-of-mission")),
      {
        file: holders,
        put: `- id: first\n  office: head-of-mission\n  from: 2019-01-01\n  until: 2019-12-31\n  name: A. B.\n${SOURCED}`,
      },
    ],
    twin: [
      { file: recipients, find: "office: icrc-president", put: "office: head-of-mission" },
      icrc(SOURCED, "head-of-mission"),
    ],
    args: { last: "2019-12-31" },
  },
  {
    fault: "a term that ends before it begins",
    code: "terms-inverted",
    edits: [term("icrc-now", "  from: 2021-11-01\n  until: ⟦2021-10-31⟧\n")],
    twin: [term("icrc-now", "  from: 2021-11-01\n  until: 2021-11-01\n")],
  },
  {
    fault: "two terms on one day",
    code: "terms-overlap",
    edits: [
      term("icrc-first", "  from: 2021-01-01\n  until: 2021-06-30\n"),
      term("icrc-next", "  from: ⟦2021-06-30⟧\n  until: 2021-12-31\n"),
    ],
    twin: [
      term("icrc-first", "  from: 2021-01-01\n  until: 2021-06-30\n"),
      term("icrc-next", "  from: 2021-07-01\n  until: 2021-12-31\n"),
    ],
    args: { from: "2021-06-30", until: "2021-06-30" },
  },
  {
    fault: "days between two terms that nobody has",
    code: "terms-gap",
    edits: [
      { file: recipients, find: "office: icrc-president", put: "office: head-of-mission" },
      icrc(SOURCED, "head-of-mission"),
      {
        file: holders,
        put: `- {id: a, office: head-of-mission, from: 2020-01-01, until: 2020-12-30, name: A. B., status: verified, sources: [S01]}
- {id: b, office: head-of-mission, from: ⟦2021-01-01⟧, name: C. D., status: verified, sources: [S01]}\n`,
      },
    ],
    twin: [
      { file: recipients, find: "office: icrc-president", put: "office: head-of-mission" },
      icrc(SOURCED, "head-of-mission"),
      {
        file: holders,
        put: `- {id: a, office: head-of-mission, from: 2020-01-01, until: 2020-12-31, name: A. B., status: verified, sources: [S01]}
- {id: b, office: head-of-mission, from: 2021-01-01, name: C. D., status: verified, sources: [S01]}\n`,
      },
    ],
    args: { from: "2020-12-31", until: "2020-12-31" },
  },
  // rotations
  {
    fault: "a rotation without the members of the letter's year",
    code: "rotation-incomplete",
    edits: [...toCouncil, rotation(MEMBERS.replace('"2021"', '⟦"2020"⟧'), "{month: 2020-01, state: kenya}")],
    twin: [...toCouncil, rotation(MEMBERS)],
    args: { year: "2021" },
    recipient: "icrc",
  },
  {
    fault: "a year with a member less than the others",
    code: "rotation-uneven",
    edits: [
      ...toCouncil,
      rotation(
        `${MEMBERS}    ⟦"2022"⟧: {members: [kenya], sources: [S01]}\n    "2023": {members: [kenya, ghana], sources: [S01]}\n`,
      ),
    ],
    twin: [...toCouncil, rotation(`${MEMBERS}    "2022": {members: [kenya, ghana], sources: [S01]}\n`)],
    args: { year: "2022", members: 1, usual: 2 },
  },
  {
    fault: "a member that is named twice in a year",
    code: "duplicate-id",
    edits: [...toCouncil, rotation('    "2021": {members: [kenya, mexico, ⟦kenya⟧], sources: [S01]}\n')],
    twin: [...toCouncil, rotation(MEMBERS)],
    args: { kind: "State", id: "kenya" },
  },
  ...(
    [
      ["of which there are many", "osce", "⟦ocse⟧", "mine"],
      ["with a letter too many", "un", "⟦uno⟧", "un-own"],
      ["in quotation marks", "council-of-europe", '⟦"council-of-europ"⟧', "council-of"],
    ] as const
  ).map(([what, kind, put, other]): Seed => ({
    fault: `an office of a mistyped kind ${what}`,
    code: "unusual-kind",
    edits: [changed(icrc(SOURCED, "own-office"), "kind: humanitarian", `kind: ${put}`)],
    twin: [changed(icrc(SOURCED, "own-office"), "kind: humanitarian", `kind: ${other}`)],
    args: { meant: kind },
  })),
  {
    fault: "an office of a mistyped kind of which several demands ask",
    code: "unusual-kind",
    edits: [...observersAsked, changed(icrc(SOURCED), "kind: humanitarian", "kind: ⟦humanitarean⟧")],
    twin: [...observersAsked, icrc(SOURCED)],
    args: { kind: "humanitarean", meant: "humanitarian" },
  },
  {
    fault: "an Excellency whose title calls for a simple form",
    code: "salutation-rank",
    edits: [changed(icrc(SOURCED), "form: title", "form: ⟦excellency⟧")],
    twin: [icrc(SOURCED)],
    args: { right: "title" },
  },
  {
    fault: "a rotation that begins with a State that is no member",
    code: "no-such-member",
    edits: [...toCouncil, rotation(MEMBERS, "{month: 2021-10, state: ⟦norway⟧}")],
    twin: [...toCouncil, rotation(MEMBERS, "{month: 2021-10, state: china}")],
    args: { state: "norway" },
  },
  {
    fault: "a month held by a State that is no member",
    code: "no-such-member",
    edits: [
      ...toCouncil,
      {
        file: holders,
        put: `- {id: swap, office: unsc-president, from: 2021-11-01, until: 2021-11-30, state: ⟦sweden⟧, status: verified, sources: [S01]}\n`,
      },
    ],
    twin: [
      ...toCouncil,
      {
        file: holders,
        put: `- {id: swap, office: unsc-president, from: 2021-11-01, until: 2021-11-30, state: niger, status: verified, sources: [S01]}\n`,
      },
    ],
    args: { state: "sweden", month: "2021-11" },
  },
  // bodies that come and go
  {
    fault: "a letter to a body that another has superseded",
    code: "superseded-body",
    edits: [
      icrc(`  until: 2021-11-21\n  superseded-by: ohchr-high-commissioner\n${SOURCED}`),
      { file: recipients, find: "office: icrc-president", put: "office: ⟦icrc-president⟧" },
    ],
    twin: [icrc(`  until: 2021-11-22\n${SOURCED}`)],
    args: { until: "2021-11-21", by: "ohchr-high-commissioner" },
    recipient: "icrc",
  },
  {
    fault: "a letter to a body that there is not yet",
    code: "body-not-yet",
    edits: [
      icrc(`  from: 2021-11-23\n${SOURCED}`),
      { file: recipients, find: "office: icrc-president", put: "office: ⟦icrc-president⟧" },
    ],
    twin: [icrc(`  from: 2021-11-22\n${SOURCED}`)],
    recipient: "icrc",
  },
  {
    fault: "a successor that there is not",
    code: "unresolved-id",
    edits: [icrc(`  until: 2030-01-01\n  superseded-by: ⟦icrc-chair⟧\n${SOURCED}`)],
    twin: [icrc(`  until: 2030-01-01\n  superseded-by: ohchr-high-commissioner\n${SOURCED}`)],
  },
  {
    fault: "an office that ends before it begins",
    code: "terms-inverted",
    edits: [icrc(`  from: 2021-01-01\n  until: ⟦2020-12-31⟧\n${SOURCED}`)],
    twin: [icrc(`  from: 2021-01-01\n  until: 2021-12-31\n${SOURCED}`)],
  },
  // mentions
  ...(
    [
      ["an address", "unresolved-id", changed(icrc(SOURCED), "address: icrc", "address: ⟦icrcc⟧")],
      ["a form of address", "unresolved-id", changed(icrc(SOURCED), "form: title", "form: ⟦titel⟧")],
      [
        "the office of a term",
        "unresolved-id",
        {
          file: holders,
          put: `- {id: a, office: ⟦icrc-presidnt⟧, from: 2021-01-01, status: verified, sources: [S01]}\n`,
        },
      ],
      [
        "the State of a term",
        "unresolved-id",
        {
          file: holders,
          put: `- {id: a, office: icrc-president, from: 2021-01-01, state: ⟦swizerland⟧, status: verified, sources: [S01]}\n`,
        },
      ],
      [
        "the office of a channel",
        "unresolved-id",
        { file: channels, put: `- id: ⟦icrc-presidnt⟧\n${SOURCED}` },
      ],
      [
        "the office of a name",
        "unresolved-id",
        {
          file: names,
          put: `- {id: a, names: {en: [Red Cross]}, right: {en: ICRC}, office: ⟦icrc-presidnt⟧, reason: loose, status: verified, sources: [S01]}\n`,
        },
      ],
      [
        "a member of a rotation",
        "unresolved-id",
        rotation('    "2021": {members: [kenya, ⟦mexiko⟧], sources: [S01]}\n'),
      ],
      [
        "the office of a rotation",
        "unresolved-id",
        changed(rotation(MEMBERS), "unsc-president", "⟦unsc-presidnt⟧"),
      ],
      ["a key of an office", "unknown-key", changed(icrc(SOURCED), "kind: ", "⟦kidn⟧: ")],
      ["a status", "wrong-value", icrc("  status: ⟦certain⟧\n  sources: [S01]\n")],
      ["a day of a term", "no-such-date", term("icrc-now", "  from: ⟦2021-02-29⟧\n")],
      [
        "a day until which a table was looked up",
        "no-such-date",
        { file: addresses, put: "verified_until: ⟦2021-11-31⟧\nrows: []\n" },
      ],
      [
        "a city that is no list",
        "wrong-type",
        { file: addresses, put: "- id: icrc\n  city: ⟦Geneva⟧\n  status: verified\n  sources: [S01]\n" },
      ],
      [
        "an id of two rows",
        "duplicate-id",
        {
          file: addresses,
          put: `${address(SOURCED).put}${address(SOURCED).put.replace("id: icrc", "id: ⟦icrc⟧")}`,
        },
      ],
    ] as const
  ).map(([what, code, put]): Seed => ({ fault: `${what} in the directory`, code, edits: [put] })),
  {
    fault: "an office of a draft's sender that there is not",
    code: "unresolved-id",
    edits: [
      {
        file: recipients,
        find: "office: icrc-president\n",
        put: "office: icrc-president\n  drafted-for: ⟦foreign-minstry⟧\n",
      },
    ],
    args: { kind: "office" },
    recipient: "icrc",
  },
  {
    fault: "a letter of a day of which the directory knows nothing yet",
    code: "directory-unverified",
    edits: [
      { file: submission, find: "date: 2021-11-22", put: "date: 2027-11-22" },
      {
        file: addresses,
        put: "verified_until: ⟦2026-02-05⟧\nrows:\n  - {id: icrc, lines: [1 Long Road], city: [Geneva], status: verified, sources: [S01]}\n",
      },
    ],
    // Nor does it of any other table.
    elsewhere: true,
  },
];
