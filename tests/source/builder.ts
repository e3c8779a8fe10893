import type { Diagnostic, Result } from "../../src/model/diagnostic.js";
import type { Case } from "../../src/model/case.js";
import { readSubmission } from "../../src/source/read-submission.js";

/** A small sound submission: two demands, two facts, two signatories, two recipients, English and French. */
const SOUND: Readonly<Record<string, string>> = {
  "data/submission.yaml": `title: {en: Open roads, fr: Routes ouvertes}
date: 2021-11-22
city: Yerevan
sender:
  name: The Coalition
languages: [en, fr]
`,
  "data/demands.yaml": `- id: open-roads
  title: {en: Open the roads, fr: Ouvrez les routes}
  text: We demand open roads.
  points: [all roads]
  asks:
    council: {en: To call for open roads., fr: De demander des routes ouvertes.}
- id: send-monitors
  title: Send monitors
  text: We demand monitors.
  asks:
    council: [To send monitors.]
    secretariat: To propose monitors.
`,
  "data/facts.yaml": `- id: roads-closed
  date: 2021-11-11
  text: {en: The roads were closed., fr: Les routes ont été fermées.}
  places: [Goris, Kapan]
- id: people-cut-off
  text: Villages isolated.
`,
  "data/signatories.yaml": `- id: alpha
  name: Alpha
- id: beta
  name: {en: Beta, fr: Bêta}
  representative: A. B.
  title: {en: President, fr: Présidente}
`,
  "data/recipients.yaml": `- id: the-council
  office: council-president
  subject: Closed roads
  purpose: We write about closed roads.
  facts: [roads-closed, people-cut-off]
  demands: [open-roads, send-monitors]
- id: the-secretariat
  office: secretary
  subject: Monitors
  purpose: We write about monitors.
  facts: [people-cut-off]
  demands: [open-roads, send-monitors]
  ask:
    open-roads: To report on the roads.
`,
  "data/directory/offices.yaml": `- id: council-president
  body: Council
  kind: council
  title: {en: President of the Council, fr: Président du Conseil}
  vocative: President
  form: excellency
  address: headquarters
  status: verified
  sources: [S1]
- id: secretary
  body: Secretariat
  kind: secretariat
  title: Secretary
  vocative: Secretary
  form: title
  address: somewhere
  status: memory
  sources: []
`,
  "data/directory/addresses.yaml": `- id: headquarters
  lines: [1 Main Street, New York]
  city: [New York]
  status: verified
  sources: [S1]
- id: somewhere
  lines: [2 Guessed Street]
  city: [Geneva, Switzerland]
  status: memory
  sources: []
`,
  "data/directory/holders.yaml": `verified_until: 2026-02-05
rows:
  - id: council-2021
    office: council-president
    from: 2021-01-01
    until: 2021-06-30
    name: A. B.
    gender: feminine
    state: utopia
    memory: [from]
    status: verified
    sources: [S1]
  - id: council-2022
    office: council-president
    from: 2021-07-01
    vacant: true
    acting: C. D.
    status: memory
    sources: []
`,
  "data/directory/states.yaml": `- id: utopia
  name: {en: Utopia, fr: Utopie}
  genitive: {en: the Utopia, fr: d'Utopie}
  status: verified
  sources: []
`,
  "data/directory/rotations.yaml": `- id: secretaries
  office: secretary
  start: {month: 2021-01, state: utopia}
  permanent: [utopia]
  elected:
    2021: {members: [], sources: [S1]}
  status: computed
  sources: [S1]
`,
  "data/directory/channels.yaml": `- id: council-president
  languages: [en, fr]
  send: [{by: portal, to: "https://example.org"}, {by: post, memory: true}]
  refused: [e-mail]
  formats: [pdf]
  file-name: ascii
  limits: {words: 2000, pages: 10, megabytes: 50}
  deadline: two weeks before
  notes: [A note.]
  memory: [languages]
  status: verified
  sources: [S1]
`,
  "data/directory/names.yaml": `- id: old-council
  names: {en: [Old Council], fr: [Ancien Conseil]}
  right: {en: Council, fr: Conseil}
  office: council-president
  since: 2006-06
  reason: it was renamed
  status: verified
  sources: [S1]
- id: abbreviation
  names: {en: [ABC]}
  right: {en: Alliance of the Better Council}
  unless: {en: [Alliance of the Better Council]}
  except: {en: [ABC News]}
  reason: a letter gives the full name once
  status: verified
  sources: []
`,
  "data/directory/sources.yaml": `S1: https://example.org/source
`,
  "data/languages/en.yaml": languageFile("en"),
  "data/languages/fr.yaml": languageFile("fr"),
};

function languageFile(code: string): string {
  return `code: ${code}
name: Language ${code}
date: "{day} {month} {year}"
months: [m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11, m12]
list: {separator: ", ", two: "{first} + {last}", many: "{items} + {last}"}
quotes: {open: “, close: ”, inner-open: ‘, inner-close: ’}
forms:
  excellency: {salutation: "Excellency,", close: "Yours,"}
  title: {salutation: "Dear {title},", close: "Yours, {title},"}
phrases: {folio: "Page {page} of {pages}"}
`;
}

/** The files of the sound submission, some of them replaced; null leaves a file out. */
export function submissionFiles(
  overrides: Readonly<Record<string, string | null>> = {},
): Map<string, string> {
  const files = new Map<string, string>();
  for (const [path, text] of Object.entries({ ...SOUND, ...overrides }))
    if (text !== null) files.set(path, text);
  return files;
}

/** The text of one file of the sound submission with one piece replaced, which must be there. */
export function edited(file: string, from: string, to: string): string {
  const text = SOUND[`data/${file}`] ?? "";
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  return text.replace(from, () => to);
}

/** Reads the sound submission with one file edited. */
export function readEdited(file: string, from: string, to: string): Result<Case> {
  return readSubmission(submissionFiles({ [`data/${file}`]: edited(file, from, to) }), new Map());
}

/** "code file:line:column+length recipient", with the parts that there are. */
export function tell({ code, place, recipient }: Diagnostic): string {
  const where =
    place === null
      ? ""
      : ` ${place.file.replace("data/", "")}:${place.line}:${place.column}+${place.length ?? 1}`;
  return `${code}${where}${recipient === undefined ? "" : ` ${recipient}`}`;
}
