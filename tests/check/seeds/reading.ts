import { CLEAN } from "../clean.js";
import { GONE, type Seed } from "../seed.js";

const submission = "data/submission.yaml";
const demands = "data/demands.yaml";
const facts = "data/facts.yaml";
const signatories = "data/signatories.yaml";
const recipients = "data/recipients.yaml";
const annexes = "data/annexes.yaml";
const french = "data/languages/fr.yaml";

const annex = (mentions: string): string =>
  `- id: papers\n  title: {en: Papers, fr: Papiers}\n  template: annex-statement\n${mentions}`;

/** So many letters, each enclosed in the one before; the mark is in that of the given number. */
const chain = (count: number, mark: number): string =>
  Array.from({ length: count }, (_, index) => {
    const next = index + 1 === mark ? `⟦chain-${index + 2}⟧` : `chain-${index + 2}`;
    return `- id: chain-${index + 1}
  office: icrc-president
  subject: {en: Villages, fr: Villages}
  purpose: {en: We write to you., fr: Nous vous écrivons.}
  facts: [villages-cut-off]
  demands: [open-roads]
${index + 1 === count ? "" : `  encloses: [${next}]\n`}`;
  }).join("");

/** Faults without which no file could be read, or no mention followed. */
export const READING_SEEDS: readonly Seed[] = [
  {
    fault: "a file that is not there",
    code: "file-missing",
    edits: [{ file: facts, find: CLEAN[facts] ?? "", put: GONE }],
    at: null,
    args: { path: facts },
  },
  {
    fault: "a text with a colon and without quotation marks",
    code: "yaml-syntax",
    edits: [
      { file: facts, find: "date: 2021-11-11", put: "date: 2021-11-11\n  people: ⟦v⟧illagers: all of them" },
    ],
    twin: [
      {
        file: facts,
        find: "date: 2021-11-11",
        put: 'date: 2021-11-11\n  people: ["villagers: all of them"]',
      },
    ],
  },
  ...(
    [
      [
        "a line indented by a space too many",
        "\n  date: 2021-11-11",
        "\n   ⟦date: 2021-11-11⟧",
        { type: "indent", spaces: 3, fits: [2] },
      ],
      [
        "a line that is not indented",
        "\n  date: 2021-11-11",
        "\n⟦date: 2021-11-11⟧",
        { type: "indent", spaces: 0, fits: [2] },
      ],
      ["a tab as indentation", "\n  date: 2021-11-11", "\n⟦\t⟧date: 2021-11-11", { type: "tab" }],
      [
        "a quotation mark that is not closed",
        "date: 2021-11-11",
        'date: 2021-11-11\n  places: [⟦"⟧Goris]',
        { type: "unclosed-quote", mark: '"' },
      ],
      [
        "no space behind a colon",
        "date: 2021-11-11",
        "⟦date:⟧2021-11-11",
        { type: "no-space-after-colon", key: "date" },
      ],
      [
        "no space behind a dash",
        "- id: roads-closed",
        "⟦-id:⟧ roads-closed",
        { type: "no-space-after-dash", key: "id" },
      ],
      [
        "a no-break space as indentation",
        "\n  date: 2021-11-11",
        "\n⟦\u00A0⟧\u00A0date: 2021-11-11",
        { type: "foreign-space", character: "\u00A0" },
      ],
      [
        "a bracket that is not closed",
        "places: [Goris, Kapan]",
        "places: ⟦[⟧Goris, Kapan",
        { type: "unclosed-bracket", bracket: "[" },
      ],
      [
        "a quotation mark within a text",
        "places: [Goris, Kapan]",
        "places: ['Goris⟦'⟧s road']",
        { type: "quote-in-text", mark: "'" },
      ],
    ] as const
  ).map(([fault, find, put, problem]): Seed => ({
    fault,
    code: "yaml-syntax",
    edits: [{ file: facts, find, put }],
    args: { problem },
  })),
  {
    fault: "an alias",
    code: "yaml-refused",
    edits: [{ file: facts, find: "places: [Goris, Kapan]", put: "places: [&a Goris, ⟦*a⟧]" }],
  },
  ...(
    [
      ["a demand", demands, "asks:\n    un: {en: To call", "⟦askes⟧:\n    un: {en: To call", "askes"],
      ["a fact", facts, "places:", "⟦place⟧:", "place"],
      ["a signatory", signatories, "name: Beta", "⟦nmae⟧: Beta", "nmae"],
      ["a consent", signatories, "by: its director", "⟦form⟧: its director", "form"],
      ["a recipient", recipients, "language: fr", "⟦langauge⟧: fr", "langauge"],
      ["the submission", submission, "reference:", "⟦refrence⟧:", "refrence"],
      ["the sender", submission, "sender:\n", "sender:\n  ⟦adress⟧: [Yerevan]\n", "adress"],
      ["a language", french, "code: fr", "⟦kode⟧: fr\ncode: fr", "kode"],
    ] as const
  ).map(([what, file, find, put, key]): Seed => ({
    fault: `of ${what}`,
    code: "unknown-key",
    edits: [{ file, find, put }],
    args: { key },
  })),
  ...(
    [
      ["the office", recipients, "- id: icrc\n  office: icrc-president\n", "- ⟦id⟧: icrc\n", "office"],
      ["the text", facts, "- id: villages-cut-off\n", "- ⟦id⟧: empty\n- id: villages-cut-off\n", "text"],
      [
        "the city",
        submission,
        "title: {en: Statement on the roads, fr: Déclaration sur les routes}\nreference: ROADS/1\ndate: 2021-11-22\ncity: {en: Yerevan, fr: Erevan}\n",
        "⟦title⟧: {en: Statement on the roads, fr: Déclaration sur les routes}\nreference: ROADS/1\ndate: 2021-11-22\n",
        "city",
      ],
    ] as const
  ).map(([what, file, find, put, key]): Seed => ({
    fault: `of ${what}`,
    code: "missing-key",
    edits: [{ file, find, put }],
    args: { key },
  })),
  ...(
    [
      ["facts that are no list", recipients, "facts: [villages-cut-off]", "facts: ⟦villages-cut-off⟧"],
      ["a number as a name", signatories, "name: Beta Centre", "name: ⟦2021⟧"],
      [
        "nothing as a text",
        facts,
        "text: {en: Several villages are cut off from their schools., fr: Plusieurs villages sont coupés de leurs écoles.}",
        "⟦text⟧:",
      ],
      ["a list of languages as a text", submission, "languages: [en, fr]", "languages: ⟦en⟧"],
    ] as const
  ).map(([fault, file, find, put]): Seed => ({ fault, code: "wrong-type", edits: [{ file, find, put }] })),
  ...(
    [
      ["a recipient without a demand", recipients, "demands: [open-roads]", "demands: ⟦[]⟧"],
      ["a date in another form", submission, "date: 2021-11-22", "date: ⟦22.11.2021⟧"],
      [
        "a consent in another word",
        signatories,
        "status: agreed, on: 2021-11-20, by: its board",
        "status: ⟦yes⟧, on: 2021-11-20, by: its board",
      ],
      ["a blank text", demands, "title: {en: Observers,", 'title: {en: ⟦" "⟧,'],
      ["an id with capitals", facts, "id: roads-closed", "id: ⟦Roads-Closed⟧"],
      ["no signatory", signatories, CLEAN[signatories] ?? "", "⟦[]⟧\n"],
      [
        "any ending of no word as a name",
        submission,
        "languages: [en, fr]",
        'languages: [en, fr]\nterms: [{term: Kapan, not: [⟦"*"⟧]}]',
      ],
      [
        "any ending of no word as a greeting",
        "data/languages/en.yaml",
        "greetings: [",
        'greetings: [⟦"*"⟧, ',
      ],
    ] as const
  ).map(([fault, file, find, put]): Seed => ({ fault, code: "wrong-value", edits: [{ file, find, put }] })),
  ...(
    [
      ["a fact", facts, "date: 2021-11-11", "date: ⟦2021-11-31⟧", "date: 2020-02-29"],
      ["the letters", submission, "date: 2021-11-22", "date: ⟦2021-02-29⟧", "date: 2024-02-29"],
      [
        "a consent",
        signatories,
        "on: 2021-11-20, by: its board",
        "on: ⟦2021-13-20⟧, by: its board",
        "on: 2021-11-19, by: its board",
      ],
    ] as const
  ).map(([what, file, find, put, right]): Seed => ({
    fault: `of ${what}`,
    code: "no-such-date",
    edits: [{ file, find, put }],
    twin: [{ file, find, put: right }],
  })),
  ...(
    [
      ["of two demands", demands, "id: send-observers", "id: ⟦open-roads⟧", "demand"],
      ["of two facts", facts, "id: villages-cut-off", "id: ⟦roads-closed⟧", "fact"],
      ["of two signatories", signatories, "id: beta", "id: ⟦alpha⟧", "signatory"],
      ["of two recipients", recipients, "id: icrc", "id: ⟦ohchr⟧", "recipient"],
      [
        "a fact told twice",
        recipients,
        "facts: [roads-closed, villages-cut-off]",
        "facts: [roads-closed, villages-cut-off, ⟦roads-closed⟧]",
        "fact",
      ],
      [
        "a demand made twice",
        recipients,
        "demands: [open-roads]",
        "demands: [open-roads, ⟦open-roads⟧]",
        "demand",
      ],
    ] as const
  ).map(([fault, file, find, put, kind]): Seed => ({
    fault,
    code: "duplicate-id",
    edits: [{ file, find, put }],
    args: { kind },
  })),
  ...(
    [
      ["an office", recipients, "office: icrc-president", "office: ⟦icrc-presidnt⟧", "office"],
      ["a demand", recipients, "demands: [open-roads]", "demands: [⟦open-road⟧]", "demand"],
      ["a fact", recipients, "facts: [villages-cut-off]", "facts: [⟦villages-cutoff⟧]", "fact"],
      [
        "an annex",
        recipients,
        "demands: [open-roads]\n",
        "demands: [open-roads]\n  annexes: [⟦papers⟧]\n",
        "annex",
      ],
      [
        "a recipient that is enclosed",
        recipients,
        "demands: [open-roads]\n",
        "demands: [open-roads]\n  encloses: [⟦ohhcr⟧]\n",
        "recipient",
      ],
      [
        "the demand of an ask",
        recipients,
        "    send-observers: {en: To consider",
        "    ⟦send-observer⟧: {en: To consider",
        "demand",
      ],
      ["a kind of body", demands, "    humanitarian:", "    ⟦humanitarain⟧:", "kind"],
      ["a hyphenation", french, "hyphenation: fr", "hyphenation: ⟦francais⟧", "hyphenation"],
    ] as const
  ).map(([what, file, find, put, kind]): Seed => ({
    fault: `of ${what}`,
    code: "unresolved-id",
    edits: [{ file, find, put }],
    args: { kind },
  })),
  ...(["facts", "demands", "documents"] as const).map((key): Seed => ({
    fault: `of the ${key} of an annex`,
    code: "unresolved-id",
    edits: [
      { file: annexes, put: annex(`  ${key}: [⟦nothing⟧]\n`) },
      {
        file: recipients,
        find: "demands: [open-roads]\n",
        put: "demands: [open-roads]\n  annexes: [papers]\n",
      },
    ],
    args: { id: "nothing" },
  })),
  {
    fault: "of a template",
    code: "template-missing",
    edits: [
      {
        file: recipients,
        find: "office: icrc-president\n",
        put: "office: icrc-president\n  template: ⟦leter⟧\n",
      },
    ],
    twin: [
      {
        file: recipients,
        find: "office: icrc-president\n",
        put: "office: icrc-president\n  template: letter\n",
      },
    ],
    args: { name: "leter" },
    recipient: "icrc",
  },
  {
    fault: "a fact without the letter's language",
    code: "missing-language",
    edits: [
      {
        file: facts,
        find: "    en: >-\n      On 11 November 2021 the road between Goris and Kapan was closed, and vehicles\n      were turned back.\n    fr: >-",
        put: "    ⟦fr⟧: >-",
      },
    ],
    args: { language: "en", present: ["fr"] },
    recipient: "ohchr",
  },
  {
    fault: "an ask without the letter's language",
    code: "missing-language",
    edits: [
      {
        file: recipients,
        find: "send-observers: {en: To consider the sending of observers., fr: Examiner l’envoi d’observateurs.}",
        put: "send-observers: ⟦{en: To consider the sending of observers.}⟧",
      },
    ],
    args: { language: "fr" },
    recipient: "osce",
  },
  {
    fault: "of the submission",
    code: "unknown-language",
    edits: [{ file: submission, find: "languages: [en, fr]", put: "languages: [en, fr, ⟦xx⟧]" }],
    twin: [{ file: submission, find: "languages: [en, fr]", put: "languages: [en, fr, ru]" }],
    args: { language: "xx" },
  },
  {
    fault: "of a recipient",
    code: "unknown-language",
    edits: [{ file: recipients, find: "language: fr", put: "language: ⟦fe⟧" }],
    recipient: "osce",
  },
  {
    fault: "of a recipient that has a key of another name instead",
    code: "missing-key",
    edits: [
      {
        file: recipients,
        find: "- id: icrc\n  office: icrc-president\n",
        put: "- ⟦id⟧: icrc\n  body: icrc-president\n",
      },
    ],
    // Mistyped, it is told as unknown alone.
    twin: [
      {
        file: recipients,
        find: "- id: icrc\n  office: icrc-president\n",
        put: "- id: icrc\n  ofice: icrc-president\n",
      },
    ],
    args: { key: "office" },
  },
  {
    fault: "of the original of a translation",
    code: "unknown-language",
    edits: [{ file: recipients, find: "language: fr\n", put: "language: fr\n  translated-from: ⟦xx⟧\n" }],
    twin: [{ file: recipients, find: "language: fr\n", put: "language: fr\n  translated-from: en\n" }],
    recipient: "osce",
  },
  {
    fault: "a letter that would go with itself",
    code: "enclosure-cycle",
    edits: [
      {
        file: recipients,
        find: "demands: [open-roads]\n",
        put: "demands: [open-roads]\n  encloses: ⟦[icrc]⟧\n",
      },
    ],
    twin: [
      {
        file: recipients,
        find: "demands: [open-roads]\n",
        put: "demands: [open-roads]\n  encloses: [ohchr]\n",
      },
    ],
    args: { ids: ["icrc", "icrc"] },
  },
  {
    fault: "of letters that each go with the one before, more of them than are followed",
    code: "enclosure-failed",
    edits: [{ file: recipients, put: chain(34, 1) }],
    // Where what is wrong with the enclosed letter is told, this is no second fault.
    twin: [
      { file: recipients, find: "language: fr\n", put: "language: fr\n  template: leter\n" },
      {
        file: recipients,
        find: "demands: [open-roads]\n",
        put: "demands: [open-roads]\n  encloses: [osce]\n",
      },
    ],
    args: { id: "chain-2" },
    recipient: "chain-1",
  },
  {
    fault: "of the subject of an e-mail",
    code: "unknown-subject-word",
    edits: [
      {
        file: recipients,
        find: "office: icrc-president\n",
        put: 'office: icrc-president\n  e-mail: {subject: ⟦"{refrence}: {subject}"⟧}\n',
      },
    ],
    twin: [
      {
        file: recipients,
        find: "office: icrc-president\n",
        put: 'office: icrc-president\n  e-mail: {subject: "{reference}: {subject}"}\n',
      },
    ],
    args: { name: "refrence" },
  },
];
